// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.gfn2;

import org.natrolyte.orbitals.xtb.XtbParameters;

/**
 * Coordination numbers of GFN2-xTB: each neighbour counts the product of two logistic functions of
 * the distance, so that the count falls to zero sooner than in DFT-D3.
 */
public final class DoubleExponentialNeighbours {
  private static final double STEEPNESS = 10;
  private static final double OUTER_STEEPNESS = 20;
  private static final double OUTER_SHIFT = 2;

  private DoubleExponentialNeighbours() {}

  /** Coordination number of each atom; positions in bohr, x y z of each atom in turn. */
  public static double[] numbers(
      XtbParameters parameters, int[] atomicNumbers, double[] positions) {
    double[] numbers = new double[atomicNumbers.length];
    for (int i = 0; i < atomicNumbers.length; i++) {
      for (int j = 0; j < i; j++) {
        double radius = radius(parameters, atomicNumbers[i], atomicNumbers[j]);
        double distance = distance(positions, i, j);
        double count =
            logistic(STEEPNESS, radius, distance)
                * logistic(OUTER_STEEPNESS, radius + OUTER_SHIFT, distance);
        numbers[i] += count;
        numbers[j] += count;
      }
    }
    return numbers;
  }

  /** Adds the gradient of an energy whose derivatives by the coordination numbers are given. */
  public static void addGradient(
      XtbParameters parameters,
      int[] atomicNumbers,
      double[] positions,
      double[] byNumber,
      double[] gradient) {
    for (int i = 0; i < atomicNumbers.length; i++) {
      for (int j = 0; j < i; j++) {
        double radius = radius(parameters, atomicNumbers[i], atomicNumbers[j]);
        double distance = distance(positions, i, j);
        double inner = logistic(STEEPNESS, radius, distance);
        double outer = logistic(OUTER_STEEPNESS, radius + OUTER_SHIFT, distance);
        double slope =
            -inner
                * outer
                * (STEEPNESS * radius * (1 - inner)
                    + OUTER_STEEPNESS * (radius + OUTER_SHIFT) * (1 - outer))
                / (distance * distance);
        double factor = slope * (byNumber[i] + byNumber[j]) / distance;
        for (int k = 0; k < 3; k++) {
          double step = factor * (positions[3 * i + k] - positions[3 * j + k]);
          gradient[3 * i + k] += step;
          gradient[3 * j + k] -= step;
        }
      }
    }
  }

  private static double radius(XtbParameters parameters, int one, int other) {
    return parameters.element(one).covalentRadius() + parameters.element(other).covalentRadius();
  }

  private static double logistic(double steepness, double radius, double distance) {
    return 1 / (1 + Math.exp(-steepness * (radius / distance - 1)));
  }

  private static double distance(double[] positions, int i, int j) {
    double x = positions[3 * i] - positions[3 * j];
    double y = positions[3 * i + 1] - positions[3 * j + 1];
    double z = positions[3 * i + 2] - positions[3 * j + 2];
    return Math.sqrt(x * x + y * y + z * z);
  }
}
