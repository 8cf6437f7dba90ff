// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.natrolyte.model.run.RecipeResult;
import org.natrolyte.model.run.StudyOutcome;
import org.natrolyte.model.study.StudyDescriptor;
import org.natrolyte.report.figure.RecipeFigure;
import org.natrolyte.workbench.editor.FindingGroup;
import org.natrolyte.workbench.engine.RecipeState;

/**
 * What a study draws of a recipe, and what it found first of all.
 *
 * @param studyId the study
 * @param title what a chemist reads
 * @param note what it waits for while its result is of an older text, or has not come; else empty
 * @param headlines what it found first of all
 * @param figures none before they have come, or where it draws none of this recipe
 */
record StudyFigures(
    String studyId, String title, String note, Headlines headlines, List<RecipeFigure> figures) {
  StudyFigures {
    figures = List.copyOf(figures);
  }

  /**
   * The studies that can draw, in their order, from the moment at which the recipe is understood:
   * what comes later takes the place that was kept for it.
   */
  static List<StudyFigures> of(RecipeState state) {
    return of(state, RecipeFigures.of(state));
  }

  /**
   * The studies that can draw.
   *
   * @param state the recipe
   * @param figures all that were drawn of it
   */
  static List<StudyFigures> of(RecipeState state, List<RecipeFigure> figures) {
    return studies(state).stream()
        .filter(s -> s.draws() || !own(s, figures).isEmpty())
        .map(s -> of(state, s, own(s, figures)))
        .toList();
  }

  private static List<RecipeFigure> own(StudyDescriptor study, List<RecipeFigure> figures) {
    return figures.stream().filter(f -> f.studyId().equals(study.id())).toList();
  }

  private static StudyFigures of(RecipeState state, StudyDescriptor study, List<RecipeFigure> own) {
    Optional<RecipeResult> result = state.result();
    Optional<StudyOutcome> outcome =
        result.stream()
            .flatMap(r -> r.outcomes().stream())
            .filter(o -> o.study().id().equals(study.id()))
            .findFirst();
    Headlines headlines =
        outcome
            .map(o -> Headlines.of(o, result.get().request().formulation().recipe().text()))
            .orElse(new Headlines(List.of(), List.of()));
    String note = outcome.isEmpty() || state.isOld(study.id()) ? FindingGroup.waiting(state) : "";
    return new StudyFigures(study.id(), study.title(), note, headlines, own);
  }

  /** All that run or have run, those that run in their order. */
  private static List<StudyDescriptor> studies(RecipeState state) {
    List<StudyDescriptor> studies = new ArrayList<>(state.arrivals().studies());
    List<String> ids = studies.stream().map(StudyDescriptor::id).toList();
    state.result().stream()
        .flatMap(r -> r.outcomes().stream())
        .map(StudyOutcome::study)
        .filter(s -> !ids.contains(s.id()))
        .forEach(studies::add);
    return studies;
  }

  /** Whether it belongs to what was written before, or is still to come. */
  boolean isOld() {
    return !note.isEmpty();
  }

  /** Whether it is known that the study draws nothing of this recipe. */
  boolean drawsNothing() {
    return figures.isEmpty() && !isOld();
  }

  /** What there is to say of a study without figures; empty where it has some. */
  String lacking() {
    if (!figures.isEmpty()) {
      return "";
    }
    return isOld() ? note : "draws nothing of this recipe";
  }
}
