// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.natrolyte.formulation.TestCompounds.BTFE;
import static org.natrolyte.formulation.TestCompounds.DME;
import static org.natrolyte.formulation.TestCompounds.EC;
import static org.natrolyte.formulation.TestCompounds.FEC;
import static org.natrolyte.formulation.TestCompounds.G2;
import static org.natrolyte.formulation.TestCompounds.MYSTERY;
import static org.natrolyte.formulation.TestCompounds.NAFSI;
import static org.natrolyte.formulation.TestCompounds.NAPF6;
import static org.natrolyte.formulation.TestCompounds.PC;
import static org.natrolyte.formulation.TestRecipes.additive;
import static org.natrolyte.formulation.TestRecipes.compose;
import static org.natrolyte.formulation.TestRecipes.diluent;
import static org.natrolyte.formulation.TestRecipes.formulation;
import static org.natrolyte.formulation.TestRecipes.salt;
import static org.natrolyte.formulation.TestRecipes.solvent;
import static org.natrolyte.model.recipe.AmountUnit.MASS_PART;
import static org.natrolyte.model.recipe.AmountUnit.MILLIMOLAR;
import static org.natrolyte.model.recipe.AmountUnit.MOLAL;
import static org.natrolyte.model.recipe.AmountUnit.MOLAR;
import static org.natrolyte.model.recipe.AmountUnit.MOLE_PART;
import static org.natrolyte.model.recipe.AmountUnit.REST;
import static org.natrolyte.model.recipe.AmountUnit.VOLUME_PART;
import static org.natrolyte.model.recipe.AmountUnit.WEIGHT_PERCENT;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.recipe.Amount;

class CompositionConverterTest {
  @Test
  void anAmountIsGivenInAnyUnit() throws Exception {
    Composition c = compose(salt(NAPF6, 1, MOLAR), solvent(G2));
    assertEquals(1000, value(CompositionConverter.amount(c, 0, MILLIMOLAR)), 1e-9);
    assertEquals(
        100 * c.components().get(0).gramsPerKilogram() / 1000,
        value(CompositionConverter.amount(c, 0, WEIGHT_PERCENT)),
        1e-9);
  }

  @Test
  void partsCountTheSaltAsOne() throws Exception {
    Composition c =
        compose(salt(NAFSI, 2.05, MOLAR), solvent(DME, 1, MOLE_PART), diluent(BTFE, 2, MOLE_PART));
    Formulation parts = CompositionConverter.rebased(c, 0, MOLE_PART);
    assertEquals(1, value(parts.components().get(0).amount()), 1e-12);
    double solvent = value(parts.components().get(1).amount());
    assertEquals(2 * solvent, value(parts.components().get(2).amount()), 1e-12);
    assertTrue(parts.recipe().items().stream().allMatch(i -> i.amount().basis().isParts()));
  }

  @Test
  void theWholeRatioChangesItsBasis() throws Exception {
    Composition c =
        compose(salt(NAPF6, 1, MOLAR), solvent(EC, 1, VOLUME_PART), solvent(PC, 1, VOLUME_PART));
    Formulation byMass = CompositionConverter.rebased(c, 2, MASS_PART);
    assertEquals(MASS_PART, byMass.components().get(1).amount().unit());
    assertEquals(1, value(byMass.components().get(1).amount()), 1e-12);
    assertEquals(1.2 / (1.321 + 0.0011 * 15), value(byMass.components().get(2).amount()), 1e-12);
    assertEquals(MOLAR, byMass.components().get(0).amount().unit());
  }

  @Test
  void settingAnAmountLeavesTheOthers() throws Exception {
    Formulation f =
        formulation(salt(NAPF6, 1, MOLAR), solvent(G2), additive(FEC, 5, WEIGHT_PERCENT));
    Formulation edited =
        CompositionConverter.withAmount(f, 0, new Amount(new BigDecimal("1.2"), MOLAL));
    assertEquals(new BigDecimal("1.2"), edited.components().get(0).amount().value());
    assertEquals(f.components().get(1), edited.components().get(1));
    assertEquals(f.components().get(2), edited.components().get(2));
    assertTrue(edited.recipe().text().contains("1.2 m NaPF6"), edited.recipe().text());
    assertTrue(edited.key().contains("NaPF6=1.20000m"), edited.key());
  }

  @Test
  void theOnlySolventStaysWhatTheOthersAreCountedAgainst() throws Exception {
    Composition c = compose(salt(NAPF6, 1, MOLAR), solvent(G2));
    CompositionException e =
        assertThrows(
            CompositionException.class, () -> CompositionConverter.rebased(c, 1, WEIGHT_PERCENT));
    assertTrue(e.getMessage().contains("G"), e.getMessage());
    assertEquals(
        Amount.REST, CompositionConverter.rebased(c, 1, REST).components().get(1).amount());
    Composition two =
        compose(salt(NAPF6, 1, MOLAR), solvent(EC, 1, VOLUME_PART), solvent(PC, 1, VOLUME_PART));
    assertThrows(CompositionException.class, () -> CompositionConverter.rebased(two, 1, REST));
  }

  @Test
  void unknownNumbersAreRefusedWithTheReason() throws Exception {
    Composition c =
        compose(
            salt(NAFSI, 1, MOLE_PART), solvent(DME, 1, MOLE_PART), diluent(MYSTERY, 2, MOLE_PART));
    CompositionException e =
        assertThrows(CompositionException.class, () -> CompositionConverter.amount(c, 0, MOLAR));
    assertEquals(CompositionException.Kind.UNKNOWN, e.kind());
    assertTrue(e.getMessage().contains("MYSTERY"), e.getMessage());
  }

  @Test
  void roundingIsForReading() throws Exception {
    Composition c =
        compose(salt(NAFSI, 2.05, MOLAR), solvent(DME, 1, MOLE_PART), diluent(BTFE, 2, MOLE_PART));
    Formulation parts =
        CompositionConverter.rounded(CompositionConverter.rebased(c, 0, MOLE_PART), 4);
    assertEquals(new BigDecimal("1"), parts.components().get(0).amount().value());
    assertEquals(4, parts.components().get(1).amount().value().precision());
    assertTrue(parts.recipe().text().startsWith("NaFSI:DME:BTFE 1:1.0"), parts.recipe().text());
    Amount written = new Amount(new BigDecimal("1.00"), MOLAR);
    Formulation kept =
        CompositionConverter.rounded(CompositionConverter.withAmount(parts, 0, written), 4);
    assertEquals(written, kept.components().get(0).amount());
  }

  private static double value(Amount amount) {
    return amount.value().doubleValue();
  }
}
