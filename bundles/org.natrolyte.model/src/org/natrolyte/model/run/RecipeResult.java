// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.run;

import java.util.List;
import java.util.Optional;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Findings;
import org.natrolyte.model.study.Parameter;

/**
 * Everything found about one recipe.
 *
 * @param request what was studied
 * @param measured the user's measurements as findings
 * @param outcomes one for each study, in the order of the studies; then a failed one for each
 *     plugin that is installed and cannot be used
 */
public record RecipeResult(
    RunRequest request, List<Finding> measured, List<StudyOutcome> outcomes) {
  public RecipeResult {
    measured = List.copyOf(measured);
    outcomes = List.copyOf(outcomes);
  }

  /** All findings, measured ones first. */
  public Findings findings() {
    return new Findings(measured)
        .plus(outcomes.stream().flatMap(o -> o.result().findings().stream()).toList());
  }

  /** All figures. */
  public List<Figure> figures() {
    return outcomes.stream().flatMap(o -> o.result().figures().stream()).toList();
  }

  /**
   * A parameter of one of the studies.
   *
   * @param key "studyId.parameterId"
   * @return empty when none of them has it
   */
  public Optional<Parameter> parameter(String key) {
    return outcomes.stream()
        .map(StudyOutcome::study)
        .flatMap(s -> s.parameters().stream().filter(p -> key.equals(s.id() + "." + p.id())))
        .findFirst();
  }

  /** Whether any finding failed. */
  public boolean hasFailures() {
    return outcomes.stream().anyMatch(o -> o.result().hasFailed());
  }
}
