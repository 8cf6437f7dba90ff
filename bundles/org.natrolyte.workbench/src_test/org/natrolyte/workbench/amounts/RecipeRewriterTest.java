// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.amounts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.formulation.FormulationKey;
import org.natrolyte.model.formulation.FormulationReader;
import org.natrolyte.model.recipe.Amount;
import org.natrolyte.model.recipe.AmountUnit;
import org.natrolyte.model.recipe.Recipe;
import org.natrolyte.model.recipe.RecipeItem;
import org.natrolyte.workbench.TestLibrary;

/** A recipe keeps its spelling when a number in it is changed from the table. */
class RecipeRewriterTest {
  private final FormulationReader reader = new FormulationReader(new TestLibrary());

  @Test
  void onlyTheNumberIsExchanged() throws Exception {
    assertEquals(
        "1.2 M NaPF6 in diglyme, 5 wt% FEC",
        rewritten("1 M NaPF6 in diglyme, 5 wt% FEC", 0, "1.2", AmountUnit.MOLAR));
    assertEquals(
        "1.0 mol/L NaPF6 in diglyme + 7.5 wt.% fluoroethylene carbonate [A7]",
        rewritten(
            "1.0 mol/L NaPF6 in diglyme + 5 wt.% fluoroethylene carbonate [A7]",
            2, "7.5", AmountUnit.WEIGHT_PERCENT));
  }

  @Test
  void aRatioKeepsItsWords() throws Exception {
    assertEquals(
        "1 M NaPF6 in EC:DEC (3:2, by volume)",
        rewritten("1 M NaPF6 in EC:DEC (1:2, by volume)", 1, "3", AmountUnit.VOLUME_PART));
  }

  @Test
  void aNewUnitIsPrintedWithTheNamesAsTyped() throws Exception {
    assertEquals(
        "1.2 m NaPF6 in diglyme [A7]",
        rewritten("1 M NaPF6 in diglyme [A7]", 0, "1.2", AmountUnit.MOLAL));
  }

  private String rewritten(String text, int index, String number, AmountUnit unit)
      throws Exception {
    Formulation before = reader.read(text);
    Amount amount = new Amount(new BigDecimal(number), unit);
    List<Component> components = new ArrayList<>(before.components());
    Component old = components.get(index);
    components.set(index, new Component(old.compound(), old.role(), amount));
    List<RecipeItem> items = new ArrayList<>(before.recipe().items());
    RecipeItem item = items.get(index);
    items.set(index, new RecipeItem(item.name(), item.kind(), item.span(), item.role(), amount));
    Formulation after =
        new Formulation(
            new Recipe("", before.recipe().label(), items, List.of()),
            components,
            List.of(),
            FormulationKey.of(components));
    return new RecipeRewriter(reader).rewritten(text, before, after);
  }
}
