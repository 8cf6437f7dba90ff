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
  private static final int STEP = 6;

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
    return find("(?s).*\\d.*", 4 * STEP);
  }

  /** A part of the figure whose hint is as wanted, however small it is. */
  Point find(String wanted) {
    return find(wanted, STEP);
  }

  /** Goes over the figure until a part of it says so; the drawing takes a moment. */
  private Point find(String wanted, int step) {
    Point[] found = new Point[1];
    Driver.waitUntil(
        () -> {
          found[0] = search(wanted, step);
          return found[0] != null;
        },
        () -> "no part of the figure says anything");
    return found[0];
  }

  private Point search(String wanted, int step) {
    Point size = canvas.getSize();
    for (int y = STEP; y < size.y; y += step) {
      for (int x = STEP; x < size.x; x += step) {
        Point place = new Point(x, y);
        move(place);
        if (canvas.getToolTipText() != null && canvas.getToolTipText().matches(wanted)) {
          return place;
        }
      }
    }
    return null;
  }

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
