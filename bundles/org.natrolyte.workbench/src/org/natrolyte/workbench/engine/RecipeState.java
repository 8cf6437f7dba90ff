// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.engine;

import java.util.List;
import java.util.Optional;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.recipe.RecipeException;
import org.natrolyte.model.run.RecipeResult;
import org.natrolyte.model.study.StudyDescriptor;

/**
 * What is known of one recipe of an open document at this moment.
 *
 * @param entry what is written
 * @param status how far reading and computing are
 * @param formulation the recipe as it was last understood; may belong to an older text
 * @param problem why the text cannot be read
 * @param result the findings, possibly those of an older text
 * @param arrivals which of the findings belong to what is written, while not all of them do
 */
public record RecipeState(
    RecipeEntry entry,
    Status status,
    Optional<Formulation> formulation,
    Optional<RecipeException> problem,
    Optional<RecipeResult> result,
    Arrivals arrivals) {
  /** How far a recipe is. */
  public enum Status {
    /** Nothing is written. */
    EMPTY,
    /** Edited, not yet read. */
    EDITED,
    /** The text is no recipe. */
    WRONG,
    /** Read; the studies are running. */
    COMPUTING,
    /** Everything shown belongs to what is written. */
    CURRENT,
    /** The computation was cancelled, or could not be done; what is shown is old. */
    CANCELLED
  }

  /** The state of a recipe that nobody has looked at yet. */
  public static RecipeState of(RecipeEntry entry) {
    Status status = entry.recipe().isBlank() ? Status.EMPTY : Status.EDITED;
    return new RecipeState(
        entry, status, Optional.empty(), Optional.empty(), Optional.empty(), Arrivals.NONE);
  }

  /** Whether some of the findings belong to what was written before, or are still to come. */
  public boolean isOld() {
    return status != Status.CURRENT;
  }

  /** Whether what is shown of one study belongs to what was written before. */
  public boolean isOld(String studyId) {
    return isOld() && !arrivals.fresh().contains(studyId);
  }

  /** The state after an edit: everything stays visible and counts as old. */
  public RecipeState edited(RecipeEntry now) {
    if (now.recipe().isBlank()) {
      return of(now);
    }
    return new RecipeState(now, Status.EDITED, formulation, problem, result, Arrivals.NONE);
  }

  /** The same recipe under another name or with other notes. */
  public RecipeState renamed(RecipeEntry now) {
    return new RecipeState(now, status, formulation, problem, result, arrivals);
  }

  /** The text is understood and its findings are still to be computed. */
  public RecipeState reads(Formulation now) {
    return new RecipeState(
        entry, Status.EDITED, Optional.of(now), Optional.empty(), result, Arrivals.NONE);
  }

  /** The computation was stopped, or could not be done: what has not arrived is old. */
  public RecipeState cancelled() {
    return new RecipeState(entry, Status.CANCELLED, formulation, problem, result, arrivals);
  }

  RecipeState wrong(RecipeException why) {
    return new RecipeState(
        entry, Status.WRONG, formulation, Optional.of(why), result, Arrivals.NONE);
  }

  /** The text is understood, and studies are about to run. */
  RecipeState understood(Formulation now, List<StudyDescriptor> studies) {
    return new RecipeState(
        entry,
        Status.COMPUTING,
        Optional.of(now),
        Optional.empty(),
        result,
        Arrivals.of(studies, List.of()));
  }

  /** Some studies are done: their outcomes take the places of older ones. */
  RecipeState arrived(RecipeResult done) {
    Arrivals now = Arrivals.of(arrivals.studies(), done.outcomes());
    return new RecipeState(
        entry, status, formulation, problem, Optional.of(now.over(result, done)), now);
  }

  RecipeState found(RecipeResult now) {
    return new RecipeState(
        entry, Status.CURRENT, formulation, Optional.empty(), Optional.of(now), Arrivals.NONE);
  }
}
