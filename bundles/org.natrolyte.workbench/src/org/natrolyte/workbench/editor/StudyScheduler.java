// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Display;
import org.natrolyte.model.study.ParameterValues;
import org.natrolyte.workbench.document.OpenDocument;
import org.natrolyte.workbench.engine.Engine;
import org.natrolyte.workbench.engine.RecipeState;
import org.natrolyte.workbench.engine.StudyJob;
import org.natrolyte.workbench.theme.WindowThread;

/** Has a document studied shortly after each edit; a newer edit stops the older study. */
final class StudyScheduler {
  /** Pause after the last key before the text is read. */
  private static final int PAUSE_MILLIS = 150;

  private final Display display;
  private final OpenDocument open;
  private final Supplier<String> name;
  private final Supplier<ParameterValues> preset;
  private final Runnable restart = this::now;
  private StudyJob job;
  private boolean disposed;

  /**
   * @param display the window's
   * @param open what to study
   * @param name name of the document, for the Progress view
   * @param preset the parameters of the preferences; those of the document go over them
   */
  StudyScheduler(
      Display display, OpenDocument open, Supplier<String> name, Supplier<ParameterValues> preset) {
    this.display = display;
    this.open = open;
    this.name = name;
    this.preset = preset;
  }

  /** Studies after the pause; every call starts the pause anew. */
  void soon() {
    display.timerExec(PAUSE_MILLIS, restart);
  }

  /** Studies at once. */
  void now() {
    display.timerExec(-1, restart);
    if (disposed) {
      return;
    }
    forget();
    AtomicReference<StudyJob> self = new AtomicReference<>();
    StudyJob next =
        new StudyJob(
            "Study " + name.get(),
            Engine.get(),
            open.states(),
            parameters(),
            found -> WindowThread.soon(display, () -> accept(self.get(), found)));
    self.set(next);
    next.addJobChangeListener(
        new JobChangeAdapter() {
          @Override
          public void done(IJobChangeEvent event) {
            boolean stopped = event.getResult().matches(IStatus.CANCEL);
            WindowThread.soon(display, () -> ended(event.getJob(), stopped));
          }
        });
    job = next;
    next.schedule();
  }

  /** Computes everything again, also what is current. */
  void again() {
    open.makeOld();
    now();
  }

  /** Stops what is running, as the user wishes: what was found stays, the rest counts as old. */
  void stop() {
    if (job != null) {
      job.cancel();
    }
  }

  private void forget() {
    if (job != null) {
      job.cancel();
      job = null;
    }
  }

  /** Stops for good. */
  void dispose() {
    disposed = true;
    display.timerExec(-1, restart);
    forget();
  }

  private ParameterValues parameters() {
    Map<String, Double> set = new TreeMap<>(preset.get().set());
    set.putAll(open.document().parameters().set());
    return new ParameterValues(set);
  }

  /** What a job says that a newer one has taken the place of is no longer of interest. */
  private void accept(StudyJob of, List<RecipeState> found) {
    if (!disposed && of == job) {
      open.accept(found);
    }
  }

  private void ended(Job which, boolean stopped) {
    if (which == job) {
      job = null;
      if (stopped && !disposed) {
        open.stopped();
      }
    }
  }
}
