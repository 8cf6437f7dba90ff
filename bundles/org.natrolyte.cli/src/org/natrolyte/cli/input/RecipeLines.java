// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.input;

import java.util.ArrayList;
import java.util.List;
import org.natrolyte.model.document.RecipeEntry;

/** A text with one recipe a line; empty lines and lines that start with # are passed over. */
final class RecipeLines {
  private RecipeLines() {}

  static GivenRecipes read(String text, String name) {
    List<GivenRecipe> recipes = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      String recipe = line.strip();
      if (!recipe.isEmpty() && !recipe.startsWith("#")) {
        recipes.add(new GivenRecipe(RecipeEntry.of(recipe), name + ":" + number, number));
      }
    }
    return GivenRecipes.of(recipes);
  }
}
