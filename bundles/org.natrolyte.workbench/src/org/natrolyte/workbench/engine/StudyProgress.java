// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.engine;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.natrolyte.model.run.RunListener;
import org.natrolyte.model.run.StudyOutcome;
import org.natrolyte.model.study.StudyDescriptor;

/** Turns what a run tells into the progress that the window shows, and wakes who waits for news. */
final class StudyProgress implements RunListener {
  private final IProgressMonitor monitor;
  private final int studies;
  private final List<StudyOutcome> outcomes = new ArrayList<>();
  private int told;

  StudyProgress(IProgressMonitor monitor, int studies) {
    this.monitor = monitor;
    this.studies = studies;
    monitor.beginTask("Studying recipes", studies);
  }

  @Override
  public synchronized void started(int recipe, StudyDescriptor study) {
    say(study.title());
  }

  @Override
  public synchronized void progressed(
      int recipe, StudyDescriptor study, double fraction, String what) {
    say(what.isEmpty() ? study.title() : study.title() + ": " + what);
  }

  @Override
  public synchronized void finished(int recipe, StudyOutcome outcome) {
    outcomes.add(outcome);
    monitor.worked(1);
    notifyAll();
  }

  /**
   * Waits for outcomes that nobody was told of yet.
   *
   * @param millis how long at most
   * @return whether there are any
   */
  synchronized boolean awaitNews(long millis) throws InterruptedException {
    if (told == outcomes.size()) {
      wait(millis);
    }
    boolean news = told != outcomes.size();
    told = outcomes.size();
    return news;
  }

  synchronized List<StudyOutcome> outcomes() {
    return List.copyOf(outcomes);
  }

  private void say(String what) {
    monitor.subTask("%d of %d done; %s".formatted(outcomes.size(), studies, what));
  }
}
