// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.document;

import org.natrolyte.model.recipe.AmountBasis;
import org.natrolyte.model.recipe.Recipe;
import org.natrolyte.model.recipe.RecipeException;
import org.natrolyte.model.recipe.RecipeParser;

/** Tells recipes from other texts, whether their compounds are known or not. */
public final class RecipeWords {
  private RecipeWords() {}

  /**
   * Whether a text has the form of a recipe and says an amount: a text without one, such as a note
   * of two words, could be the name of a compound as well.
   */
  public static boolean isRecipe(String text) {
    try {
      Recipe recipe = RecipeParser.parse(text, name -> false);
      return recipe.items().stream().anyMatch(i -> i.amount().basis() != AmountBasis.BALANCE);
    } catch (RecipeException e) {
      return false;
    }
  }
}
