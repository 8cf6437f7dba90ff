// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.d4;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.natrolyte.orbitals.xtb.QmReferences;
import org.natrolyte.orbitals.xtb.XtbMethod;
import org.natrolyte.orbitals.xtb.XtbParameterFiles;
import org.natrolyte.orbitals.xtb.XtbParameters;

/** Dispersion against other programs, against its own differences, and in its limits. */
class D4DispersionTest {
  private static final XtbParameters GFN2 = XtbParameterFiles.load(XtbMethod.GFN2);

  private static final int[] WATER = {8, 1, 1};
  private static final double[] WATER_POSITIONS = {
    0, 0, 0.2215, 0, 1.4309, -0.8860, 0, -1.4309, -0.8860
  };

  @Test
  void everySharedSpeciesHasTheDispersionEnergyOfXtb() {
    double worst = 0;
    for (Map<String, String> row : QmReferences.table("gfn2_reference.csv")) {
      String name = row.get("abbreviation");
      var molecule = QmReferences.molecule(name, Integer.parseInt(row.get("charge")));
      double[] charges =
          QmReferences.numbers(
              QmReferences.text("gfn2_detail/" + name + ".json"), "partial_charges");
      var dispersion = new D4Dispersion(GFN2, molecule.atomicNumbers(), molecule.positions());
      double energy = dispersion.energy(charges) + dispersion.threeBodyEnergy();
      double error = energy - Double.parseDouble(row.get("E_dispersion_Eh"));
      worst = Math.max(worst, Math.abs(error));
      assertEquals(0, error, 2e-8, name);
    }
    assertTrue(worst > 0, "no species was compared");
  }

  @Test
  void thePotentialIsTheDerivativeOfTheEnergyByTheCharge() {
    var dispersion = new D4Dispersion(GFN2, WATER, WATER_POSITIONS);
    double[] charges = {-0.6, 0.25, 0.35};
    double[] potential = new double[3];
    double energy = dispersion.addPotential(charges, potential);
    assertEquals(energy, dispersion.energy(charges), 1e-15);
    double step = 1e-4;
    for (int i = 0; i < 3; i++) {
      double kept = charges[i];
      charges[i] = kept + step;
      double up = dispersion.energy(charges);
      charges[i] = kept - step;
      double down = dispersion.energy(charges);
      charges[i] = kept;
      assertEquals((up - down) / (2 * step), potential[i], 1e-10);
    }
  }

  @Test
  void theGradientIsTheDerivativeOfTheEnergyByThePositions() {
    int[] numbers = {6, 8, 1, 1, 11};
    double[] positions = {0, 0, 0, 0, 0.1, 2.3, 1.8, 0, -1, -1.8, 0.2, -1.1, 0.4, 1.2, 6.4};
    double[] charges = {0.2, -0.5, 0.1, 0.15, 0.9};
    double[] gradient = new double[15];
    new D4Dispersion(GFN2, numbers, positions).addGradient(charges, gradient);
    double step = 1e-3;
    for (int i = 0; i < 15; i++) {
      double[] up = positions.clone();
      up[i] += step;
      double[] down = positions.clone();
      down[i] -= step;
      double difference =
          (total(numbers, up, charges) - total(numbers, down, charges)) / (2 * step);
      assertEquals(difference, gradient[i], 1e-9, "coordinate " + i);
    }
  }

  private static double total(int[] numbers, double[] positions, double[] charges) {
    var dispersion = new D4Dispersion(GFN2, numbers, positions);
    return dispersion.energy(charges) + dispersion.threeBodyEnergy();
  }

  @Test
  void twoDistantAtomsAttractAsTheSixthPowerOfTheDistance() {
    double near = total(new int[] {6, 8}, new double[] {0, 0, 0, 0, 0, 40}, new double[2]);
    double far = total(new int[] {6, 8}, new double[] {0, 0, 0, 0, 0, 80}, new double[2]);
    assertTrue(near < 0);
    assertEquals(64, near / far, 2);
  }

  @Test
  void losingAnElectronLowersThePolarisabilityAndSoTheDispersion() {
    var dispersion = new D4Dispersion(GFN2, WATER, WATER_POSITIONS);
    double neutral = dispersion.energy(new double[] {0, 0, 0});
    double cation = dispersion.energy(new double[] {0.4, 0.3, 0.3});
    assertTrue(cation > neutral, cation + " against " + neutral);
  }

  @Test
  void theErrorFunctionHasItsTabulatedValues() {
    assertEquals(0.5204998778130465, ErrorFunction.value(0.5), 1e-15);
    assertEquals(-0.9953222650189527, ErrorFunction.value(-2), 1e-15);
    assertEquals(0.9999999999984626, ErrorFunction.value(5), 1e-15);
    assertEquals(1, ErrorFunction.value(9));
  }
}
