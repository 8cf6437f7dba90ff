// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * A frame around the button that the keyboard has gone to, in every window of the program: the
 * dotted line of the desktop cannot be seen on a dark ground. Who works with the mouse sees none.
 */
public final class FocusRing {
  private static final int WIDTH = 2;
  private static final int ROUND = 6;

  private final Listener paint = this::paint;
  private boolean byMouse;

  private FocusRing() {}

  /** Shows it from now on. */
  public static void show(Display display) {
    FocusRing ring = new FocusRing();
    display.addFilter(SWT.MouseDown, e -> ring.byMouse = true);
    display.addFilter(SWT.KeyDown, e -> ring.byMouse = false);
    display.addFilter(SWT.Traverse, e -> ring.byMouse = false);
    display.addFilter(SWT.FocusIn, ring::comes);
    display.addFilter(SWT.FocusOut, ring::goes);
  }

  private void comes(Event event) {
    if (event.widget instanceof Button button && !byMouse) {
      // a button can be told twice that it has the focus; the frame is still taken off at once
      button.removeListener(SWT.Paint, paint);
      button.addListener(SWT.Paint, paint);
      button.redraw();
    }
  }

  private void goes(Event event) {
    if (event.widget instanceof Button button && !button.isDisposed()) {
      button.removeListener(SWT.Paint, paint);
      button.redraw();
    }
  }

  private void paint(Event event) {
    Point size = ((Button) event.widget).getSize();
    GC gc = event.gc;
    gc.setForeground(Palette.ACCENT.color());
    gc.setLineWidth(WIDTH);
    gc.setAntialias(SWT.ON);
    gc.drawRoundRectangle(WIDTH / 2, WIDTH / 2, size.x - WIDTH, size.y - WIDTH, ROUND, ROUND);
  }
}
