// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.engine;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.natrolyte.model.run.StudyOutcome;

/** How the studies did since the program was started. Safe to share between threads. */
public final class StudyHealth {
  private final Map<String, Record> records = new ConcurrentHashMap<>();

  /**
   * How one study did.
   *
   * @param runs how often it computed
   * @param took for how long, all runs together
   * @param failures how often it failed
   */
  public record Record(int runs, Duration took, int failures) {
    static final Record NONE = new Record(0, Duration.ZERO, 0);

    private Record plus(StudyOutcome outcome) {
      boolean failed = outcome.state() == StudyOutcome.State.FAILED;
      return new Record(runs + 1, took.plus(outcome.took()), failures + (failed ? 1 : 0));
    }

    /** The mean time of a run. */
    public Duration mean() {
      return runs == 0 ? Duration.ZERO : took.dividedBy(runs);
    }
  }

  /** Takes down what was computed or failed; results from the cache say nothing of health. */
  public void add(List<StudyOutcome> outcomes) {
    outcomes.stream()
        .filter(
            o -> o.state() == StudyOutcome.State.COMPUTED || o.state() == StudyOutcome.State.FAILED)
        .forEach(o -> records.merge(o.study().id(), Record.NONE.plus(o), (a, b) -> a.plus(o)));
  }

  /** How a study did; nothing yet when it has not run. */
  public Record of(String studyId) {
    return records.getOrDefault(studyId, Record.NONE);
  }
}
