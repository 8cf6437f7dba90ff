// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.natrolyte.formulation.TestCompounds.BTFE;
import static org.natrolyte.formulation.TestCompounds.DMC;
import static org.natrolyte.formulation.TestCompounds.DME;
import static org.natrolyte.formulation.TestCompounds.EC;
import static org.natrolyte.formulation.TestCompounds.FEC;
import static org.natrolyte.formulation.TestCompounds.G2;
import static org.natrolyte.formulation.TestCompounds.NAFSI;
import static org.natrolyte.formulation.TestCompounds.NAPF6;
import static org.natrolyte.formulation.TestCompounds.SNCL2;
import static org.natrolyte.formulation.TestRecipes.additive;
import static org.natrolyte.formulation.TestRecipes.diluent;
import static org.natrolyte.formulation.TestRecipes.formulation;
import static org.natrolyte.formulation.TestRecipes.measuredDensity;
import static org.natrolyte.formulation.TestRecipes.salt;
import static org.natrolyte.formulation.TestRecipes.solvent;
import static org.natrolyte.model.recipe.AmountUnit.MASS_PART;
import static org.natrolyte.model.recipe.AmountUnit.MILLIMOLAR;
import static org.natrolyte.model.recipe.AmountUnit.MOLAL;
import static org.natrolyte.model.recipe.AmountUnit.MOLAR;
import static org.natrolyte.model.recipe.AmountUnit.MOLE_PART;
import static org.natrolyte.model.recipe.AmountUnit.WEIGHT_PERCENT;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.quantity.Quantity;
import org.natrolyte.model.quantity.Unit;

class WeighOutBenchTest {
  private static final Quantity TEN_ML = new Quantity(10, Unit.MILLILITRE);

  @Test
  void smallAmountsAreWarnedAbout() throws Exception {
    Formulation f =
        formulation(salt(NAPF6, 1, MOLAR), solvent(G2), additive(SNCL2, 0.1, MILLIMOLAR));
    WeighOut plan = plan(WeighOutRequest.of(f, TEN_ML));
    assertEquals(1, plan.warnings().size());
    String warning = plan.warnings().getFirst();
    assertTrue(warning.contains("less than ten times the last digit of the balance"), warning);
    assertTrue(warning.contains("make at least 53 mL, or add it from a stock solution"), warning);
    WeighOut larger = plan(WeighOutRequest.of(f, new Quantity(53, Unit.MILLILITRE)));
    assertEquals(List.of(), larger.warnings());
  }

  @Test
  void pipettesRoundVolumes() throws Exception {
    Formulation f =
        formulation(salt(NAPF6, 1, MOLAR), solvent(G2), additive(FEC, 0.5, WEIGHT_PERCENT));
    WeighOut plan =
        plan(WeighOutRequest.of(f, TEN_ML).with(Instruments.ANALYTICAL_BALANCE.withPipette(0.01)));
    assertEquals(OptionalDouble.of(0.04), ingredient(plan, "FEC").volumeMl());
    assertTrue(plan.warnings().toString().contains("last digit of the pipette"));
  }

  @Test
  void orderOfTheBench() throws Exception {
    Formulation f =
        formulation(
            additive(FEC, 2, WEIGHT_PERCENT),
            diluent(BTFE, 2, MOLE_PART),
            solvent(DME, 1.2, MOLE_PART),
            salt(NAFSI, 1.5, MOLAL));
    WeighOut plan = plan(WeighOutRequest.of(f, TEN_ML));
    assertEquals(
        List.of("NaFSI", "DME", "BTFE", "FEC"),
        plan.ingredients().stream().map(WeighedIngredient::name).toList());
    assertTrue(plan.steps().getFirst().contains("argon glovebox"));
    assertTrue(ingredient(plan, "BTFE").instruction().startsWith("When the salt has dissolved"));
    assertTrue(plan.steps().getLast().contains("estimated density"));
  }

  @Test
  void hexafluorophosphatesGoInLaterAndSolidSolventsAreMelted() throws Exception {
    Formulation f =
        formulation(salt(NAPF6, 1, MOLAR), solvent(DMC, 1, MASS_PART), solvent(EC, 1, MASS_PART));
    WeighOut plan = plan(WeighOutRequest.of(f, TEN_ML));
    assertEquals("NaPF6", plan.ingredients().getLast().name());
    assertTrue(ingredient(plan, "NaPF6").instruction().contains("small portions"));
    assertTrue(ingredient(plan, "EC").instruction().contains("molten EC"));
    String steps = plan.steps().toString();
    assertTrue(steps.contains("Melt EC"), steps);
    assertTrue(steps.contains("gives HF"), steps);
    assertFalse(
        plan(WeighOutRequest.of(f, TEN_ML).at(measuredDensity(1.3)))
            .steps()
            .toString()
            .contains("estimated density"));
  }

  private static WeighOut plan(WeighOutRequest request) throws WeighOutException {
    return WeighOutPlanner.plan(request);
  }

  private static WeighedIngredient ingredient(WeighOut plan, String name) {
    return plan.ingredients().stream().filter(i -> i.name().equals(name)).findFirst().orElseThrow();
  }
}
