// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.figure;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * The scroll bar of a figure that is higher than there is room, such as a large network. Where
 * there is none, or it is at its end, the wheel goes on with the page that the figure stands on.
 */
final class FigureScroll {
  private static final int STEP = 24;

  private final Canvas canvas;
  private final ScrollBar bar;

  FigureScroll(Canvas canvas) {
    this.canvas = canvas;
    bar = canvas.getVerticalBar();
    bar.setVisible(false);
    bar.addListener(SWT.Selection, e -> canvas.redraw());
    canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
  }

  private void wheel(Event event) {
    int end = bar.getMaximum() - bar.getThumb();
    boolean own = bar.isVisible() && (event.count > 0 ? top() > 0 : top() < end);
    if (!own) {
      PageWheel.scroll(canvas, event);
    }
  }

  /** How far the figure is scrolled, in pixels. */
  int top() {
    return bar.isVisible() ? bar.getSelection() : 0;
  }

  /** Fits the bar to a figure. */
  void fit(int figureHeight) {
    int room = canvas.getClientArea().height;
    boolean needed = figureHeight > room;
    if (needed) {
      bar.setValues(Math.min(top(), figureHeight - room), 0, figureHeight, room, STEP, room);
    }
    bar.setVisible(needed);
  }

  /** Scrolls so that a part is in sight. */
  void reveal(double y, double height) {
    int room = canvas.getClientArea().height;
    if (bar.isVisible() && (y < top() || y + height > top() + room)) {
      bar.setSelection((int) (y + height / 2 - room / 2.0));
    }
  }
}
