// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.gfn2;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.natrolyte.orbitals.xtb.QmReferences;
import org.natrolyte.orbitals.xtb.XtbMethod;
import org.natrolyte.orbitals.xtb.XtbParameterFiles;
import org.natrolyte.orbitals.xtb.XtbParameters;

/** Multipole energies against xtb, against Coulomb's law and against differences. */
class AnisotropicElectrostaticsTest {
  private static final XtbParameters GFN2 = XtbParameterFiles.load(XtbMethod.GFN2);

  @Test
  void everySharedSpeciesHasTheMultipoleEnergiesOfXtbAtItsMoments() {
    for (Map<String, String> row : QmReferences.table("gfn2_reference.csv")) {
      String name = row.get("abbreviation");
      var molecule = QmReferences.molecule(name, Integer.parseInt(row.get("charge")));
      String detail = QmReferences.text("gfn2_detail/" + name + ".json");
      double[] charges = QmReferences.numbers(detail, "partial_charges");
      double[] dipoles = QmReferences.numbers(detail, "atomic_dipole_moments");
      double[] quadrupoles = QmReferences.numbers(detail, "atomic_quadrupole_moments");
      var term = of(molecule.atomicNumbers(), molecule.positions());
      // moments are printed to 1e-8, so the energies are good to about 1e-7
      assertEquals(
          Double.parseDouble(row.get("E_anisotropic_es_Eh")),
          term.electrostaticEnergy(charges, dipoles, quadrupoles),
          3e-7,
          name);
      assertEquals(
          Double.parseDouble(row.get("E_anisotropic_xc_Eh")),
          term.exchangeCorrelationEnergy(dipoles, quadrupoles),
          3e-7,
          name);
    }
  }

  @Test
  void farAwayAChargeSeesADipoleAsCoulombSays() {
    // dipole of two charges of 5 e, 0.01 bohr apart, at 60 bohr from a unit charge on its axis
    var term = of(new int[] {8, 11}, new double[] {0, 0, 0, 0, 0, 60});
    double energy =
        term.electrostaticEnergy(
            new double[] {0, 1}, new double[] {0, 0, 0.05, 0, 0, 0}, new double[12]);
    double coulomb = 5 / (60 - 0.005) - 5 / (60 + 0.005);
    assertEquals(coulomb, energy, 0.002 * coulomb);
  }

  @Test
  void potentialsAreDerivativesOfTheEnergy() {
    Case c = new Case(7);
    double[] byCharge = new double[4];
    double[] byDipole = new double[12];
    double[] byQuadrupole = new double[24];
    var term = of(c.numbers, c.positions);
    double energy =
        term.addElectrostatics(
            c.charges, c.dipoles, c.quadrupoles, byCharge, byDipole, byQuadrupole);
    term.addExchangeCorrelation(c.dipoles, c.quadrupoles, byDipole, byQuadrupole);
    assertEquals(energy, term.electrostaticEnergy(c.charges, c.dipoles, c.quadrupoles), 1e-14);
    check(c, c.charges, byCharge);
    check(c, c.dipoles, byDipole);
    check(c, c.quadrupoles, byQuadrupole);
  }

  private static void check(Case c, double[] variable, double[] derivative) {
    for (int i = 0; i < variable.length; i++) {
      double kept = variable[i];
      variable[i] = kept + 1e-4;
      double up = c.energy();
      variable[i] = kept - 1e-4;
      double down = c.energy();
      variable[i] = kept;
      assertEquals((up - down) / 2e-4, derivative[i], 1e-9);
    }
  }

  @Test
  void theGradientIsTheDerivativeOfTheEnergyAtFixedMoments() {
    Case c = new Case(11);
    double[] gradient = new double[12];
    double[] byNumber = new double[4];
    of(c.numbers, c.positions).addGradient(c.charges, c.dipoles, c.quadrupoles, gradient, byNumber);
    new DoubleExponentialNeighbours(GFN2, c.numbers, c.positions).addGradient(byNumber, gradient);
    check(c, c.positions, gradient);
  }

  private static AnisotropicElectrostatics of(int[] numbers, double[] positions) {
    return new AnisotropicElectrostatics(
        GFN2,
        numbers,
        positions,
        new DoubleExponentialNeighbours(GFN2, numbers, positions).values());
  }

  /** Four atoms at bonding distances with arbitrary moments. */
  private static final class Case {
    final int[] numbers = {6, 8, 11, 1};
    final double[] positions = {0, 0.1, 0, 0, 0.1, 2.3, 0.4, 1.2, 6.1, 1.7, 0, -1.1};
    final double[] charges = new double[4];
    final double[] dipoles = new double[12];
    final double[] quadrupoles = new double[24];

    Case(long seed) {
      Random random = new Random(seed);
      for (double[] values : new double[][] {charges, dipoles, quadrupoles}) {
        for (int i = 0; i < values.length; i++) {
          values[i] = random.nextDouble() - 0.5;
        }
      }
    }

    double energy() {
      var term = of(numbers, positions);
      return term.electrostaticEnergy(charges, dipoles, quadrupoles)
          + term.exchangeCorrelationEnergy(dipoles, quadrupoles);
    }
  }
}
