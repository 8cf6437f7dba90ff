// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.natrolyte.formulation.TestCompounds.DMC;
import static org.natrolyte.formulation.TestCompounds.DME;
import static org.natrolyte.formulation.TestCompounds.EC;
import static org.natrolyte.formulation.TestCompounds.FEC;
import static org.natrolyte.formulation.TestCompounds.G2;
import static org.natrolyte.formulation.TestCompounds.MYSTERY;
import static org.natrolyte.formulation.TestCompounds.NAFSI;
import static org.natrolyte.formulation.TestCompounds.NAPF6;
import static org.natrolyte.formulation.TestCompounds.VC;
import static org.natrolyte.formulation.TestRecipes.additive;
import static org.natrolyte.formulation.TestRecipes.compose;
import static org.natrolyte.formulation.TestRecipes.diluent;
import static org.natrolyte.formulation.TestRecipes.formulation;
import static org.natrolyte.formulation.TestRecipes.in;
import static org.natrolyte.formulation.TestRecipes.measuredDensity;
import static org.natrolyte.formulation.TestRecipes.salt;
import static org.natrolyte.formulation.TestRecipes.solvent;
import static org.natrolyte.model.recipe.AmountBasis.MASS_FRACTION;
import static org.natrolyte.model.recipe.AmountUnit.MASS_PART;
import static org.natrolyte.model.recipe.AmountUnit.MOLAL;
import static org.natrolyte.model.recipe.AmountUnit.MOLAR;
import static org.natrolyte.model.recipe.AmountUnit.MOLE_PART;
import static org.natrolyte.model.recipe.AmountUnit.VOLUME_PART;
import static org.natrolyte.model.recipe.AmountUnit.WEIGHT_PERCENT;

import org.junit.jupiter.api.Test;
import org.natrolyte.model.formulation.Component;

class ComposerRefusalsTest {
  private static final double TIGHT = 1e-12;

  @Test
  void percentagesOfOneKindMayAddUpToTheWhole() throws Exception {
    Composition c = compose(salt(NAPF6, 20, WEIGHT_PERCENT), solvent(G2, 80, WEIGHT_PERCENT));
    assertEquals(0.2, in(c, 0, MASS_FRACTION), TIGHT);
    assertRefused(
        CompositionException.Kind.IMPOSSIBLE,
        "add up to 90 %",
        salt(NAPF6, 10, WEIGHT_PERCENT),
        solvent(G2, 80, WEIGHT_PERCENT));
  }

  @Test
  void volumesThatTheRecipeNeedsAreRefusedByName() {
    assertRefused(
        CompositionException.Kind.UNKNOWN,
        "the density of MYSTERY is not known",
        salt(NAFSI, 1, MOLAR),
        solvent(DME, 1, MOLE_PART),
        diluent(MYSTERY, 2, MOLE_PART));
    assertRefused(
        CompositionException.Kind.UNKNOWN,
        "MYSTERY",
        salt(NAFSI, 1, MOLAL),
        solvent(DME, 1, VOLUME_PART),
        diluent(MYSTERY, 2, VOLUME_PART));
  }

  @Test
  void impossibleAmountsSayWhatFits() {
    assertRefused(
        CompositionException.Kind.IMPOSSIBLE,
        "20 M NaPF6 is too much: nothing is left for the liquid. At most 15.8 M fits.",
        salt(NAPF6, 20, MOLAR),
        solvent(G2));
    assertRefused(
        CompositionException.Kind.IMPOSSIBLE,
        "100 wt% FEC is too much: nothing is left for the liquid. At most 99.9 wt% fits.",
        additive(FEC, 100, WEIGHT_PERCENT),
        solvent(G2));
    assertRefused(
        CompositionException.Kind.IMPOSSIBLE,
        "At most 89.9 wt% FEC, or 4.99 wt% VC fits beside the others.",
        additive(FEC, 95, WEIGHT_PERCENT),
        additive(VC, 10, WEIGHT_PERCENT),
        solvent(G2));
    assertRefused(
        CompositionException.Kind.IMPOSSIBLE,
        "taking less of one is not enough",
        additive(FEC, 120, WEIGHT_PERCENT),
        additive(VC, 110, WEIGHT_PERCENT),
        solvent(G2));
  }

  @Test
  void theLargestThatFitsFits() throws Exception {
    assertTrue(in(compose(salt(NAPF6, 14.7, MOLAR), solvent(G2)), 1, MASS_FRACTION) > 0);
    compose(additive(FEC, 89.9, WEIGHT_PERCENT), additive(VC, 10, WEIGHT_PERCENT), solvent(G2));
  }

  @Test
  void ratiosThatCannotBeReadAreRefused() {
    assertRefused(
        CompositionException.Kind.IMPOSSIBLE,
        "one ratio cannot mix parts by mass, parts by volume",
        solvent(EC, 1, MASS_PART),
        solvent(DMC, 1, VOLUME_PART));
    assertRefused(
        CompositionException.Kind.IMPOSSIBLE, "more than one component", solvent(EC), solvent(DMC));
    assertRefused(
        CompositionException.Kind.IMPOSSIBLE,
        "DMC has no amount beside a ratio",
        solvent(EC, 1, MASS_PART),
        solvent(DMC));
    assertRefused(
        CompositionException.Kind.IMPOSSIBLE,
        "no component is the rest",
        salt(NAPF6, 1, MOLAR),
        solvent(DMC, 10, MOLAR));
    assertRefused(
        CompositionException.Kind.IMPOSSIBLE,
        "every part of the ratio is zero",
        solvent(EC, 0, MASS_PART),
        solvent(DMC, 0, MASS_PART));
  }

  @Test
  void measuredDensityMustBePositive() {
    CompositionException e =
        assertThrows(
            CompositionException.class,
            () -> Composer.compose(formulation(solvent(G2)), measuredDensity(-1)));
    assertEquals(CompositionException.Kind.IMPOSSIBLE, e.kind());
  }

  private static void assertRefused(
      CompositionException.Kind kind, String message, Component... components) {
    CompositionException e = assertThrows(CompositionException.class, () -> compose(components));
    assertTrue(e.getMessage().contains(message), e.getMessage());
    assertEquals(kind, e.kind());
  }
}
