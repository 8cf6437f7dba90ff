// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** The pointer of the display over the figure of the findings page. */
final class FigurePointer {
  private static final int STEP = 5;

  private final Canvas canvas;

  FigurePointer(Canvas canvas) {
    this.canvas = canvas;
  }

  /** Turns to the figure whose title begins so. */
  static void choose(String title) {
    Combo choice = Driver.find(Combo.class, "figures.choice");
    Driver.waitUntil(
        () -> Arrays.stream(choice.getItems()).anyMatch(t -> t.startsWith(title)),
        () -> "figures: " + Arrays.toString(choice.getItems()));
    String[] items = choice.getItems();
    choice.select(
        IntStream.range(0, items.length)
            .filter(i -> items[i].startsWith(title))
            .findFirst()
            .orElseThrow());
    choice.notifyListeners(SWT.Selection, new Event());
    Driver.pump();
  }

  /** A part of the figure that tells a number. */
  Point find() {
    return find("(?s).*\\d.*");
  }

  /**
   * Goes over the figure until a part of it says so, which takes until it is drawn, and takes the
   * pointer there.
   *
   * @param hint what the part says, a pattern
   */
  Point find(String hint) {
    Point[] found = new Point[1];
    Driver.waitUntil(
        () -> {
          // a search makes events of tool tips, before which no drawing would come to its turn
          Driver.pump();
          found[0] = search(hint);
          return found[0] != null;
        },
        () -> "no part of the figure says " + hint);
    move(found[0]);
    return found[0];
  }

  private Point search(String hint) {
    Point size = canvas.getSize();
    for (int y = STEP; y < size.y; y += STEP) {
      for (int x = STEP; x < size.x; x += STEP) {
        Event over = new Event();
        over.x = x;
        over.y = y;
        canvas.notifyListeners(SWT.MouseMove, over);
        if (String.valueOf(canvas.getToolTipText()).matches(hint)) {
          return new Point(x, y);
        }
      }
    }
    return null;
  }

  /** Moves the pointer of the display. */
  void move(Point place) {
    Point onDisplay = canvas.toDisplay(place);
    Event event = new Event();
    event.type = SWT.MouseMove;
    event.x = onDisplay.x;
    event.y = onDisplay.y;
    assertTrue(Display.getCurrent().post(event), "the display takes no event of the mouse");
    Driver.pump();
  }

  /** A press of the button; that the pointer is there is for real. */
  void click(Point place) {
    Event event = new Event();
    event.x = place.x;
    event.y = place.y;
    event.button = 1;
    event.count = 1;
    canvas.notifyListeners(SWT.MouseDown, event);
    canvas.notifyListeners(SWT.MouseUp, event);
    Driver.pump();
  }
}
