// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.natrolyte.formulation.TestCompounds.DME;
import static org.natrolyte.formulation.TestCompounds.EC;
import static org.natrolyte.formulation.TestCompounds.FEC;
import static org.natrolyte.formulation.TestCompounds.G2;
import static org.natrolyte.formulation.TestCompounds.NAPF6;
import static org.natrolyte.formulation.TestCompounds.PC;
import static org.natrolyte.formulation.TestRecipes.additive;
import static org.natrolyte.formulation.TestRecipes.formulation;
import static org.natrolyte.formulation.TestRecipes.salt;
import static org.natrolyte.formulation.TestRecipes.solvent;
import static org.natrolyte.model.recipe.AmountUnit.MOLAL;
import static org.natrolyte.model.recipe.AmountUnit.MOLAR;
import static org.natrolyte.model.recipe.AmountUnit.MOLE_PART;
import static org.natrolyte.model.recipe.AmountUnit.MOLE_PERCENT;
import static org.natrolyte.model.recipe.AmountUnit.VOLUME_PART;
import static org.natrolyte.model.recipe.AmountUnit.WEIGHT_PERCENT;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.bench.AmountEditor;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.recipe.Amount;
import org.natrolyte.model.recipe.AmountUnit;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.StudyException;

/** Amounts typed into any column of the table of ingredients. */
class CompositionAmountEditorTest {
  private final AmountEditor editor = new CompositionAmountEditor();

  @Test
  void aSaltTakesTheUnitInWhichItIsTyped() throws Exception {
    Formulation molal = set(formulation(salt(NAPF6, 1, MOLAR), solvent(G2)), 0, "1.2", MOLAL);
    assertTrue(molal.recipe().text().startsWith("1.2 m NaPF6 in "), molal.recipe().text());
    assertEquals(1.2, number(molal, 0, MOLAL), 1e-12);
  }

  @Test
  void aMemberOfARatioStaysInItWithThePartThatGivesTheAmount() throws Exception {
    Formulation before =
        formulation(
            salt(NAPF6, 1, MOLAR), solvent(EC, 1, VOLUME_PART), solvent(PC, 1, VOLUME_PART));
    Formulation after = set(before, 2, "30", WEIGHT_PERCENT);
    assertEquals(VOLUME_PART, after.components().get(2).amount().unit());
    assertEquals(30, number(after, 2, WEIGHT_PERCENT), 1e-3);
    assertEquals(before.components().get(1), after.components().get(1));
  }

  @Property(tries = 40)
  void whateverShareOfASolventIsTypedIsReached(
      @ForAll @DoubleRange(min = 2, max = 75) double percent) throws Exception {
    Formulation before =
        formulation(
            salt(NAPF6, 1, MOLAL),
            solvent(EC, 1, VOLUME_PART),
            solvent(DME, 1, VOLUME_PART),
            additive(FEC, 5, WEIGHT_PERCENT));
    String typed = BigDecimal.valueOf(percent).setScale(2, java.math.RoundingMode.HALF_EVEN) + "";
    Formulation after = set(before, 1, typed, MOLE_PERCENT);
    assertEquals(Double.parseDouble(typed), number(after, 1, MOLE_PERCENT), 1e-3);
  }

  @Test
  void theRestAndTheImpossibleAreRefusedInWords() {
    Formulation one = formulation(salt(NAPF6, 1, MOLAR), solvent(G2));
    StudyException rest =
        assertThrows(StudyException.class, () -> set(one, 1, "50", WEIGHT_PERCENT));
    assertTrue(rest.getMessage().contains("is the rest"), rest.getMessage());
    Formulation two =
        formulation(
            salt(NAPF6, 1, MOLAR), solvent(EC, 1, VOLUME_PART), solvent(PC, 1, VOLUME_PART));
    StudyException much =
        assertThrows(StudyException.class, () -> set(two, 1, "99", WEIGHT_PERCENT));
    assertTrue(much.getMessage().contains("not possible"), much.getMessage());
  }

  @Test
  void aWholeRatioIsWrittenInAnotherBasisAndBack() throws Exception {
    Formulation before =
        formulation(
            salt(NAPF6, 1, MOLAR), solvent(EC, 1, VOLUME_PART), solvent(PC, 2, VOLUME_PART));
    Formulation moles = editor.inUnit(before, 1, MOLE_PART, Conditions.ROOM);
    Formulation back = editor.inUnit(moles, 1, VOLUME_PART, Conditions.ROOM);
    double ratio =
        back.components().get(2).amount().inBasis() / back.components().get(1).amount().inBasis();
    assertEquals(2, ratio, 1e-5);
  }

  private Formulation set(Formulation formulation, int index, String number, AmountUnit unit)
      throws StudyException {
    Amount amount = new Amount(new BigDecimal(number), unit);
    return editor.withAmount(formulation, index, amount, Conditions.ROOM);
  }

  private double number(Formulation formulation, int index, AmountUnit unit) throws StudyException {
    return ((Value.Known) editor.amounts(formulation, Conditions.ROOM).in(index, unit)).value();
  }
}
