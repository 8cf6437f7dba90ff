// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.natrolyte.formulation.TestCompounds.DME;
import static org.natrolyte.formulation.TestCompounds.G2;
import static org.natrolyte.formulation.TestCompounds.MYSTERY;
import static org.natrolyte.formulation.TestCompounds.NAFSI;
import static org.natrolyte.formulation.TestCompounds.NAPF6;
import static org.natrolyte.formulation.TestRecipes.diluent;
import static org.natrolyte.formulation.TestRecipes.formulation;
import static org.natrolyte.formulation.TestRecipes.measuredDensity;
import static org.natrolyte.formulation.TestRecipes.number;
import static org.natrolyte.formulation.TestRecipes.salt;
import static org.natrolyte.formulation.TestRecipes.solvent;
import static org.natrolyte.model.recipe.AmountUnit.MOLAR;
import static org.natrolyte.model.recipe.AmountUnit.MOLE_PART;

import org.junit.jupiter.api.Test;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.quantity.Quantity;
import org.natrolyte.model.quantity.Unit;
import org.natrolyte.model.study.Conditions;

class WeighOutTest {
  private static final Quantity TEN_ML = new Quantity(10, Unit.MILLILITRE);
  private static final Formulation DILUTE = formulation(salt(NAPF6, 1, MOLAR), solvent(G2));

  @Test
  void massesAddUpToTheBatch() throws Exception {
    WeighOut plan = plan(WeighOutRequest.of(DILUTE, TEN_ML).at(measuredDensity(1.05)));
    assertEquals(10.5, plan.batchMassG(), 1e-12);
    assertEquals(10, number(plan.batchVolumeMl()), 1e-12);
    assertEquals(0.01, ingredient(plan, "NaPF6").moles(), 1e-15);
    assertEquals(0.01 * NAPF6.molarMass(), ingredient(plan, "NaPF6").exactMassG(), 1e-12);
    assertEquals(1.6795, ingredient(plan, "NaPF6").massG(), 0);
    assertEquals(
        10.5, plan.ingredients().stream().mapToDouble(WeighedIngredient::exactMassG).sum(), 1e-12);
    assertEquals(
        ingredient(plan, "DIGLYME").exactMassG() / 0.939,
        ingredient(plan, "DIGLYME").volumeMl().orElseThrow(),
        1e-12);
    assertTrue(ingredient(plan, "NaPF6").volumeMl().isEmpty());
    assertEquals("a solid is weighed", ingredient(plan, "NaPF6").volumeNote());
  }

  @Test
  void aBatchByMassNeedsNoDensity() throws Exception {
    Formulation f =
        formulation(
            salt(NAFSI, 1, MOLE_PART),
            solvent(DME, 1.2, MOLE_PART),
            diluent(MYSTERY, 2, MOLE_PART));
    WeighOut plan = plan(WeighOutRequest.of(f, new Quantity(20, Unit.GRAM)));
    assertEquals(20, plan.batchMassG(), 0);
    assertTrue(ingredient(plan, "MYSTERY").volumeMl().isEmpty());
    assertTrue(ingredient(plan, "MYSTERY").volumeNote().contains("not known"));
    WeighOutException e =
        assertThrows(WeighOutException.class, () -> plan(WeighOutRequest.of(f, TEN_ML)));
    assertTrue(e.getMessage().contains("MYSTERY"), e.getMessage());
    assertTrue(e.getMessage().contains("Give the batch by mass"), e.getMessage());
  }

  @Test
  void purityRaisesTheMassToWeigh() throws Exception {
    WeighOut pure = plan(WeighOutRequest.of(DILUTE, TEN_ML));
    WeighOut gross = plan(WeighOutRequest.of(DILUTE, TEN_ML).withPurity("NaPF6", 0.98));
    assertEquals(
        ingredient(pure, "NaPF6").exactMassG() / 0.98,
        ingredient(gross, "NaPF6").exactMassG(),
        1e-12);
    assertEquals(ingredient(pure, "NaPF6").moles(), ingredient(gross, "NaPF6").moles(), 0);
    assertEquals(
        ingredient(pure, "DIGLYME").exactMassG(), ingredient(gross, "DIGLYME").exactMassG(), 0);
    assertRefused("must lie above 0", WeighOutRequest.of(DILUTE, TEN_ML).withPurity("NaPF6", 1.2));
    assertRefused("does not hold", WeighOutRequest.of(DILUTE, TEN_ML).withPurity("LiPF6", 0.9));
  }

  @Test
  void massesAreRoundedAndTheErrorIsTold() throws Exception {
    WeighOutRequest coarse = WeighOutRequest.of(DILUTE, TEN_ML).with(Instruments.balance(0.01));
    WeighOut plan = plan(coarse.at(measuredDensity(1.05)));
    WeighedIngredient salt = ingredient(plan, "NaPF6");
    WeighedIngredient solvent = ingredient(plan, "DIGLYME");
    assertEquals(1.68, salt.massG(), 0);
    assertEquals(8.82, solvent.massG(), 0);
    double real = (1.68 / NAPF6.molarMass()) / (1.68 + 8.82);
    assertEquals(100 * (real / (0.01 / 10.5) - 1), salt.biasPercent(), 1e-9);
    double reading = Math.sqrt(2) * 0.01;
    double w = salt.exactMassG() / 10.5;
    double expected = 100 * Math.hypot(reading / salt.exactMassG() * (1 - w), reading / 10.5);
    assertEquals(expected, salt.spreadPercent(), 1e-9);
  }

  @Test
  void badRequestsAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> WeighOutRequest.of(DILUTE, new Quantity(0, Unit.GRAM)));
    assertThrows(
        IllegalArgumentException.class,
        () -> WeighOutRequest.of(DILUTE, new Quantity(5, Unit.MOLE)));
    assertThrows(IllegalArgumentException.class, () -> Instruments.balance(0));
    assertThrows(
        IllegalArgumentException.class, () -> Instruments.ANALYTICAL_BALANCE.withPipette(-1));
    assertThrows(IllegalArgumentException.class, () -> new Stock(" ", DILUTE, Conditions.ROOM));
    assertRefused(
        "At most 15.8 M fits",
        WeighOutRequest.of(formulation(salt(NAPF6, 20, MOLAR), solvent(G2)), TEN_ML));
  }

  private static void assertRefused(String message, WeighOutRequest request) {
    WeighOutException e = assertThrows(WeighOutException.class, () -> plan(request));
    assertTrue(e.getMessage().contains(message), e.getMessage());
  }

  private static WeighOut plan(WeighOutRequest request) throws WeighOutException {
    return WeighOutPlanner.plan(request);
  }

  private static WeighedIngredient ingredient(WeighOut plan, String name) {
    return plan.ingredients().stream().filter(i -> i.name().equals(name)).findFirst().orElseThrow();
  }
}
