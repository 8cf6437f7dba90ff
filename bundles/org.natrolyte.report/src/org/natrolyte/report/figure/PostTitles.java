// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * The titles above parallel axes, in lines as narrow as their room: each is centred above its axis
 * and gives way where the picture ends. Where axes stand close, every other title stands higher.
 */
final class PostTitles {
  private static final double LINE = 13;
  private static final double EDGE = 6;
  private static final double GAP = 8;
  private static final int MOST_LINES = 4;

  /** What a storey is above the one below, besides its lines. */
  private static final double BETWEEN = 4;

  /** From the axis to the last line, with the number at the end of the axis between. */
  private static final double ABOVE_NUMBER = 22;

  /** Axes closer than this have their titles in two storeys, in pixels. */
  private static final double CLOSE = 110;

  private final double width;
  private final double first;
  private final double step;
  private final int storeys;
  private final List<List<String>> titles = new ArrayList<>();

  /**
   * Breaks titles into lines.
   *
   * @param texts the titles, from the left
   * @param width of the picture
   * @param first where the first axis stands
   * @param step from an axis to the next; 0 with a single one
   */
  PostTitles(List<String> texts, double width, double first, double step) {
    this.width = width;
    this.first = first;
    this.step = step;
    this.storeys = texts.size() > 2 && step < CLOSE ? 2 : 1;
    for (int i = 0; i < texts.size(); i++) {
      titles.add(TextSize.lines(texts.get(i), right(i) - left(i), Svg.SMALL, MOST_LINES));
    }
  }

  /** How high they stand above the upper ends of the axes. */
  double height() {
    return ABOVE_NUMBER + floor(storeys) + 2;
  }

  /** Draws the title of an axis whose upper end is at a height. */
  void draw(Svg svg, int index, double top) {
    List<String> lines = titles.get(index);
    double half = lines.stream().mapToDouble(l -> TextSize.width(l, Svg.SMALL)).max().orElse(0) / 2;
    double axis = first + index * step;
    double middle = Math.max(left(index) + half, Math.min(axis, right(index) - half));
    double last = top - ABOVE_NUMBER - floor(storey(index));
    for (int i = 0; i < lines.size(); i++) {
      double y = last - (lines.size() - 1 - i) * LINE;
      svg.text(middle, y, lines.get(i), Svg.SMALL, svg.theme().ink(), Svg.Anchor.MIDDLE);
    }
    if (storey(index) > 0) {
      svg.line(axis, top - ABOVE_NUMBER + 2, axis, last + BETWEEN, svg.theme().grid(), 1, "");
    }
  }

  private int storey(int index) {
    return index % storeys;
  }

  /** How far a storey is above the lowest one. */
  private double floor(int storey) {
    double height = 0;
    for (int below = 0; below < storey; below++) {
      int lines = 0;
      for (int i = below; i < titles.size(); i += storeys) {
        lines = Math.max(lines, titles.get(i).size());
      }
      height += lines * LINE + BETWEEN;
    }
    return height;
  }

  private double left(int index) {
    return index == 0 ? EDGE : Math.max(EDGE, first + index * step - reach());
  }

  private double right(int index) {
    return step == 0 ? width - EDGE : Math.min(width - EDGE, first + index * step + reach());
  }

  /** Half of the way to the next title of the same storey, without the gap between them. */
  private double reach() {
    return (storeys * step - GAP) / 2;
  }
}
