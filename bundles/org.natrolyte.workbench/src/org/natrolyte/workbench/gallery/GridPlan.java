// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Where cards stand: side by side in rows, as many as have room to be read. The cards of a row
 * share its width and are as high as the highest of them.
 *
 * @param places one for each card
 * @param height of all rows, in px
 */
record GridPlan(List<Place> places, int height) {
  /** Below this width there is one column, in px. */
  static final int TWO_COLUMNS = 840;

  /** From this width on there are three columns, in px. */
  static final int THREE_COLUMNS = 1700;

  /** Between cards, in px. */
  static final int GAP = 12;

  /**
   * A card.
   *
   * @param wide whether it takes the whole row
   * @param height how high it has to be at a width
   */
  record Card(boolean wide, IntUnaryOperator height) {}

  /** A rectangle, in px. */
  record Place(int x, int y, int width, int height) {}

  GridPlan {
    places = List.copyOf(places);
  }

  /**
   * @param cards in reading order
   * @param width of the page
   */
  static GridPlan of(List<Card> cards, int width) {
    List<Place> places = new ArrayList<>();
    int y = 0;
    int next = 0;
    while (next < cards.size()) {
      int inRow = inRow(cards, next, columns(width));
      int each = (width - (inRow - 1) * GAP) / inRow;
      int height = 0;
      for (Card card : cards.subList(next, next + inRow)) {
        height = Math.max(height, card.height().applyAsInt(each));
      }
      for (int i = 0; i < inRow; i++) {
        places.add(new Place(i * (each + GAP), y, each, height));
      }
      y += height + GAP;
      next += inRow;
    }
    return new GridPlan(places, Math.max(0, y - GAP));
  }

  private static int columns(int width) {
    return width < TWO_COLUMNS ? 1 : width < THREE_COLUMNS ? 2 : 3;
  }

  /** How many cards stand in the row that begins with one. */
  private static int inRow(List<Card> cards, int first, int columns) {
    int count = 1;
    while (!cards.get(first).wide()
        && count < columns
        && first + count < cards.size()
        && !cards.get(first + count).wide()) {
      count++;
    }
    return count;
  }
}
