// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/** The way back into the window's thread for what is done beside it. */
public final class WindowThread {
  private WindowThread() {}

  /**
   * Has something done in the window's thread, soon. The window may be closed at any moment; then
   * there is nobody left to show it to, and nothing is done.
   *
   * @param display the window's, taken while it was there
   * @param work what to do; it has to look whether its own widgets are still there
   */
  public static void soon(Display display, Runnable work) {
    try {
      display.asyncExec(work);
    } catch (SWTException e) {
      if (e.code != SWT.ERROR_DEVICE_DISPOSED) {
        throw e;
      }
    }
  }
}
