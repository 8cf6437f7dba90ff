// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.natrolyte.formulation.TestCompounds.DMC;
import static org.natrolyte.formulation.TestCompounds.DME;
import static org.natrolyte.formulation.TestCompounds.EC;
import static org.natrolyte.formulation.TestCompounds.FEC;
import static org.natrolyte.formulation.TestCompounds.G2;
import static org.natrolyte.formulation.TestCompounds.MYSTERY;
import static org.natrolyte.formulation.TestCompounds.NAFSI;
import static org.natrolyte.formulation.TestCompounds.NAPF6;
import static org.natrolyte.formulation.TestCompounds.P111I4FSI;
import static org.natrolyte.formulation.TestCompounds.PC;
import static org.natrolyte.formulation.TestCompounds.SNCL2;
import static org.natrolyte.formulation.TestCompounds.VC;
import static org.natrolyte.formulation.TestRecipes.additive;
import static org.natrolyte.formulation.TestRecipes.compose;
import static org.natrolyte.formulation.TestRecipes.diluent;
import static org.natrolyte.formulation.TestRecipes.formulation;
import static org.natrolyte.formulation.TestRecipes.in;
import static org.natrolyte.formulation.TestRecipes.ionicLiquid;
import static org.natrolyte.formulation.TestRecipes.measuredDensity;
import static org.natrolyte.formulation.TestRecipes.number;
import static org.natrolyte.formulation.TestRecipes.salt;
import static org.natrolyte.formulation.TestRecipes.solvent;
import static org.natrolyte.model.recipe.AmountBasis.MASS_CONCENTRATION;
import static org.natrolyte.model.recipe.AmountBasis.MASS_FRACTION;
import static org.natrolyte.model.recipe.AmountBasis.MOLALITY;
import static org.natrolyte.model.recipe.AmountBasis.MOLARITY;
import static org.natrolyte.model.recipe.AmountBasis.MOLARITY_OF_SOLVENT;
import static org.natrolyte.model.recipe.AmountBasis.MOLE_FRACTION;
import static org.natrolyte.model.recipe.AmountBasis.VOLUME_FRACTION;
import static org.natrolyte.model.recipe.AmountUnit.GRAM_PER_LITRE;
import static org.natrolyte.model.recipe.AmountUnit.MASS_PART;
import static org.natrolyte.model.recipe.AmountUnit.MILLIMOLAR;
import static org.natrolyte.model.recipe.AmountUnit.MOLAL;
import static org.natrolyte.model.recipe.AmountUnit.MOLAR;
import static org.natrolyte.model.recipe.AmountUnit.MOLE_PART;
import static org.natrolyte.model.recipe.AmountUnit.MOLE_PERCENT;
import static org.natrolyte.model.recipe.AmountUnit.MOLE_PER_LITRE_SOLVENT;
import static org.natrolyte.model.recipe.AmountUnit.VOLUME_PART;
import static org.natrolyte.model.recipe.AmountUnit.VOLUME_PERCENT;
import static org.natrolyte.model.recipe.AmountUnit.WEIGHT_PERCENT;

import org.junit.jupiter.api.Test;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.study.Conditions;

class ComposerTest {
  private static final double TIGHT = 1e-12;

  @Test
  void molarityOfOneSolventByHand() throws Exception {
    Composition c =
        Composer.compose(formulation(salt(NAPF6, 1, MOLAR), solvent(G2)), measuredDensity(1.05));
    double saltG = NAPF6.molarMass();
    double solventG = 1050 - saltG;
    assertEquals(1, in(c, 0, MOLARITY), TIGHT);
    assertEquals(1000 / solventG, in(c, 0, MOLALITY), TIGHT);
    assertEquals(saltG / 1050, in(c, 0, MASS_FRACTION), TIGHT);
    double solventMol = solventG / G2.molarMass();
    assertEquals(1 / (1 + solventMol), in(c, 0, MOLE_FRACTION), TIGHT);
    assertEquals(saltG, in(c, 0, MASS_CONCENTRATION), 1e-9);
    assertEquals(939 / solventG, in(c, 0, MOLARITY_OF_SOLVENT), 1e-9);
    assertEquals(1.05, number(c.density()), TIGHT);
    assertTrue(c.isDensityMeasured());
  }

  @Test
  void estimatedVolumeIsTheSumOfLiquidAndIonVolumes() throws Exception {
    Composition c = compose(salt(NAPF6, 1, MOLAR), solvent(G2));
    double saltMl = 0.109 * 602.214 - 2.4;
    double solventG = (1000 - saltMl) * 0.939;
    assertEquals((solventG + NAPF6.molarMass()) / 1000, number(c.density()), TIGHT);
    assertTrue(c.volumeSource().contains("volumes of its ions"), c.volumeSource());
    Value.Known density = (Value.Known) c.density();
    assertTrue(density.low() < density.value() && density.value() < density.high());
  }

  @Test
  void mixedBasesHoldTogether() throws Exception {
    Composition c =
        compose(
            salt(NAPF6, 1, MOLAR),
            solvent(EC, 1, VOLUME_PART),
            solvent(PC, 1, VOLUME_PART),
            additive(FEC, 5, WEIGHT_PERCENT),
            additive(SNCL2, 50, MILLIMOLAR),
            additive(VC, 2, VOLUME_PERCENT));
    assertEquals(1, in(c, 0, MOLARITY), TIGHT);
    assertEquals(0.05, in(c, 3, MASS_FRACTION), TIGHT);
    assertEquals(0.05, in(c, 4, MOLARITY), TIGHT);
    assertEquals(0.02, in(c, 5, VOLUME_FRACTION), TIGHT);
    assertEquals(in(c, 1, VOLUME_FRACTION), in(c, 2, VOLUME_FRACTION), TIGHT);
    assertInstanceOf(Value.Unknown.class, c.components().get(4).in(VOLUME_FRACTION));
  }

  @Test
  void everyBasisIsMet() throws Exception {
    assertEquals(1.2, in(compose(salt(NAPF6, 1.2, MOLAL), solvent(DME)), 0, MOLALITY), TIGHT);
    assertEquals(
        0.7,
        in(compose(salt(NAPF6, 0.7, MOLE_PER_LITRE_SOLVENT), solvent(DME)), 0, MOLARITY_OF_SOLVENT),
        TIGHT);
    assertEquals(
        80,
        in(compose(salt(NAPF6, 80, GRAM_PER_LITRE), solvent(DME)), 0, MASS_CONCENTRATION),
        1e-9);
    assertEquals(
        0.1,
        in(compose(salt(NAFSI, 10, MOLE_PERCENT), ionicLiquid(P111I4FSI)), 0, MOLE_FRACTION),
        TIGHT);
  }

  @Test
  void aRatioOfEverythingIsOneRatio() throws Exception {
    Composition c =
        compose(
            salt(NAFSI, 1, MOLE_PART),
            solvent(DME, 1.2, MOLE_PART),
            diluent(MYSTERY, 2, MOLE_PART));
    assertEquals(1 / 4.2, in(c, 0, MOLE_FRACTION), TIGHT);
    assertEquals(1.2 / 4.2, in(c, 1, MOLE_FRACTION), TIGHT);
  }

  @Test
  void unknownDensityLeavesTheRestKnown() throws Exception {
    Composition c =
        compose(
            salt(NAFSI, 1, MOLE_PART), solvent(DME, 1, MOLE_PART), diluent(MYSTERY, 2, MOLE_PART));
    assertEquals(0.25, in(c, 0, MOLE_FRACTION), TIGHT);
    assertTrue(number(c.components().get(0).in(MOLALITY)) > 0);
    for (Value value :
        new Value[] {
          c.density(), c.components().get(0).in(MOLARITY), c.components().get(1).in(VOLUME_FRACTION)
        }) {
      assertTrue(value instanceof Value.Unknown, value.toString());
      assertTrue(
          value.toString().contains("the density of MYSTERY is not known"), value.toString());
    }
  }

  @Test
  void aMeasuredDensityReplacesUnknownOnes() throws Exception {
    Composition c =
        Composer.compose(
            formulation(
                salt(NAFSI, 1, MOLAR), solvent(DME, 1, MOLE_PART), diluent(MYSTERY, 2, MOLE_PART)),
            measuredDensity(1.4));
    assertEquals(1, in(c, 0, MOLARITY), TIGHT);
    assertEquals(1.4, number(c.density()), TIGHT);
  }

  @Test
  void nothingOfASaltIsAllowed() throws Exception {
    Composition c = compose(salt(NAPF6, 0, MOLAR), solvent(G2));
    assertEquals(0, in(c, 0, MOLARITY), 0);
    assertEquals(0.939, number(c.density()), TIGHT);
  }

  @Test
  void solidSolventsAreNoted() throws Exception {
    Composition c = compose(solvent(EC, 1, MASS_PART), solvent(DMC, 1, MASS_PART));
    assertEquals(1, c.notes().size());
    assertTrue(c.notes().getFirst().startsWith("EC is solid at 25 °C"), c.notes().toString());
    assertTrue(
        Composer.compose(
                formulation(solvent(EC, 1, MASS_PART), solvent(DMC, 1, MASS_PART)),
                Conditions.ROOM.atCelsius(40))
            .notes()
            .isEmpty());
  }

  @Test
  void densitiesFarFromTheirTemperatureAreUnknown() throws Exception {
    Composition c =
        Composer.compose(
            formulation(salt(NAPF6, 1, MOLAL), solvent(DME)), Conditions.ROOM.atCelsius(-80));
    assertTrue(
        c.density().toString().contains("the density of DME at -80 °C is not known"),
        c.density().toString());
  }
}
