// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.gfn1;

import org.natrolyte.orbitals.xtb.NeighbourNumbers;
import org.natrolyte.orbitals.xtb.XtbParameters;

/**
 * Coordination numbers of DFT-D3, used by GFN1-xTB, too: each neighbour counts {@code 1 / (1 +
 * exp(-16 (R0 / R - 1)))} (Grimme, Antony, Ehrlich, Krieg, J. Chem. Phys. 2010, 132, 154104,
 * doi:10.1063/1.3382344).
 */
public final class ExponentialNeighbours implements NeighbourNumbers {
  private static final double STEEPNESS = 16;

  private final double[] positions;
  private final double[] radii;
  private final double[] values;

  public ExponentialNeighbours(
      XtbParameters parameters, int[] atomicNumbers, double[] positions) {
    this.positions = positions.clone();
    int atoms = atomicNumbers.length;
    radii = new double[atoms];
    values = new double[atoms];
    for (int i = 0; i < atoms; i++) {
      radii[i] = parameters.element(atomicNumbers[i]).covalentRadius();
      for (int j = 0; j < i; j++) {
        double r = distance(i, j);
        double count = 1 / (1 + Math.exp(-STEEPNESS * ((radii[i] + radii[j]) / r - 1)));
        values[i] += count;
        values[j] += count;
      }
    }
  }

  private double distance(int i, int j) {
    double x = positions[3 * i] - positions[3 * j];
    double y = positions[3 * i + 1] - positions[3 * j + 1];
    double z = positions[3 * i + 2] - positions[3 * j + 2];
    return Math.sqrt(x * x + y * y + z * z);
  }

  @Override
  public double[] values() {
    return values.clone();
  }

  @Override
  public void addGradient(double[] energyByNumber, double[] gradient) {
    for (int i = 0; i < radii.length; i++) {
      for (int j = 0; j < i; j++) {
        double r = distance(i, j);
        double reach = radii[i] + radii[j];
        double decay = Math.exp(-STEEPNESS * (reach / r - 1));
        double slope = -STEEPNESS * reach * decay / (r * r * (1 + decay) * (1 + decay));
        double factor = (energyByNumber[i] + energyByNumber[j]) * slope / r;
        if (factor == 0 || Double.isNaN(factor)) {
          continue;
        }
        for (int k = 0; k < 3; k++) {
          double step = factor * (positions[3 * i + k] - positions[3 * j + k]);
          gradient[3 * i + k] += step;
          gradient[3 * j + k] -= step;
        }
      }
    }
  }
}
