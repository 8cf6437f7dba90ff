// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.natrolyte.model.document.ComparisonOptions;
import org.natrolyte.model.document.RecipeDocument;
import org.natrolyte.model.study.ParameterValues;

/**
 * Recipes that belong to one call.
 *
 * @param recipes in the order they were given
 * @param parameters those that documents set
 * @param title of the document; empty when there is none
 * @param comparison how the document compares them
 * @param notes of the document; empty when there are none
 */
public record GivenRecipes(
    List<GivenRecipe> recipes,
    ParameterValues parameters,
    String title,
    ComparisonOptions comparison,
    String notes) {
  /** Nothing given. */
  public static final GivenRecipes NONE =
      new GivenRecipes(List.of(), ParameterValues.DEFAULTS, "", ComparisonOptions.USUAL, "");

  public GivenRecipes {
    recipes = List.copyOf(recipes);
    Objects.requireNonNull(parameters, "parameters");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(comparison, "comparison");
    Objects.requireNonNull(notes, "notes");
  }

  /** Recipes without anything else. */
  public static GivenRecipes of(List<GivenRecipe> recipes) {
    return new GivenRecipes(recipes, ParameterValues.DEFAULTS, "", ComparisonOptions.USUAL, "");
  }

  /**
   * These and more; a parameter that both set is taken from the latter, the way of comparing from
   * the former, whose recipes keep their places.
   */
  public GivenRecipes plus(GivenRecipes more) {
    List<GivenRecipe> all = new ArrayList<>(recipes);
    all.addAll(more.recipes);
    Map<String, Double> values = new TreeMap<>(parameters.set());
    values.putAll(more.parameters.set());
    return new GivenRecipes(
        all,
        new ParameterValues(values),
        title.isEmpty() ? more.title : title,
        recipes.isEmpty() ? more.comparison : comparison,
        notes.isEmpty() ? more.notes : notes);
  }

  /** The same recipes with other parameters. */
  public GivenRecipes with(ParameterValues values) {
    return new GivenRecipes(recipes, values, title, comparison, notes);
  }

  /** Other recipes with everything else kept; each stands for the one in its place. */
  public GivenRecipes with(List<GivenRecipe> others) {
    ComparisonOptions kept = others.size() == recipes.size() ? comparison : ComparisonOptions.USUAL;
    return new GivenRecipes(others, parameters, title, kept, notes);
  }

  /** The recipes as a document. */
  public RecipeDocument asDocument() {
    return new RecipeDocument(
        title, recipes.stream().map(GivenRecipe::entry).toList(), parameters, comparison, notes);
  }
}
