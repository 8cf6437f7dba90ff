// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.natrolyte.model.study.ParameterValues;

/**
 * A document: recipes to look at together, and the parameters set for them. Immutable; an edit
 * makes a new one, so undo keeps the old.
 *
 * @param title may be empty
 * @param recipes in the order of the columns
 * @param parameters set for this document
 * @param comparison how the recipes are compared
 * @param notes free text
 */
public record RecipeDocument(
    String title,
    List<RecipeEntry> recipes,
    ParameterValues parameters,
    ComparisonOptions comparison,
    String notes) {
  /** A new document. */
  public static final RecipeDocument EMPTY =
      new RecipeDocument("", List.of(), ParameterValues.DEFAULTS, "");

  public RecipeDocument {
    Objects.requireNonNull(title, "title");
    recipes = List.copyOf(recipes);
    Objects.requireNonNull(parameters, "parameters");
    Objects.requireNonNull(notes, "notes");
    int count = recipes.size();
    if (comparison.reference().filter(r -> r >= count).isPresent()) {
      throw new IllegalArgumentException(
          "the reference is recipe %d of %d, counted from 0"
              .formatted(comparison.reference().get(), count));
    }
  }

  /** A document whose recipes are compared as usual. */
  public RecipeDocument(
      String title, List<RecipeEntry> recipes, ParameterValues parameters, String notes) {
    this(title, recipes, parameters, ComparisonOptions.USUAL, notes);
  }

  /** The document with one recipe replaced. */
  public RecipeDocument with(int index, RecipeEntry entry) {
    List<RecipeEntry> edited = new ArrayList<>(recipes);
    edited.set(index, entry);
    return new RecipeDocument(title, edited, parameters, comparison, notes);
  }

  /** The document with one recipe more, at the end. */
  public RecipeDocument plus(RecipeEntry entry) {
    List<RecipeEntry> edited = new ArrayList<>(recipes);
    edited.add(entry);
    return new RecipeDocument(title, edited, parameters, comparison, notes);
  }

  /**
   * The document with other recipes.
   *
   * @param edited the recipes
   * @param compared how they are compared; its reference is one of them
   */
  public RecipeDocument with(List<RecipeEntry> edited, ComparisonOptions compared) {
    return new RecipeDocument(title, edited, parameters, compared, notes);
  }

  /** The document with other parameters. */
  public RecipeDocument with(ParameterValues set) {
    return new RecipeDocument(title, recipes, set, comparison, notes);
  }

  /** The document compared in another way. */
  public RecipeDocument with(ComparisonOptions compared) {
    return new RecipeDocument(title, recipes, parameters, compared, notes);
  }
}
