// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.run;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.natrolyte.model.study.StudyDescriptor;
import org.natrolyte.model.study.StudyResult;

/**
 * What became of one study for one recipe.
 *
 * @param study which study
 * @param result its findings and figures; failed findings when it failed
 * @param state how the result came about
 * @param took how long it ran; zero when nothing was computed
 * @param cause the exception behind a failure, for the error log
 */
public record StudyOutcome(
    StudyDescriptor study,
    StudyResult result,
    State state,
    Duration took,
    Optional<Throwable> cause) {
  /** How a result came about. */
  public enum State {
    COMPUTED,
    /** Taken from an earlier run with the same inputs. */
    CACHED,
    /** Not run because something it needs is missing; its findings are unknown and say what. */
    LACKING,
    FAILED,
    CANCELLED
  }

  public StudyOutcome {
    Objects.requireNonNull(study, "study");
    Objects.requireNonNull(result, "result");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(took, "took");
    Objects.requireNonNull(cause, "cause");
  }
}
