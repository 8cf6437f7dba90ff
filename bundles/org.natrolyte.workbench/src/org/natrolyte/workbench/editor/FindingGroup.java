// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.run.RecipeResult;
import org.natrolyte.model.run.StudyOutcome;
import org.natrolyte.workbench.details.FindingItem;
import org.natrolyte.workbench.engine.RecipeState;

/**
 * What one study found.
 *
 * @param id the study's id
 * @param title what a chemist reads
 * @param note how the result came about
 * @param items its findings
 */
record FindingGroup(String id, String title, String note, List<FindingItem> items) {
  FindingGroup {
    items = List.copyOf(items);
  }

  static List<FindingGroup> of(RecipeState state) {
    Optional<RecipeResult> result = state.result();
    if (result.isEmpty()) {
      return List.of();
    }
    List<FindingGroup> groups = new ArrayList<>();
    List<Finding> measured = result.get().measured();
    if (!measured.isEmpty()) {
      groups.add(
          new FindingGroup(
              "measured",
              "Measured",
              "entered with the recipe",
              items(result.get(), "", measured)));
    }
    for (StudyOutcome outcome : result.get().outcomes()) {
      List<Finding> findings = outcome.result().findings();
      if (!findings.isEmpty()) {
        groups.add(
            new FindingGroup(
                outcome.study().id(),
                outcome.study().title(),
                note(outcome),
                items(result.get(), outcome.study().title(), findings)));
      }
    }
    return groups;
  }

  private static List<FindingItem> items(
      RecipeResult result, String study, List<Finding> findings) {
    String recipe = result.request().formulation().recipe().text();
    return findings.stream().map(f -> new FindingItem(f, study, recipe)).toList();
  }

  private static String note(StudyOutcome outcome) {
    return switch (outcome.state()) {
      case COMPUTED, CACHED -> "";
      case LACKING -> "not run: something it needs is missing";
      case FAILED -> "failed";
      case CANCELLED -> "cancelled";
    };
  }
}
