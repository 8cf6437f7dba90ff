// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.application;

import java.io.IOException;
import org.eclipse.core.runtime.ILog;

/**
 * Starts the program again after it has ended, which the native launcher of the platform would do.
 * Knows how where the start script has given its own path in the property {@value #PROGRAM}.
 */
final class Restart {
  private static final String PROGRAM = "natrolyte.program";

  /** Waits for the end of a process, then opens the window: $1 is the process, $2 the program. */
  private static final String SCRIPT =
      "while kill -0 \"$1\" 2>/dev/null; do sleep 0.1; done; exec \"$2\" open";

  private Restart() {}

  /** Has the program started again once this process is over; false when nobody could. */
  static boolean prepare() {
    String program = System.getProperty(PROGRAM);
    if (program == null) {
      return false;
    }
    String process = Long.toString(ProcessHandle.current().pid());
    try {
      new ProcessBuilder("/bin/sh", "-c", SCRIPT, "sh", process, program).inheritIO().start();
      return true;
    } catch (IOException e) {
      ILog.of(Restart.class).error("The program cannot be started again: " + program, e);
      return false;
    }
  }
}
