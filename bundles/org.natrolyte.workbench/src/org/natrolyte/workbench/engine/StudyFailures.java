// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.engine;

import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.natrolyte.model.run.StudyOutcome;

/** Puts the exceptions behind failed studies into the Error Log, each study once a run. */
final class StudyFailures {
  private StudyFailures() {}

  static void log(List<StudyOutcome> outcomes) {
    outcomes.stream()
        .filter(o -> o.cause().isPresent())
        .map(StudyOutcome::study)
        .map(s -> s.id())
        .distinct()
        .forEach(id -> logFirst(id, outcomes));
  }

  private static void logFirst(String id, List<StudyOutcome> outcomes) {
    outcomes.stream()
        .filter(o -> o.study().id().equals(id) && o.cause().isPresent())
        .findFirst()
        .ifPresent(o ->
            ILog.of(StudyFailures.class)
                .error(
                    "The study '%s' failed; its findings are marked and nothing else suffers."
                        .formatted(o.study().title()),
                    o.cause().get()));
  }
}
