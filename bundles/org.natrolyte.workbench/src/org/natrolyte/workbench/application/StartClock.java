// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.application;

import org.eclipse.swt.widgets.Display;

/**
 * Wakes the window's thread while the platform opens its windows. It does so from another thread,
 * which wakes this one at its end; now and then that comes between the look whether it is done and
 * the sleep, and the start waited some seconds for whatever event came next.
 */
final class StartClock implements AutoCloseable {
  private static final int BEAT_MS = 25;

  private final Display display;
  private final Runnable beat = this::beat;

  StartClock(Display display) {
    this.display = display;
    beat();
  }

  private void beat() {
    display.timerExec(BEAT_MS, beat);
  }

  @Override
  public void close() {
    if (!display.isDisposed()) {
      display.timerExec(-1, beat);
    }
  }
}
