// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.gallery;

import java.util.List;
import org.natrolyte.model.run.RecipeResult;
import org.natrolyte.model.run.StudyOutcome;
import org.natrolyte.report.figure.RecipeFigure;
import org.natrolyte.workbench.editor.FindingGroup;
import org.natrolyte.workbench.engine.RecipeState;

/**
 * What a study draws of a recipe, and what it found first of all.
 *
 * @param studyId the study
 * @param title what a chemist reads
 * @param note what a result of an older text waits for; empty when it is not old
 * @param headlines what it found first of all
 * @param figures at least one
 */
record StudyFigures(
    String studyId, String title, String note, Headlines headlines, List<RecipeFigure> figures) {
  StudyFigures {
    figures = List.copyOf(figures);
  }

  /** The studies that draw figures of a recipe, in their order. */
  static List<StudyFigures> of(RecipeState state) {
    List<RecipeFigure> figures = RecipeFigures.of(state);
    return state.result().stream()
        .flatMap(r -> r.outcomes().stream().map(o -> of(state, r, o, figures)))
        .filter(s -> !s.figures().isEmpty())
        .toList();
  }

  private static StudyFigures of(
      RecipeState state, RecipeResult result, StudyOutcome outcome, List<RecipeFigure> figures) {
    String id = outcome.study().id();
    return new StudyFigures(
        id,
        outcome.study().title(),
        state.isOld(id) ? FindingGroup.waiting(state) : "",
        Headlines.of(outcome, result.request().formulation().recipe().text()),
        figures.stream().filter(f -> f.studyId().equals(id)).toList());
  }

  /** Whether it belongs to what was written before. */
  boolean isOld() {
    return !note.isEmpty();
  }
}
