// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.natrolyte.model.run.RecipeResult;
import org.natrolyte.model.run.StudyOutcome;
import org.natrolyte.model.study.StudyDescriptor;

/**
 * Which studies of a recipe are done, while others are still running.
 *
 * @param studies all that run, in their order
 * @param fresh ids of those whose outcomes belong to what is written, in the order of the studies
 */
public record Arrivals(List<StudyDescriptor> studies, Set<String> fresh) {
  /** Nothing runs. */
  public static final Arrivals NONE = new Arrivals(List.of(), Set.of());

  static Arrivals of(List<StudyDescriptor> studies, List<StudyOutcome> done) {
    Set<String> ids = new LinkedHashSet<>();
    done.forEach(o -> ids.add(o.study().id()));
    return new Arrivals(List.copyOf(studies), ids);
  }

  /** The studies that are still to come. */
  public List<StudyDescriptor> awaited() {
    return studies.stream().filter(s -> !fresh.contains(s.id())).toList();
  }

  /** How many of the studies are done. */
  public int done() {
    return studies.size() - awaited().size();
  }

  /** New outcomes, with older ones in the places of studies that are still to come. */
  RecipeResult over(Optional<RecipeResult> older, RecipeResult done) {
    List<StudyOutcome> before = older.map(RecipeResult::outcomes).orElse(List.of());
    List<StudyOutcome> all = new ArrayList<>();
    for (StudyDescriptor study : studies) {
      outcome(done.outcomes(), study.id())
          .or(() -> outcome(before, study.id()))
          .ifPresent(all::add);
    }
    done.outcomes().stream().filter(o -> !all.contains(o)).forEach(all::add);
    return new RecipeResult(done.request(), done.measured(), all);
  }

  private static Optional<StudyOutcome> outcome(List<StudyOutcome> among, String studyId) {
    return among.stream().filter(o -> o.study().id().equals(studyId)).findFirst();
  }
}
