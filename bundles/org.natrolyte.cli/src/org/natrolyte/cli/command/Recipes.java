// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.command;

import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.recipe.RecipeException;
import org.natrolyte.session.Session;

/** Reads recipes, with errors as the command line shows them. */
public final class Recipes {
  private Recipes() {}

  /**
   * Reads a recipe.
   *
   * @throws InputException with the recipe and a mark under what is wrong
   */
  public static Formulation read(Session session, String text) {
    try {
      return session.reader().read(text);
    } catch (RecipeException e) {
      throw new InputException(e.pointingAt(text), e);
    }
  }
}
