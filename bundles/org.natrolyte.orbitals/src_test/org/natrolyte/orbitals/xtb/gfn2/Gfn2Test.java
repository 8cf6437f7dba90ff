// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.gfn2;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.natrolyte.orbitals.structure.Geometry;
import org.natrolyte.orbitals.xtb.ElectronicState;
import org.natrolyte.orbitals.xtb.XtbCalculator;
import org.natrolyte.orbitals.xtb.XtbException;
import org.natrolyte.orbitals.xtb.XtbMethod;
import org.natrolyte.orbitals.xtb.XtbOptions;
import org.natrolyte.orbitals.xtb.XtbResult;
import org.natrolyte.orbitals.xtb.XtbUnits;

/**
 * GFN2-xTB and ALPB on three small molecules: energies of xtb 6.5.1 on the same geometries, and
 * laws that must hold.
 */
class Gfn2Test {
  private static final XtbOptions GFN2 = XtbOptions.of(XtbMethod.GFN2).withAccuracy(0.01);
  private static final XtbCalculator CALCULATOR = new XtbCalculator();
  private static final ElectronicState NEUTRAL = new ElectronicState(0, 0);

  private static final int[] ACETONITRILE = {6, 6, 7, 1, 1, 1};
  private static final double[] ACETONITRILE_ANGSTROM = {
    -1.2735869897, -0.0000022026, 0.0000000059,
    0.1631326501, 0.0000002760, 0.0000000025,
    1.3057377491, 0.0000022636, -0.0000000079,
    -1.6375782639, -0.1930587897, -1.0085011116,
    -1.6375803537, 0.9699127153, 0.3370591786,
    -1.6375772535, -0.7768624241, 0.6714419416
  };
  private static final double[] NITRATE_ANGSTROM = {
    -1.2348893614, 0.0001631237, -0.0001899891,
    0.0000000377, -0.0005534604, 0.0006428895,
    0.6174440021, 0.8106385301, 0.6975523187,
    0.6174453263, -0.8103171260, -0.6979251482
  };
  private static final double[] TIN_CHLORIDE_ANGSTROM = {
    -2.0377441699, -0.2584255338, -0.0541957043,
    0.3314034355, -0.4586034385, -0.0961760085,
    0.9280806201, 1.7940026128, 0.3762292125
  };

  private static Geometry of(int[] numbers, double[] angstrom) {
    return new Geometry(
        numbers, Arrays.stream(angstrom).map(x -> x / XtbUnits.ANGSTROM_PER_BOHR).toArray());
  }

  private static Geometry acetonitrile() {
    return of(ACETONITRILE, ACETONITRILE_ANGSTROM);
  }

  @Test
  void acetonitrileHasTheEnergyLevelsAndDipoleOfXtb() throws XtbException {
    XtbResult result = CALCULATOR.singlePoint(acetonitrile(), NEUTRAL, GFN2);
    assertEquals(-8.6885010174, result.energy(), 1e-7);
    assertEquals(-11.6113, result.homo(), 1e-3);
    assertEquals(-5.5010, result.lumo(), 1e-3);
    assertEquals(3.851, result.dipoleDebye(), 1e-3);
  }

  @Test
  void nitrateAndTinChlorideHaveTheEnergyOfXtb() throws XtbException {
    Geometry nitrate = of(new int[] {8, 7, 8, 8}, NITRATE_ANGSTROM);
    XtbResult anion = CALCULATOR.singlePoint(nitrate, new ElectronicState(-1, 0), GFN2);
    assertEquals(-15.2593146998, anion.energy(), 1e-7);
    assertEquals(-1, Arrays.stream(anion.charges()).sum(), 1e-9);
    Geometry chloride = of(new int[] {17, 50, 17}, TIN_CHLORIDE_ANGSTROM);
    assertEquals(-11.3544318557, CALCULATOR.singlePoint(chloride, NEUTRAL, GFN2).energy(), 1e-7);
  }

  @Test
  void acetonitrileStabilisesItselfAndNitrateMuchMore() throws XtbException {
    XtbOptions solvated = GFN2.withSolvent("acetonitrile");
    XtbResult molecule = CALCULATOR.singlePoint(acetonitrile(), NEUTRAL, solvated);
    assertEquals(-8.696488258434, molecule.energy(), 1e-7);
    assertEquals(-0.008633020586, molecule.parts().solvation(), 1e-6);
    Geometry nitrate = of(new int[] {8, 7, 8, 8}, NITRATE_ANGSTROM);
    XtbResult anion = CALCULATOR.singlePoint(nitrate, new ElectronicState(-1, 0), solvated);
    assertEquals(-15.355276805247, anion.energy(), 1e-7);
    assertEquals(-10.7089, anion.homo(), 1e-3);
  }

  @Test
  void theGradientIsTheDerivativeOfTheEnergyInGasAndInSolvent() throws XtbException {
    double[] displaced = ACETONITRILE_ANGSTROM.clone();
    displaced[3] += 0.05;
    displaced[10] -= 0.08;
    displaced[8] += 0.1;
    for (String solvent : new String[] {"", "dmso"}) {
      XtbOptions options = GFN2.withSolvent(solvent);
      Geometry geometry = of(ACETONITRILE, displaced);
      double[] gradient =
          CALCULATOR.singlePoint(geometry, NEUTRAL, options.withGradient()).gradient();
      double step = 1e-3;
      for (int i : new int[] {0, 3, 4, 8, 10, 17}) {
        double[] up = geometry.coordinatesBohr();
        up[i] += step;
        double[] down = geometry.coordinatesBohr();
        down[i] -= step;
        double difference = energy(ACETONITRILE, up, options) - energy(ACETONITRILE, down, options);
        assertEquals(difference / (2 * step), gradient[i], 1e-6, solvent + " coordinate " + i);
      }
    }
  }

  private static double energy(int[] numbers, double[] positions, XtbOptions options)
      throws XtbException {
    return CALCULATOR.singlePoint(new Geometry(numbers, positions), NEUTRAL, options).energy();
  }

  @Test
  void anOpenShellCationHasItsGradientToo() throws XtbException {
    ElectronicState cation = new ElectronicState(1, 1);
    Geometry geometry = acetonitrile();
    double[] gradient = CALCULATOR.singlePoint(geometry, cation, GFN2.withGradient()).gradient();
    double[] up = geometry.coordinatesBohr();
    up[3] += 1e-3;
    double[] down = geometry.coordinatesBohr();
    down[3] -= 1e-3;
    double difference =
        CALCULATOR.singlePoint(new Geometry(ACETONITRILE, up), cation, GFN2).energy()
            - CALCULATOR.singlePoint(new Geometry(ACETONITRILE, down), cation, GFN2).energy();
    assertEquals(difference / 2e-3, gradient[3], 1e-6);
  }

  @Test
  void turningMovingAndRenumberingAMoleculeChangesNothing() throws XtbException {
    double[] p = acetonitrile().coordinatesBohr();
    XtbResult before = CALCULATOR.singlePoint(acetonitrile(), NEUTRAL, GFN2);
    int[] numbers = new int[6];
    double[] turned = new double[18];
    double cos = Math.cos(0.7);
    double sin = Math.sin(0.7);
    for (int i = 0; i < 6; i++) {
      int to = 5 - i;
      numbers[to] = ACETONITRILE[i];
      turned[3 * to] = cos * p[3 * i] - sin * p[3 * i + 1] + 4;
      turned[3 * to + 1] = 0.6 * (sin * p[3 * i] + cos * p[3 * i + 1]) - 0.8 * p[3 * i + 2];
      turned[3 * to + 2] = 0.8 * (sin * p[3 * i] + cos * p[3 * i + 1]) + 0.6 * p[3 * i + 2] - 9;
    }
    XtbResult after = CALCULATOR.singlePoint(new Geometry(numbers, turned), NEUTRAL, GFN2);
    assertEquals(before.energy(), after.energy(), 1e-9);
    assertEquals(before.dipoleDebye(), after.dipoleDebye(), 1e-5);
    assertArrayEquals(before.orbitalEnergies(), after.orbitalEnergies(), 1e-5);
    assertEquals(before.charges()[0], after.charges()[5], 1e-6);
  }

  @Test
  void twoMoleculesFarApartHaveTwiceTheEnergyOfOne() throws XtbException {
    double[] one = acetonitrile().coordinatesBohr();
    int[] numbers = new int[12];
    double[] both = new double[36];
    for (int i = 0; i < 12; i++) {
      numbers[i] = ACETONITRILE[i % 6];
    }
    for (int i = 0; i < 36; i++) {
      both[i] = one[i % 18] + (i >= 18 && i % 3 == 1 ? 4000 : 0);
    }
    double single = energy(ACETONITRILE, one, GFN2);
    assertEquals(2 * single, energy(numbers, both, GFN2), 1e-8);
  }

  @Test
  void aBareSodiumIonHasNoElectronsAndItsBornEnergyInASolvent() throws XtbException {
    Geometry sodium = new Geometry(new int[] {11}, new double[3]);
    ElectronicState ion = new ElectronicState(1, 0);
    assertEquals(0, CALCULATOR.singlePoint(sodium, ion, GFN2).parts().bandStructure(), 1e-12);
    XtbResult solvated = CALCULATOR.singlePoint(sodium, ion, GFN2.withSolvent("thf"));
    assertTrue(solvated.parts().solvation() < -0.05, solvated.parts().toString());
  }

  @Test
  void aSolventWithoutParametersIsRefusedWithTheKnownOnes() {
    String reason =
        assertThrows(
                XtbException.class,
                () -> CALCULATOR.singlePoint(acetonitrile(), NEUTRAL, GFN2.withSolvent("G2")))
            .getMessage();
    assertTrue(reason.contains("thf"), reason);
  }
}
