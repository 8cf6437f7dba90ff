// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.engine;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.IProgressMonitor;
import org.natrolyte.model.run.RunListener;
import org.natrolyte.model.run.StudyOutcome;
import org.natrolyte.model.study.StudyDescriptor;

/** Turns what a run tells into the progress that the window shows. */
final class StudyProgress implements RunListener {
  private final IProgressMonitor monitor;
  private final List<StudyOutcome> outcomes = new CopyOnWriteArrayList<>();

  StudyProgress(IProgressMonitor monitor, int studies) {
    this.monitor = monitor;
    monitor.beginTask("Studying recipes", studies);
  }

  @Override
  public synchronized void started(int recipe, StudyDescriptor study) {
    monitor.subTask(study.title());
  }

  @Override
  public synchronized void progressed(
      int recipe, StudyDescriptor study, double fraction, String what) {
    monitor.subTask(what.isEmpty() ? study.title() : study.title() + ": " + what);
  }

  @Override
  public synchronized void finished(int recipe, StudyOutcome outcome) {
    outcomes.add(outcome);
    monitor.worked(1);
  }

  List<StudyOutcome> outcomes() {
    return List.copyOf(outcomes);
  }
}
