// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.formulation;

import java.util.ArrayList;
import java.util.List;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.recipe.Recipe;
import org.natrolyte.model.recipe.RecipeItem;
import org.natrolyte.model.recipe.RecipeItem.NameKind;
import org.natrolyte.model.recipe.RecipePrinter;
import org.natrolyte.model.recipe.Span;

/**
 * Writes formulations in literature notation with the library's short names and every basis stated.
 * What it writes is read again as a formulation of the same key.
 */
public final class FormulationPrinter {
  private FormulationPrinter() {}

  /** Writes a formulation; structures that are in no library stand as SMILES in quotes. */
  public static String print(Formulation formulation) {
    List<RecipeItem> items = new ArrayList<>();
    for (Component component : formulation.components()) {
      Compound compound = component.compound();
      boolean listed =
          compound.smiles().isEmpty() || Substance.identity(compound).equals(compound.id());
      items.add(
          new RecipeItem(
              listed ? compound.id() : compound.smiles(),
              listed ? NameKind.NAME : NameKind.SMILES,
              new Span(0, 0),
              component.role(),
              component.amount()));
    }
    Recipe written = formulation.recipe();
    return RecipePrinter.print(new Recipe(written.text(), written.label(), items, List.of()));
  }
}
