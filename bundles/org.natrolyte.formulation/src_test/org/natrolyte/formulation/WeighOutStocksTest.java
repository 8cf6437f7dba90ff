// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.natrolyte.formulation.TestCompounds.G2;
import static org.natrolyte.formulation.TestCompounds.NAPF6;
import static org.natrolyte.formulation.TestCompounds.PC;
import static org.natrolyte.formulation.TestCompounds.SNCL2;
import static org.natrolyte.formulation.TestRecipes.additive;
import static org.natrolyte.formulation.TestRecipes.formulation;
import static org.natrolyte.formulation.TestRecipes.salt;
import static org.natrolyte.formulation.TestRecipes.solvent;
import static org.natrolyte.model.recipe.AmountUnit.MILLIMOLAR;
import static org.natrolyte.model.recipe.AmountUnit.MOLAR;

import org.junit.jupiter.api.Test;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.quantity.Quantity;
import org.natrolyte.model.quantity.Unit;
import org.natrolyte.model.study.Conditions;

class WeighOutStocksTest {
  private static final Quantity TEN_ML = new Quantity(10, Unit.MILLILITRE);
  private static final Formulation DILUTE = formulation(salt(NAPF6, 1, MOLAR), solvent(G2));

  @Test
  void aStockBringsItsSolvent() throws Exception {
    Formulation weak = formulation(salt(NAPF6, 0.4, MOLAR), solvent(G2));
    Stock stock = new Stock("1 M NaPF6 in G2", DILUTE, Conditions.ROOM);
    WeighOut plan = plan(WeighOutRequest.of(weak, TEN_ML).withStock(stock));
    WeighOut direct = plan(WeighOutRequest.of(weak, TEN_ML));
    Composition ofStock = Composer.compose(DILUTE, Conditions.ROOM);
    double grams = 1000 * 0.004 / ofStock.components().get(0).molesPerKilogram();
    WeighedIngredient drawn = ingredient(plan, "1 M NaPF6 in G2");
    assertEquals(grams, drawn.exactMassG(), 1e-9);
    assertEquals(4, drawn.volumeMl().orElseThrow(), 1e-9);
    assertEquals(0.004, drawn.moles(), 1e-15);
    assertEquals("stock solution", drawn.role());
    double fromStock = grams * ofStock.components().get(1).gramsPerKilogram() / 1000;
    assertEquals(
        ingredient(direct, "DIGLYME").exactMassG() - fromStock,
        ingredient(plan, "DIGLYME").exactMassG(),
        1e-9);
    assertTrue(plan.ingredients().stream().noneMatch(i -> i.name().equals("NaPF6")));
    assertEquals(
        plan.batchMassG(),
        plan.ingredients().stream().mapToDouble(WeighedIngredient::exactMassG).sum(),
        1e-9);
  }

  @Test
  void aStockOfTheRecipeItselfIsAll() throws Exception {
    Stock stock = new Stock("stock", DILUTE, Conditions.ROOM);
    WeighOut plan = plan(WeighOutRequest.of(DILUTE, TEN_ML).withStock(stock));
    assertEquals(1, plan.ingredients().size());
    assertEquals(plan.batchMassG(), plan.ingredients().getFirst().exactMassG(), 1e-9);
  }

  @Test
  void aStockOfAnAdditiveGoesBesideTheSalt() throws Exception {
    Formulation f =
        formulation(salt(NAPF6, 1, MOLAR), solvent(G2), additive(SNCL2, 0.5, MILLIMOLAR));
    Stock stock =
        new Stock(
            "SnCl2 stock",
            formulation(additive(SNCL2, 50, MILLIMOLAR), solvent(G2)),
            Conditions.ROOM);
    WeighOut plan = plan(WeighOutRequest.of(f, TEN_ML).withStock(stock));
    assertEquals(3, plan.ingredients().size());
    assertEquals(0.1, ingredient(plan, "SnCl2 stock").volumeMl().orElseThrow(), 1e-3);
  }

  @Test
  void stocksThatDoNotFitAreRefused() {
    Stock weak =
        new Stock("weak", formulation(salt(NAPF6, 0.5, MOLAR), solvent(G2)), Conditions.ROOM);
    WeighOutException e =
        assertThrows(
            WeighOutException.class,
            () -> plan(WeighOutRequest.of(DILUTE, TEN_ML).withStock(weak)));
    assertTrue(e.getMessage().contains("brings too much"), e.getMessage());
    assertTrue(e.getMessage().contains("at least 1.14 mol NaPF6 per kg"), e.getMessage());
    Stock other =
        new Stock("other", formulation(salt(NAPF6, 2, MOLAR), solvent(PC)), Conditions.ROOM);
    assertRefused(
        "brings PC, which the recipe does not hold",
        WeighOutRequest.of(DILUTE, TEN_ML).withStock(other));
    Stock again = new Stock("again", DILUTE, Conditions.ROOM);
    assertRefused(
        "brings no salt or additive that the batch still lacks",
        WeighOutRequest.of(DILUTE, TEN_ML).withStock(again).withStock(again));
    Stock impossible =
        new Stock("bad", formulation(salt(NAPF6, 30, MOLAR), solvent(G2)), Conditions.ROOM);
    assertRefused(
        "the stock solution bad:", WeighOutRequest.of(DILUTE, TEN_ML).withStock(impossible));
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
