// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.application;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** How large the window is, at first and now, in px. */
final class WindowSize {
  /** Narrower than this there is no room for a column at the right of the editors. */
  private static final int NARROW = 1360;

  private static final Point LARGEST = new Point(1680, 1050);

  private WindowSize() {}

  /** The size that a window opens with: all of a laptop's screen, most of a larger one. */
  static Point first() {
    Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
    return screen.width < NARROW * 100 / 95
        ? new Point(screen.width, screen.height)
        : new Point(
            Math.min(LARGEST.x, screen.width * 95 / 100),
            Math.min(LARGEST.y, screen.height * 94 / 100));
  }

  /** Whether the window in front, or the one that is about to open, is narrow. */
  static boolean isNarrow() {
    return width() < NARROW;
  }

  /** The width of the window in front, or of the one that is about to open. */
  static int width() {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    Shell shell = window == null ? null : window.getShell();
    boolean seen = shell != null && !shell.isDisposed() && shell.isVisible();
    return seen ? shell.getSize().x : first().x;
  }
}
