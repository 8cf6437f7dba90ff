// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.util.ArrayList;
import java.util.List;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.run.RecipeResult;
import org.natrolyte.model.run.StudyOutcome;
import org.natrolyte.model.study.StudyDescriptor;
import org.natrolyte.workbench.details.FindingItem;
import org.natrolyte.workbench.engine.RecipeState;

/**
 * What one study found.
 *
 * @param id the study's id
 * @param title what a chemist reads
 * @param note how the result came about, or what it waits for; empty when there is nothing to say
 * @param old whether it belongs to what was written before
 * @param items its findings
 */
public record FindingGroup(
    String id, String title, String note, boolean old, List<FindingItem> items) {
  private static final String MEASURED = "measured";

  public FindingGroup {
    items = List.copyOf(items);
  }

  /** The studies of a recipe in their order, those still to come last. */
  public static List<FindingGroup> of(RecipeState state) {
    List<FindingGroup> groups = new ArrayList<>();
    state.result().ifPresent(result -> addFound(state, result, groups));
    List<String> shown = groups.stream().map(FindingGroup::id).toList();
    for (StudyDescriptor study : state.arrivals().awaited()) {
      if (!shown.contains(study.id()) && !hasOutcome(state, study)) {
        groups.add(new FindingGroup(study.id(), study.title(), waiting(state), true, List.of()));
      }
    }
    return groups;
  }

  private static void addFound(RecipeState state, RecipeResult result, List<FindingGroup> groups) {
    List<Finding> measured = result.measured();
    if (!measured.isEmpty()) {
      boolean old = state.isOld() && state.arrivals().fresh().isEmpty();
      groups.add(
          new FindingGroup(
              MEASURED, "Measured", "entered with the recipe", old, items(result, "", measured)));
    }
    for (StudyOutcome outcome : result.outcomes()) {
      List<Finding> findings = outcome.result().findings();
      if (!findings.isEmpty()) {
        String id = outcome.study().id();
        boolean old = state.isOld(id);
        groups.add(
            new FindingGroup(
                id,
                outcome.study().title(),
                old ? waiting(state) : note(outcome),
                old,
                items(result, outcome.study().title(), findings)));
      }
    }
  }

  private static boolean hasOutcome(RecipeState state, StudyDescriptor study) {
    return state.result().stream()
        .flatMap(r -> r.outcomes().stream())
        .anyMatch(o -> o.study().id().equals(study.id()));
  }

  /** Why a study shows nothing new; empty when all that is shown belongs to what is written. */
  public static String waiting(RecipeState state) {
    return switch (state.status()) {
      case COMPUTING -> "computing\u2026";
      case CANCELLED -> "cancelled";
      case EDITED, WRONG -> "before the edit";
      case EMPTY, CURRENT -> "";
    };
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
