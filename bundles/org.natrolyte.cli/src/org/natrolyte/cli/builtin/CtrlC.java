// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.builtin;

import org.natrolyte.cli.output.ProgressLine;
import org.natrolyte.model.run.StudyRun;

/** Cancels a run when the program is told to end, and waits a moment for what it is writing. */
final class CtrlC {
  private static final long PATIENCE_MILLIS = 1000;

  private final Thread hook;

  private CtrlC(Thread hook) {
    this.hook = hook;
  }

  static CtrlC cancels(StudyRun run, ProgressLine progress) {
    Thread hook =
        new Thread(
            () -> {
              run.cancel();
              progress.close();
              long end = System.currentTimeMillis() + PATIENCE_MILLIS;
              while (!run.isDone() && System.currentTimeMillis() < end) {
                Thread.onSpinWait();
              }
            },
            "natrolyte-cancel");
    Runtime.getRuntime().addShutdownHook(hook);
    return new CtrlC(hook);
  }

  /** The run is over: the program may end as it likes. */
  void release() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // the program is ending; the hook is at work
    }
  }
}
