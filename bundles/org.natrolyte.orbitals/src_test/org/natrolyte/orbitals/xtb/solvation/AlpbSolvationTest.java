// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.solvation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.natrolyte.orbitals.xtb.QmReferences;
import org.natrolyte.orbitals.xtb.XtbMethod;

/** Solvation against xtb, against Born's formula and against differences. */
class AlpbSolvationTest {
  private static final int[] NUMBERS = {6, 8, 11, 1};
  private static final double[] POSITIONS = {0, 0.1, 0, 0, 0.1, 2.3, 0.4, 1.2, 6.1, 1.7, 0, -1.1};
  private static final double[] CHARGES = {0.2, -0.5, 0.9, 0.15};

  @Test
  void everySharedSpeciesHasTheSurfaceAndShiftEnergyOfXtb() {
    for (Map<String, String> row : QmReferences.table("gfn2_alpb_reference.csv")) {
      var molecule =
          QmReferences.molecule(row.get("abbreviation"), Integer.parseInt(row.get("charge")));
      var parameters = AlpbParameters.load(row.get("solvent"), XtbMethod.GFN2);
      var solvation = new AlpbSolvation(parameters, molecule.atomicNumbers(), molecule.positions());
      var parts = solvation.energy(new double[molecule.atomicNumbers().length]);
      String name = molecule.name() + " in " + row.get("solvent");
      assertEquals(Double.parseDouble(row.get("Gsasa_Eh")), parts.surface(), 1e-7, name);
      assertEquals(Double.parseDouble(row.get("Gshift_Eh")), parts.shift(), 1e-9, name);
    }
  }

  @Test
  void aSingleIonFollowsBornsFormula() {
    var parameters = AlpbParameters.load("water", XtbMethod.GFN2);
    var solvation = new AlpbSolvation(parameters, new int[] {11}, new double[3]);
    double radius = parameters.atom(11).radius();
    double born = parameters.bornScale() * (radius - parameters.bornOffset());
    double e = parameters.relativePermittivity();
    double shape = 0.571412 / e;
    double expected = -0.5 * (1 - 1 / e) / (1 + shape) * (1 / born + shape / radius);
    assertEquals(expected, solvation.energy(new double[] {1}).polarisation(), 1e-12);
  }

  @Test
  void theGradientIsTheDerivativeOfTheEnergyAtFixedCharges() {
    var parameters = AlpbParameters.load("thf", XtbMethod.GFN2);
    double[] gradient = new double[12];
    new AlpbSolvation(parameters, NUMBERS, POSITIONS).addGradient(CHARGES, gradient);
    for (int i = 0; i < 12; i++) {
      double[] up = POSITIONS.clone();
      up[i] += 1e-4;
      double[] down = POSITIONS.clone();
      down[i] -= 1e-4;
      double difference =
          new AlpbSolvation(parameters, NUMBERS, up).energy(CHARGES).total()
              - new AlpbSolvation(parameters, NUMBERS, down).energy(CHARGES).total();
      assertEquals(difference / 2e-4, gradient[i], 1e-8, "coordinate " + i);
    }
  }

  @Test
  void thePotentialIsTheDerivativeByTheCharge() {
    var solvation =
        new AlpbSolvation(AlpbParameters.load("dmso", XtbMethod.GFN1), NUMBERS, POSITIONS);
    double[] potential = new double[4];
    solvation.addPotential(CHARGES, potential);
    double[] differences = new double[4];
    for (int i = 0; i < 4; i++) {
      double[] up = CHARGES.clone();
      up[i] += 1e-3;
      double[] down = CHARGES.clone();
      down[i] -= 1e-3;
      differences[i] = (solvation.energy(up).total() - solvation.energy(down).total()) / 2e-3;
    }
    assertArrayEquals(differences, potential, 1e-10);
  }

  @Test
  void thePointsOfTheGridIntegrateProductsOfCoordinatesExactly() {
    double fourth = 0;
    double mixed = 0;
    for (int p = 0; p < LebedevGrid.POINTS; p++) {
      double x = LebedevGrid.points()[3 * p];
      double y = LebedevGrid.points()[3 * p + 1];
      fourth += LebedevGrid.weights()[p] * Math.pow(x, 4);
      mixed += LebedevGrid.weights()[p] * Math.pow(x, 6) * Math.pow(y, 4);
    }
    assertEquals(1.0 / 5, fourth, 1e-14);
    assertEquals(45.0 / 10395, mixed, 1e-14);
  }

  @Test
  void anUnknownSolventIsRefusedWithTheKnownOnes() {
    var message =
        assertThrows(
                IllegalArgumentException.class,
                () -> AlpbParameters.load("diglyme", XtbMethod.GFN2))
            .getMessage();
    assertTrue(message.contains("diglyme") && message.contains("thf"), message);
    assertThrows(IllegalArgumentException.class, () -> AlpbParameters.load("thf", XtbMethod.IPEA1));
    assertEquals(14, AlpbParameters.solvents(XtbMethod.GFN1).size());
  }
}
