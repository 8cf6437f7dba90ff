// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.solvation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.natrolyte.formulation.TestCompounds.BTFE;
import static org.natrolyte.formulation.TestCompounds.DEC;
import static org.natrolyte.formulation.TestCompounds.DMC;
import static org.natrolyte.formulation.TestCompounds.DME;
import static org.natrolyte.formulation.TestCompounds.DOL;
import static org.natrolyte.formulation.TestCompounds.EC;
import static org.natrolyte.formulation.TestCompounds.FEC;
import static org.natrolyte.formulation.TestCompounds.G2;
import static org.natrolyte.formulation.TestCompounds.LIPF6;
import static org.natrolyte.formulation.TestCompounds.LITFSI;
import static org.natrolyte.formulation.TestCompounds.NABF4;
import static org.natrolyte.formulation.TestCompounds.NACLO4;
import static org.natrolyte.formulation.TestCompounds.NAFSI;
import static org.natrolyte.formulation.TestCompounds.NAOTF;
import static org.natrolyte.formulation.TestCompounds.NAPF6;
import static org.natrolyte.formulation.TestCompounds.PC;
import static org.natrolyte.formulation.TestCompounds.THF;
import static org.natrolyte.formulation.TestCompounds.TTE;
import static org.natrolyte.formulation.TestRecipes.diluent;
import static org.natrolyte.formulation.TestRecipes.salt;
import static org.natrolyte.formulation.TestRecipes.solvent;
import static org.natrolyte.model.recipe.AmountUnit.MOLAR;
import static org.natrolyte.model.recipe.AmountUnit.MOLE_PART;
import static org.natrolyte.model.recipe.AmountUnit.VOLUME_PART;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.natrolyte.model.compound.Compound;

/**
 * What papers say of the shells of Na+. The two numbers that were fitted are marked as such; all
 * others are directions that the model was not fitted to.
 */
class PublishedShellsTest {
  private static double oxygensOfDiglyme(Compound salt) {
    return ShellOf.recipe(salt(salt, 1, MOLAR), solvent(G2)).donorAtoms(G2.id());
  }

  /** H. Li et al., Energy Environ. Sci. 2025, 18, 3887, Fig. 8b: 5.85 to 5.38. Fitted. */
  @Test
  void oxygensOfDiglymeWithTwoAnionsAreThoseOfTheFit() {
    assertEquals(5.85, oxygensOfDiglyme(NAPF6), 0.05);
    assertEquals(5.38, oxygensOfDiglyme(NABF4), 0.05);
  }

  /** The same figure: triflate lies between; it was not fitted. */
  @Test
  void triflateLiesBetweenHexafluorophosphateAndTetrafluoroborate() {
    double between = oxygensOfDiglyme(NAOTF);
    assertTrue(oxygensOfDiglyme(NAPF6) > between + 0.05, "NaOTf " + between);
    assertTrue(between > oxygensOfDiglyme(NABF4) + 0.05, "NaOTf " + between);
  }

  @ParameterizedTest
  @ValueSource(strings = {"G2", "DME", "PC", "EC/DEC"})
  void moreSaltGivesMoreContactAndLessFreeSolvent(String liquid) {
    Speciation last = null;
    for (double molar : new double[] {0.1, 0.5, 1, 1.5, 2, 2.5, 3}) {
      Speciation here =
          switch (liquid) {
            case "G2" -> ShellOf.recipe(salt(NAFSI, molar, MOLAR), solvent(G2));
            case "DME" -> ShellOf.recipe(salt(NAFSI, molar, MOLAR), solvent(DME));
            case "PC" -> ShellOf.recipe(salt(NAFSI, molar, MOLAR), solvent(PC));
            default ->
                ShellOf.recipe(
                    salt(NAFSI, molar, MOLAR),
                    solvent(EC, 1, VOLUME_PART),
                    solvent(DEC, 1, VOLUME_PART));
          };
      if (last != null) {
        assertTrue(here.inContact() > last.inContact(), molar + " M: " + here);
        assertTrue(here.aggregates() > last.aggregates(), molar + " M: " + here);
        assertTrue(here.freeSolvent() < last.freeSolvent(), molar + " M: " + here);
      }
      last = here;
    }
  }

  /** A localised high-concentration electrolyte has the shell of the concentrated one. */
  @ParameterizedTest
  @ValueSource(doubles = {1, 2, 3, 5})
  void fluoroetherKeepsTheShellAndStaysOutOfIt(double diluentPerSalt) {
    for (Compound diluent : new Compound[] {TTE, BTFE}) {
      Speciation concentrated =
          ShellOf.recipe(salt(NAFSI, 1, MOLE_PART), solvent(DME, 1.2, MOLE_PART));
      Speciation localised =
          ShellOf.recipe(
              salt(NAFSI, 1, MOLE_PART),
              solvent(DME, 1.2, MOLE_PART),
              diluent(diluent, diluentPerSalt, MOLE_PART));
      double occupancy = localised.donorAtoms(diluent.id()) / localised.coordinationNumber();
      assertTrue(occupancy < 0.03, diluent.id() + " holds " + occupancy + " of the shell");
      assertEquals(concentrated.inContact(), localised.inContact(), 0.03);
      assertEquals(concentrated.donorAtoms(DME.id()), localised.donorAtoms(DME.id()), 0.1);
      assertTrue(localised.aggregates() > 0.5, localised.toString());
    }
  }

  /** Dioxolane and tetrahydrofuran, which cannot chelate, let anions into the shell of diglyme. */
  @Test
  void weaklySolvatingCoSolventsRaiseTheAnionShareAtLowSalt() {
    for (Compound weak : new Compound[] {DOL, THF}) {
      double last = 0;
      for (double share : new double[] {0.01, 1, 3, 9}) {
        Speciation here =
            ShellOf.recipe(
                salt(NAPF6, 0.4, MOLAR),
                solvent(G2, 1, VOLUME_PART),
                solvent(weak, share, VOLUME_PART));
        assertTrue(here.inContact() > last, weak.id() + " 1:" + share + " " + here);
        last = here.inContact();
      }
      assertTrue(
          last > 1.5 * ShellOf.recipe(salt(NAPF6, 0.4, MOLAR), solvent(G2)).inContact(), weak.id());
    }
    assertTrue(
        ShellOf.recipe(salt(NAPF6, 1, MOLAR), solvent(FEC)).inContact()
            > ShellOf.recipe(salt(NAPF6, 1, MOLAR), solvent(PC)).inContact());
  }

  /** NaFSI in glymes: solvent-separated when dilute, pairs and aggregates near 1:1. */
  @Test
  void sodiumFsiInGlymesGoesFromSeparatedToAggregated() {
    for (Compound glyme : new Compound[] {DME, G2}) {
      Speciation dilute = ShellOf.recipe(salt(NAFSI, 0.5, MOLAR), solvent(glyme));
      Speciation equal = ShellOf.recipe(salt(NAFSI, 1, MOLE_PART), solvent(glyme, 1, MOLE_PART));
      assertTrue(dilute.solventSeparated() > 0.8, dilute.toString());
      assertTrue(equal.inContact() > 0.7, equal.toString());
      assertTrue(equal.aggregates() > equal.contactIonPairs(), equal.toString());
    }
  }

  /**
   * P. A. Brooksby, W. R. Fawcett, Spectrochim. Acta A 2006, 64, 372 (infrared): Na+ and ClO4- in
   * propylene carbonate do not touch up to about 2 M. Here some do, but most do not.
   */
  @Test
  void perchlorateStaysMostlyOutOfContactInPropyleneCarbonate() {
    Speciation here = ShellOf.recipe(salt(NACLO4, 1, MOLAR), solvent(PC));
    assertTrue(here.solventSeparated() > 0.6, here.toString());
    assertTrue(here.aggregates() < 0.1, here.toString());
  }

  /**
   * K. D. Fulfer, D. G. Kuroda, Phys. Chem. Chem. Phys. 2018, 20, 22710 (infrared): LiPF6 in
   * dimethyl carbonate is mostly free or separated by solvent at 1 M, and aggregated at 3 M.
   */
  @Test
  void lithiumSaltInDimethylCarbonateGoesFromSeparatedToAggregated() {
    Speciation usual = ShellOf.recipe(salt(LIPF6, 1, MOLAR), solvent(DMC));
    Speciation concentrated = ShellOf.recipe(salt(LIPF6, 3, MOLAR), solvent(DMC));
    assertTrue(usual.solventSeparated() > 0.5, usual.toString());
    assertTrue(concentrated.inContact() > 0.75, concentrated.toString());
    assertTrue(concentrated.aggregates() > concentrated.solventSeparated());
  }

  /**
   * S. Maeda et al., J. Phys. Chem. B 2017, doi 10.1021/acs.jpcb.7b10933 (neutron diffraction with
   * isotopes): about four ethylene carbonates around Li+ at 10 mol% LiTFSI, about three at 25 mol%.
   */
  @Test
  void ethyleneCarbonatesAroundLithiumAreThoseOfNeutronDiffraction() {
    Speciation dilute = ShellOf.recipe(salt(LITFSI, 10, MOLE_PART), solvent(EC, 90, MOLE_PART));
    Speciation concentrated =
        ShellOf.recipe(salt(LITFSI, 25, MOLE_PART), solvent(EC, 75, MOLE_PART));
    assertEquals(4, dilute.donorAtoms(EC.id()), 0.5);
    assertEquals(3, concentrated.donorAtoms(EC.id()), 0.6);
  }

  /** Y. Kameda et al., J. Phys. Chem. B 2007, 111, 6104: 4.5 around Li+; the shell holds four. */
  @Test
  void propyleneCarbonateFillsTheShellOfLithium() {
    Speciation here = ShellOf.recipe(salt(LIPF6, 10, MOLE_PART), solvent(PC, 90, MOLE_PART));
    assertTrue(here.donorAtoms(PC.id()) > 3.5, here.toString());
  }

  /**
   * Fuoss' constant of contact pairs, 4 pi N a^3 / 3 exp(e^2 / 4 pi e0 e a kT), which knows the
   * permittivity alone, pairs nearly every ion of 1 M NaPF6 in diglyme; the chelate keeps most
   * apart.
   */
  @Test
  void permittivityAloneOverstatesPairingInGlymes() {
    double distance = 3.98e-8;
    double bjerrum = 167100.0 / (7.3 * 298.15) * 1e-8;
    double fuoss =
        4 * Math.PI * 6.022e23 * Math.pow(distance, 3) / 3000 * Math.exp(bjerrum / distance);
    double free = (Math.sqrt(1 + 4 * fuoss) - 1) / (2 * fuoss);
    Speciation here = ShellOf.recipe(salt(NAPF6, 1, MOLAR), solvent(G2));
    assertTrue(1 - free > 0.99, "Fuoss pairs " + (1 - free));
    assertTrue(here.inContact() < 0.2, here.toString());
  }
}
