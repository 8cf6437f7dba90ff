// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.input;

import java.util.Objects;
import org.natrolyte.model.document.RecipeEntry;

/**
 * A recipe with the place it was given at.
 *
 * @param entry the recipe with its conditions
 * @param place for messages: "recipe 2", "list.txt:7"
 * @param line its line in the file, or its number among the arguments; from 1
 */
public record GivenRecipe(RecipeEntry entry, String place, int line) {
  public GivenRecipe {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(place, "place");
  }

  /** The recipe's text. */
  public String text() {
    return entry.recipe();
  }
}
