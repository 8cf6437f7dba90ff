// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.natrolyte.model.finding.Findings;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.run.RecipeResult;

/**
 * One recipe of a report: what was found about it, or why it could not be read.
 *
 * @param name the user's name for it; may be empty
 * @param recipeText the recipe as it was typed
 * @param result what was found; empty when the recipe could not be read
 * @param problem why it could not be read; empty when there is a result
 */
public record ReportColumn(
    String name,
    String recipeText,
    Optional<RecipeResult> result,
    Optional<RecipeProblem> problem) {
  public ReportColumn {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(recipeText, "recipeText");
    if (result.isPresent() == problem.isPresent()) {
      throw new IllegalArgumentException("a recipe has either a result or a problem");
    }
  }

  /** A recipe that was studied. */
  public static ReportColumn of(String name, String recipeText, RecipeResult result) {
    return new ReportColumn(name, recipeText, Optional.of(result), Optional.empty());
  }

  /** A recipe that could not be read. */
  public static ReportColumn of(String name, String recipeText, RecipeProblem problem) {
    return new ReportColumn(name, recipeText, Optional.empty(), Optional.of(problem));
  }

  /** What heads the column: the name, else the recipe. */
  public String label() {
    return name.isBlank() ? recipeText : name;
  }

  /** The canonical key of the formulation. */
  public Optional<String> key() {
    return result.map(r -> r.request().formulation().key());
  }

  /** The electrolyte's class, where it is known. */
  public Optional<String> electrolyteClass() {
    return findings().text(Vocabulary.ELECTROLYTE_CLASS);
  }

  /** How what the recipe left open was read. */
  public List<String> assumptions() {
    return result.map(r -> r.request().formulation().assumptions()).orElse(List.of());
  }

  /** The temperature in °C. */
  public Optional<Double> temperatureC() {
    return result.map(r -> r.request().conditions().temperatureC());
  }

  /** Everything found, measured findings first. */
  public Findings findings() {
    return result.map(RecipeResult::findings).orElse(Findings.NONE);
  }
}
