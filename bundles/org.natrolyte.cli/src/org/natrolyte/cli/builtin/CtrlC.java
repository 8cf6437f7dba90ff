// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.builtin;

import java.util.concurrent.atomic.AtomicReference;
import org.natrolyte.cli.output.ProgressLine;
import org.natrolyte.model.run.StudyRun;

/** Cancels a run when the program is told to end, and waits a moment for what it is writing. */
final class CtrlC {
  private static final long PATIENCE_MILLIS = 1000;
  private static final long PAUSE_MILLIS = 10;

  private final AtomicReference<StudyRun> run = new AtomicReference<>();
  private final ProgressLine progress;
  private final Thread hook = new Thread(this::end, "natrolyte-cancel");

  private CtrlC(ProgressLine progress) {
    this.progress = progress;
  }

  /** Wipes the progress from now on when the program is told to end. */
  static CtrlC watching(ProgressLine progress) {
    CtrlC guard = new CtrlC(progress);
    Runtime.getRuntime().addShutdownHook(guard.hook);
    return guard;
  }

  /** Cancels this run, too. */
  StudyRun cancelling(StudyRun started) {
    run.set(started);
    return started;
  }

  /** The run is over: the program may end as it likes. */
  void release() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // the program is ending; the hook is at work
    }
  }

  private void end() {
    progress.close();
    StudyRun running = run.get();
    if (running == null) {
      return;
    }
    running.cancel();
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    while (!running.isDone() && System.currentTimeMillis() < end) {
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        return;
      }
    }
  }
}
