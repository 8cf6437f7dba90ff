// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.natrolyte.orbitals.structure.Elements;
import org.natrolyte.orbitals.structure.Geometry;
import org.natrolyte.orbitals.structure.OrbitalShares;

/** Orbitals sit where symmetry says, whatever the method. */
class OrbitalSharesTest {
  private static final double EXACT = 1e-9;

  private static OrbitalShares.Frontier of(
      XtbMethod method, int charge, int[] elements, double... angstrom) throws XtbException {
    double[] bohr = new double[angstrom.length];
    for (int i = 0; i < bohr.length; i++) {
      bohr[i] = angstrom[i] / Elements.BOHR_ANGSTROM;
    }
    return new XtbCalculator()
        .singlePoint(
            new Geometry(elements, bohr),
            new ElectronicState(charge, 0),
            XtbOptions.of(method).withOrbitalShares())
        .shares()
        .orElseThrow();
  }

  private static double sum(List<Double> shares) {
    return shares.stream().mapToDouble(Double::doubleValue).sum();
  }

  @ParameterizedTest
  @EnumSource(XtbMethod.class)
  void bothAtomsOfHydrogenHoldHalfOfEachOrbital(XtbMethod method) throws XtbException {
    OrbitalShares.Frontier h2 = of(method, 0, new int[] {1, 1}, 0, 0, 0, 0, 0, 0.74);

    for (OrbitalShares orbital : List.of(h2.homo().orElseThrow(), h2.lumo().orElseThrow())) {
      assertEquals(0.5, orbital.atoms().get(0), EXACT);
      assertEquals(0.5, orbital.atoms().get(1), EXACT);
      assertEquals(1, orbital.byAngularMomentum().get(0), EXACT);
      assertEquals(1, orbital.orbitals());
    }
  }

  @ParameterizedTest
  @EnumSource(XtbMethod.class)
  void theLonePairOfWaterAcrossItsPlaneIsAllOxygenAndAllP(XtbMethod method) throws XtbException {
    // b1: the only functions of that symmetry in the valence basis are the p of oxygen
    OrbitalShares homo =
        of(method, 0, new int[] {1, 8, 1}, 0.757, 0, -0.587, 0, 0, 0, -0.757, 0, -0.587)
            .homo()
            .orElseThrow();

    assertEquals(0, homo.atoms().get(0), EXACT);
    assertEquals(1, homo.atoms().get(1), EXACT);
    assertEquals(0, homo.atoms().get(2), EXACT);
    assertEquals(1, homo.byAngularMomentum().get(1), EXACT);
  }

  @ParameterizedTest
  @EnumSource(XtbMethod.class)
  void theDegenerateLonePairsOfCarbonDioxideAreSharedEvenly(XtbMethod method) throws XtbException {
    // pi g: the two oxygen atoms against each other; carbon has no valence function in it but d
    OrbitalShares homo =
        of(method, 0, new int[] {8, 6, 8}, 0, 0, -1.16, 0, 0, 0, 0, 0, 1.16).homo().orElseThrow();

    assertEquals(2, homo.orbitals());
    assertEquals(0.5, homo.atoms().get(0), EXACT);
    assertEquals(0, homo.atoms().get(1), EXACT);
    assertEquals(1, sum(homo.byAngularMomentum()), EXACT);
  }

  @ParameterizedTest
  @EnumSource(XtbMethod.class)
  void theFluorineAtomsOfTetrafluoroborateAreAllAlike(XtbMethod method) throws XtbException {
    double a = 1.40 / Math.sqrt(3);
    OrbitalShares.Frontier ion =
        of(
            method,
            -1,
            new int[] {5, 9, 9, 9, 9},
            0,
            0,
            0,
            a,
            a,
            a,
            a,
            -a,
            -a,
            -a,
            a,
            -a,
            -a,
            -a,
            a);
    OrbitalShares homo = ion.homo().orElseThrow();

    // three lone pairs of the same energy; each alone sits on some of the atoms more than on others
    assertEquals(3, homo.orbitals());
    for (int i = 2; i <= 4; i++) {
      assertEquals(homo.atoms().get(1), homo.atoms().get(i), 1e-6);
    }
    assertEquals(1, sum(homo.atoms()), EXACT);
    assertEquals(1, sum(ion.lumo().orElseThrow().atoms()), EXACT);
  }

  @Test
  void anIonWithoutElectronsHasNoHighestOccupiedOrbital() throws XtbException {
    OrbitalShares.Frontier sodium = of(XtbMethod.GFN1, 1, new int[] {11}, 0, 0, 0);

    assertTrue(sodium.homo().isEmpty());
    assertEquals(List.of(1.0), sodium.lumo().orElseThrow().atoms());
  }

  @Test
  void theyAreTheMullikenPopulationsOfHydrogenFluorideByHand() throws XtbException {
    // the pi lone pairs: no function of hydrogen has that symmetry
    OrbitalShares homo =
        of(XtbMethod.GFN1, 0, new int[] {9, 1}, 0, 0, 0, 0, 0, 0.92).homo().orElseThrow();

    assertEquals(2, homo.orbitals());
    assertEquals(1, homo.atoms().get(0), EXACT);
    assertEquals(1, homo.byAngularMomentum().get(1), EXACT);
  }

  @Test
  void whatIsNotAskedForIsNotComputed() throws XtbException {
    XtbResult result =
        new XtbCalculator()
            .singlePoint(
                new Geometry(new int[] {1, 1}, new double[] {0, 0, 0, 0, 0, 1.4}),
                new ElectronicState(0, 0),
                XtbOptions.of(XtbMethod.GFN1));

    assertTrue(result.shares().isEmpty());
  }
}
