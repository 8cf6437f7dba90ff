// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.d4;

/**
 * Covalent coordination numbers of DFT-D4: neighbours counted by an error function of the distance,
 * each weighted by the difference in electronegativity.
 */
final class CovalentNeighbours {
  private static final double STEEPNESS = 7.5;
  private static final double K4 = 4.10451;
  private static final double K5 = 19.08857;
  private static final double K6 = 2 * 11.28174 * 11.28174;

  private CovalentNeighbours() {}

  /** Coordination number of each atom; positions in bohr, x y z of each atom in turn. */
  static double[] numbers(D4Reference[] atoms, double[] positions) {
    double[] numbers = new double[atoms.length];
    for (int i = 0; i < atoms.length; i++) {
      for (int j = 0; j < i; j++) {
        double distance = distance(positions, i, j);
        double radius = atoms[i].covalentRadius() + atoms[j].covalentRadius();
        double argument = -STEEPNESS * (distance / radius - 1);
        double count = weight(atoms[i], atoms[j]) * 0.5 * (1 + ErrorFunction.value(argument));
        numbers[i] += count;
        numbers[j] += count;
      }
    }
    return numbers;
  }

  /** Adds the gradient of an energy whose derivatives by the coordination numbers are given. */
  static void addGradient(
      D4Reference[] atoms, double[] positions, double[] byNumber, double[] gradient) {
    for (int i = 0; i < atoms.length; i++) {
      for (int j = 0; j < i; j++) {
        double distance = distance(positions, i, j);
        double radius = atoms[i].covalentRadius() + atoms[j].covalentRadius();
        double slope =
            weight(atoms[i], atoms[j])
                * 0.5
                * ErrorFunction.derivative(-STEEPNESS * (distance / radius - 1))
                * -STEEPNESS
                / radius;
        double factor = slope * (byNumber[i] + byNumber[j]) / distance;
        for (int k = 0; k < 3; k++) {
          double step = factor * (positions[3 * i + k] - positions[3 * j + k]);
          gradient[3 * i + k] += step;
          gradient[3 * j + k] -= step;
        }
      }
    }
  }

  private static double weight(D4Reference one, D4Reference other) {
    double difference = Math.abs(one.electronegativity() - other.electronegativity()) + K5;
    return K4 * Math.exp(-difference * difference / K6);
  }

  static double distance(double[] positions, int i, int j) {
    double x = positions[3 * i] - positions[3 * j];
    double y = positions[3 * i + 1] - positions[3 * j + 1];
    double z = positions[3 * i + 2] - positions[3 * j + 2];
    return Math.sqrt(x * x + y * y + z * z);
  }
}
