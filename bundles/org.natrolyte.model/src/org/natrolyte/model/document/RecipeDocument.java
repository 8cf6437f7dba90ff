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
 * @param notes free text
 */
public record RecipeDocument(
    String title, List<RecipeEntry> recipes, ParameterValues parameters, String notes) {
  /** A new document. */
  public static final RecipeDocument EMPTY =
      new RecipeDocument("", List.of(), ParameterValues.DEFAULTS, "");

  public RecipeDocument {
    Objects.requireNonNull(title, "title");
    recipes = List.copyOf(recipes);
    Objects.requireNonNull(parameters, "parameters");
    Objects.requireNonNull(notes, "notes");
  }

  /** The document with one recipe replaced. */
  public RecipeDocument with(int index, RecipeEntry entry) {
    List<RecipeEntry> edited = new ArrayList<>(recipes);
    edited.set(index, entry);
    return new RecipeDocument(title, edited, parameters, notes);
  }

  /** The document with one recipe more, at the end. */
  public RecipeDocument plus(RecipeEntry entry) {
    List<RecipeEntry> edited = new ArrayList<>(recipes);
    edited.add(entry);
    return new RecipeDocument(title, edited, parameters, notes);
  }
}
