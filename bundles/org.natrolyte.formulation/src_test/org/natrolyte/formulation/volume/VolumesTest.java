// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.volume;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.natrolyte.formulation.TestRecipes.additive;
import static org.natrolyte.formulation.TestRecipes.salt;
import static org.natrolyte.formulation.TestRecipes.solvent;
import static org.natrolyte.model.recipe.AmountUnit.MOLAR;
import static org.natrolyte.model.recipe.AmountUnit.WEIGHT_PERCENT;

import org.junit.jupiter.api.Test;
import org.natrolyte.formulation.TestCompounds;
import org.natrolyte.formulation.TestCompounds.Builder;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundProperty;
import org.natrolyte.model.compound.Confidence;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.compound.SolventFamily;

class VolumesTest {
  @Test
  void mcGowanVolumesOfKnownMolecules() {
    assertEquals(55.58, mcGowan("C3H4O3", "O=C1OCCO1"), 0.01);
    assertEquals(113.01, mcGowan("C6H14O3", "COCCOCCOC"), 0.01);
    assertEquals(82.26, mcGowan("C6F6", "Fc1c(F)c(F)c(F)c(F)c1F"), 0.01);
    assertTrue(McGowanVolume.of(Builder.of("SbF3", "F3Sb").smiles("F[Sb](F)F").build()).isEmpty());
    assertTrue(McGowanVolume.of(Builder.of("X", "C3H4O3").build()).isEmpty());
  }

  @Test
  void ringsAreCountedOutsideBrackets() {
    assertEquals(2, McGowanVolume.rings("[B-]12(OC(=O)C(=O)O1)OC(=O)C(=O)O2"));
    assertEquals(1, McGowanVolume.rings("C%12CCCC%12"));
    assertEquals(0, McGowanVolume.rings("[13CH4]"));
  }

  @Test
  void anionVolumeComesFirst() {
    MolarVolume volume = DissolvedVolumes.of(salt(TestCompounds.NAPF6, 1, MOLAR), 25);
    assertEquals(0.109 * 602.214 - 2.4, volume.cm3PerMol(), 1e-9);
    assertTrue(volume.isEstimate());
    assertEquals(15, volume.uncertainty(), 1e-9);
    assertTrue(volume.source().contains("volumes of its ions"), volume.source());
  }

  @Test
  void solidDensityComesSecond() {
    Compound salt =
        Builder.of("NaNO3", "NNaO3")
            .role(Role.SALT)
            .value(CompoundProperty.DENSITY, 2.26, 25, Confidence.HIGH)
            .build();
    MolarVolume volume = DissolvedVolumes.of(salt(salt, 1, MOLAR), 80);
    assertEquals(salt.molarMass() / 2.26, volume.cm3PerMol(), 1e-9);
    assertTrue(volume.source().contains("density of the solid"), volume.source());
  }

  @Test
  void mcGowanVolumeOfTheAnionComesThird() {
    Compound unlisted =
        Builder.of("NaFSI", "F2NNaO4S2")
            .role(Role.SALT)
            .smiles("[Na+].[N-](S(=O)(=O)F)S(=O)(=O)F")
            .build();
    MolarVolume volume = DissolvedVolumes.of(salt(unlisted, 1, MOLAR), 25);
    double anion = 2 * 10.48 + 14.39 + 4 * 12.43 + 2 * 22.91 - 8 * 6.56;
    assertEquals(1.23 * anion - 2.4, volume.cm3PerMol(), 1e-9);
    assertTrue(volume.uncertainty() > 15);
  }

  @Test
  void aSaltOfNothingKnownIsUnknown() {
    Compound salt = Builder.of("NaX", "NaF").role(Role.SALT).build();
    MolarVolume volume = DissolvedVolumes.of(salt(salt, 1, MOLAR), 25);
    assertFalse(volume.isKnown());
    assertTrue(volume.source().contains("NaX"), volume.source());
  }

  @Test
  void aLiquidWithoutDensityIsUnknownAndAnAdditiveIsEstimated() {
    Compound liquid =
        Builder.of("X", "C3H4O3").smiles("O=C1OCCO1").family(SolventFamily.CARBONATE, 1).build();
    assertFalse(PureVolumes.of(solvent(liquid), 25).isKnown());
    MolarVolume added = PureVolumes.of(additive(liquid, 1, WEIGHT_PERCENT), 25);
    assertEquals(1.248 * 55.58, added.cm3PerMol(), 0.01);
    assertTrue(added.isEstimate());
  }

  @Test
  void anAdditiveOfKnownMassOnlyHasARange() {
    MolarVolume volume =
        DissolvedVolumes.of(
            additive(Builder.of("C60X", "C60N6O12").build(), 1, WEIGHT_PERCENT), 25);
    double molarMass = Builder.of("C60X", "C60N6O12").build().molarMass();
    assertEquals(molarMass / 0.7, volume.cm3PerMol() + volume.uncertainty(), 1e-9);
    assertEquals(molarMass / 5, volume.cm3PerMol() - volume.uncertainty(), 1e-9);
  }

  @Test
  void uncertaintyGrowsAwayFromTheTabulatedTemperature() {
    MolarVolume at = PureVolumes.of(solvent(TestCompounds.TMP), 25);
    MolarVolume warm = PureVolumes.of(solvent(TestCompounds.TMP), 65);
    assertEquals(at.cm3PerMol() / (1 - 40 * 0.00115), warm.cm3PerMol(), 1e-9);
    assertEquals(0.01 * at.cm3PerMol(), at.uncertainty(), 1e-9);
    assertEquals((0.01 + 40 * 0.0002) * warm.cm3PerMol(), warm.uncertainty(), 1e-9);
    assertTrue(warm.source().contains("usual expansion"), warm.source());
    MolarVolume far = PureVolumes.of(solvent(TestCompounds.TMP), 130);
    assertFalse(far.isKnown());
    assertTrue(far.source().contains("tabulated at 25 °C, without a slope"), far.source());
  }

  /** Ethylene carbonate is solid below 36 °C; its melt is followed down by its slope. */
  @Test
  void aTabulatedSlopeMovesTheDensity() {
    MolarVolume room = PureVolumes.of(solvent(TestCompounds.EC), 25);
    assertEquals(TestCompounds.EC.molarMass() / 1.3375, room.cm3PerMol(), 1e-9);
  }

  @Test
  void alkaliIonsAreCounted() {
    assertEquals(1, AlkaliIons.count(TestCompounds.NAPF6));
    assertEquals(0, AlkaliIons.count(TestCompounds.SNCL2));
    assertEquals(2, AlkaliIons.count(Builder.of("Na2SO4", "Na2O4S").build()));
  }

  private static double mcGowan(String formula, String smiles) {
    return McGowanVolume.of(Builder.of("X", formula).smiles(smiles).build()).orElseThrow();
  }
}
