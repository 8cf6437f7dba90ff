// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.d4;

/**
 * Three-body dispersion with the C9 coefficient as the geometric mean of the C6 coefficients and a
 * damping of the product of the three distances.
 */
final class AxilrodTellerMuto {
  private static final double DAMPING_EXPONENT = 16.0 / 3.0;
  private static final double DAMPING_FACTOR = 6;

  private final double scale;
  private final double[] positions;
  private final double[][] c6;
  private final double[][] radius;

  /**
   * @param scale factor on the energy
   * @param positions x, y, z of each atom in turn (bohr)
   * @param c6 C6 of each pair, lower triangle
   * @param radius critical radius of each pair, lower triangle (bohr)
   */
  AxilrodTellerMuto(double scale, double[] positions, double[][] c6, double[][] radius) {
    this.scale = scale;
    this.positions = positions;
    this.c6 = c6;
    this.radius = radius;
  }

  double energy() {
    return sum(null, null);
  }

  /** Adds the gradient at fixed C6 and the derivative by each C6 (lower triangle). */
  double addGradient(double[] gradient, double[][] byC6) {
    return sum(gradient, byC6);
  }

  private double sum(double[] gradient, double[][] byC6) {
    double energy = 0;
    int atoms = c6.length;
    for (int i = 0; i < atoms; i++) {
      for (int j = 0; j < i; j++) {
        double r2ij = squaredDistance(i, j);
        for (int k = 0; k < j; k++) {
          energy += triple(i, j, k, r2ij, gradient, byC6);
        }
      }
    }
    return energy;
  }

  private double triple(int i, int j, int k, double r2ij, double[] gradient, double[][] byC6) {
    double r2ik = squaredDistance(i, k);
    double r2jk = squaredDistance(j, k);
    double c9 = scale * Math.sqrt(Math.abs(c6[i][j] * c6[i][k] * c6[j][k]));
    double product2 = r2ij * r2ik * r2jk;
    double product = Math.sqrt(product2);
    double product3 = product * product2;
    double product5 = product3 * product2;
    double a = r2ij + r2jk - r2ik;
    double b = r2ij - r2jk + r2ik;
    double c = -r2ij + r2jk + r2ik;
    double angle = 0.375 * a * b * c / product5 + 1 / product3;
    double ratio =
        DAMPING_FACTOR
            * Math.pow(radius[i][j] * radius[i][k] * radius[j][k] / product, DAMPING_EXPONENT);
    double damping = 1 / (1 + ratio);
    double energy = c9 * angle * damping;
    if (gradient != null) {
      byC6[i][j] += 0.5 * energy / c6[i][j];
      byC6[i][k] += 0.5 * energy / c6[i][k];
      byC6[j][k] += 0.5 * energy / c6[j][k];
      // derivatives by the squared distances; damping and powers share the product
      double common =
          -0.9375 * a * b * c / product5
              - 1.5 / product3
              + angle * 0.5 * DAMPING_EXPONENT * ratio * damping;
      double f = c9 * damping;
      double q = 0.375 / product5;
      push(i, j, 2 * f * (common / r2ij + q * (b * c + a * c - a * b)), gradient);
      push(i, k, 2 * f * (common / r2ik + q * (-b * c + a * c + a * b)), gradient);
      push(j, k, 2 * f * (common / r2jk + q * (b * c - a * c + a * b)), gradient);
    }
    return energy;
  }

  private void push(int i, int j, double factor, double[] gradient) {
    for (int d = 0; d < 3; d++) {
      double step = factor * (positions[3 * i + d] - positions[3 * j + d]);
      gradient[3 * i + d] += step;
      gradient[3 * j + d] -= step;
    }
  }

  private double squaredDistance(int i, int j) {
    double x = positions[3 * i] - positions[3 * j];
    double y = positions[3 * i + 1] - positions[3 * j + 1];
    double z = positions[3 * i + 2] - positions[3 * j + 2];
    return x * x + y * y + z * z;
  }
}
