// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.model.run.RecipeResult;
import org.natrolyte.model.run.StudyOutcome;

/**
 * A figure of a study about a recipe.
 *
 * @param studyId the study that gave it
 * @param figure the figure
 * @param stamp what it is about and what made it
 */
public record RecipeFigure(String studyId, Figure figure, FigureStamp stamp) {
  public RecipeFigure {
    Objects.requireNonNull(studyId, "studyId");
    Objects.requireNonNull(figure, "figure");
    Objects.requireNonNull(stamp, "stamp");
  }

  /**
   * The figures of all studies, in their order.
   *
   * @param recipe the recipe as it was typed
   * @param result what was found about it
   * @param program the program with its version
   */
  public static List<RecipeFigure> of(String recipe, RecipeResult result, String program) {
    List<RecipeFigure> figures = new ArrayList<>();
    for (StudyOutcome outcome : result.outcomes()) {
      String method = outcome.study().title() + ", version " + outcome.study().version();
      for (Figure figure : outcome.result().figures()) {
        FigureStamp stamp = new FigureStamp(recipe, method, program);
        figures.add(new RecipeFigure(outcome.study().id(), figure, stamp));
      }
    }
    return figures;
  }

  /** A name for a file without its end: "composition-moleFractions". */
  public String fileName() {
    return (studyId + "-" + figure.id()).replaceAll("[^A-Za-z0-9._-]+", "-");
  }
}
