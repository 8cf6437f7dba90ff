// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;

/**
 * Puts work off until a control has been seen: what the user waits for first is the window, and
 * loading studies beside it makes it wait longer.
 */
public final class FirstPaint {
  /** Pause after the paint, for the rest of the window to be drawn. */
  private static final int PAUSE_MILLIS = 50;

  /** A control that is not painted, as in a window behind others, is not waited for any longer. */
  private static final int LIMIT_MILLIS = 2000;

  private final Control control;
  private final Runnable action;
  private final Listener painted = e -> soon();
  private final Runnable run = this::run;

  private FirstPaint(Control control, Runnable action) {
    this.control = control;
    this.action = action;
  }

  /** Runs an action once, after a control was painted first; not at all when it is disposed. */
  public static void then(Control control, Runnable action) {
    new FirstPaint(control, action).start();
  }

  private void start() {
    control.addListener(SWT.Paint, painted);
    control.getDisplay().timerExec(LIMIT_MILLIS, run);
  }

  private void soon() {
    control.removeListener(SWT.Paint, painted);
    control.getDisplay().timerExec(PAUSE_MILLIS, run);
  }

  private void run() {
    if (!control.isDisposed()) {
      control.removeListener(SWT.Paint, painted);
      action.run();
    }
  }
}
