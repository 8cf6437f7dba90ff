// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.document;

import java.util.Objects;
import org.natrolyte.model.study.Conditions;

/**
 * One recipe of a document.
 *
 * @param name the user's name for it; may be empty
 * @param recipe the recipe in literature notation, exactly as typed; it may be wrong
 * @param conditions temperature and the user's measurements
 * @param notes free text
 */
public record RecipeEntry(String name, String recipe, Conditions conditions, String notes) {
  public RecipeEntry {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(recipe, "recipe");
    Objects.requireNonNull(conditions, "conditions");
    Objects.requireNonNull(notes, "notes");
  }

  /** A recipe at room temperature with nothing else said. */
  public static RecipeEntry of(String recipe) {
    return new RecipeEntry("", recipe, Conditions.ROOM, "");
  }

  /** The same entry with another recipe text. */
  public RecipeEntry withRecipe(String text) {
    return new RecipeEntry(name, text, conditions, notes);
  }
}
