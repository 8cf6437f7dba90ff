// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.gfn2;

import org.natrolyte.orbitals.xtb.NeighbourNumbers;
import org.natrolyte.orbitals.xtb.XtbParameters;

/**
 * Coordination numbers of GFN2-xTB: each neighbour counts the product of two logistic functions of
 * the distance, so that the count falls to zero sooner than in DFT-D3.
 */
public final class DoubleExponentialNeighbours implements NeighbourNumbers {
  private static final double STEEPNESS = 10;
  private static final double OUTER_STEEPNESS = 20;
  private static final double OUTER_SHIFT = 2;

  private final double[] positions;
  private final double[] radii;
  private final double[] values;

  /**
   * @param parameters gives the covalent radii
   * @param atomicNumbers atomic number of each atom
   * @param positions x, y, z of each atom in turn (bohr)
   */
  public DoubleExponentialNeighbours(
      XtbParameters parameters, int[] atomicNumbers, double[] positions) {
    this.positions = positions.clone();
    radii = new double[atomicNumbers.length];
    values = new double[atomicNumbers.length];
    for (int i = 0; i < radii.length; i++) {
      radii[i] = parameters.element(atomicNumbers[i]).covalentRadius();
      for (int j = 0; j < i; j++) {
        double radius = radii[i] + radii[j];
        double distance = distance(i, j);
        double count =
            logistic(STEEPNESS, radius, distance)
                * logistic(OUTER_STEEPNESS, radius + OUTER_SHIFT, distance);
        values[i] += count;
        values[j] += count;
      }
    }
  }

  @Override
  public double[] values() {
    return values.clone();
  }

  @Override
  public void addGradient(double[] energyByNumber, double[] gradient) {
    for (int i = 0; i < radii.length; i++) {
      for (int j = 0; j < i; j++) {
        double radius = radii[i] + radii[j];
        double distance = distance(i, j);
        double inner = logistic(STEEPNESS, radius, distance);
        double outer = logistic(OUTER_STEEPNESS, radius + OUTER_SHIFT, distance);
        double slope =
            -inner
                * outer
                * (STEEPNESS * radius * (1 - inner)
                    + OUTER_STEEPNESS * (radius + OUTER_SHIFT) * (1 - outer))
                / (distance * distance);
        double factor = slope * (energyByNumber[i] + energyByNumber[j]) / distance;
        for (int k = 0; k < 3; k++) {
          double step = factor * (positions[3 * i + k] - positions[3 * j + k]);
          gradient[3 * i + k] += step;
          gradient[3 * j + k] -= step;
        }
      }
    }
  }

  private static double logistic(double steepness, double radius, double distance) {
    return 1 / (1 + Math.exp(-steepness * (radius / distance - 1)));
  }

  private double distance(int i, int j) {
    double x = positions[3 * i] - positions[3 * j];
    double y = positions[3 * i + 1] - positions[3 * j + 1];
    double z = positions[3 * i + 2] - positions[3 * j + 2];
    return Math.sqrt(x * x + y * y + z * z);
  }
}
