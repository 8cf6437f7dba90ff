// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.solvation;

/**
 * Effective Born radii by pairwise descreening (Hawkins, Cramer, Truhlar, Chem. Phys. Lett. 1995,
 * 246, 122) with the correction of Onufriev, Bashford and Case (Proteins 2004, 55, 383).
 */
final class BornRadii {
  private static final double ALPHA = 1;
  private static final double BETA = 0.8;
  private static final double GAMMA = 4.85;

  private final double[] positions;
  private final double[] radii;
  private final double[] descreening;
  private final double[] born;
  private final double[] bornByIntegral;

  /**
   * @param positions x, y, z of each atom in turn (bohr)
   * @param radii van der Waals radius of each atom (bohr)
   * @param descreening radius with which each atom descreens the others (bohr)
   * @param scale factor on the Born radii
   * @param offset taken from the radii of the atoms themselves (bohr)
   */
  BornRadii(double[] positions, double[] radii, double[] descreening, double scale, double offset) {
    this.positions = positions.clone();
    this.radii = radii.clone();
    this.descreening = descreening.clone();
    int atoms = radii.length;
    born = new double[atoms];
    bornByIntegral = new double[atoms];
    for (int i = 0; i < atoms; i++) {
      double integral = 0;
      for (int j = 0; j < atoms; j++) {
        if (j != i) {
          integral += descreened(distance(i, j), radii[i], descreening[j]);
        }
      }
      double reduced = radii[i] - offset;
      double psi = 0.5 * integral * reduced;
      double tanh = Math.tanh(psi * (ALPHA + psi * (GAMMA * psi - BETA)));
      double inverse = 1 / reduced - tanh / radii[i];
      born[i] = scale / inverse;
      bornByIntegral[i] =
          scale
              / (inverse * inverse)
              * (1 - tanh * tanh)
              / radii[i]
              * (ALPHA + psi * (3 * GAMMA * psi - 2 * BETA))
              * 0.5
              * reduced;
    }
  }

  /** Born radius of each atom (bohr). */
  double[] values() {
    return born.clone();
  }

  /** Adds the gradient of an energy whose derivatives by the Born radii are given. */
  void addGradient(double[] byRadius, double[] gradient) {
    for (int i = 0; i < born.length; i++) {
      for (int j = 0; j < born.length; j++) {
        if (j == i) {
          continue;
        }
        double distance = distance(i, j);
        double factor =
            byRadius[i]
                * bornByIntegral[i]
                * descreenedByDistance(distance, radii[i], descreening[j])
                / distance;
        for (int k = 0; k < 3; k++) {
          double step = factor * (positions[3 * i + k] - positions[3 * j + k]);
          gradient[3 * i + k] += step;
          gradient[3 * j + k] -= step;
        }
      }
    }
  }

  /** Twice the integral over the sphere of the descreening atom outside the other one. */
  private static double descreened(double r, double radius, double other) {
    double outer = r + other;
    double inner = r - other;
    if (outer <= radius) {
      return 0;
    }
    if (r >= radius + other) {
      return other / (outer * inner) + 0.5 / r * Math.log(inner / outer);
    }
    return 1 / radius
        - 1 / outer
        + 0.25 / r * inner * (1 / outer - outer / (radius * radius))
        - 0.5 / r * Math.log(outer / radius);
  }

  private static double descreenedByDistance(double r, double radius, double other) {
    double outer = r + other;
    double inner = r - other;
    if (outer <= radius) {
      return 0;
    }
    if (r >= radius + other) {
      double product = outer * inner;
      return -2 * r * other / (product * product)
          - 0.5 / (r * r) * Math.log(inner / outer)
          + other / (r * product);
    }
    double quarter = 0.25 / r * inner * (1 / outer - outer / (radius * radius));
    return 1 / (outer * outer)
        - quarter / r
        + 0.5 / r * (other / (outer * outer) - r / (radius * radius))
        + 0.5 / (r * r) * Math.log(outer / radius)
        - 0.5 / (r * outer);
  }

  private double distance(int i, int j) {
    double x = positions[3 * i] - positions[3 * j];
    double y = positions[3 * i + 1] - positions[3 * j + 1];
    double z = positions[3 * i + 2] - positions[3 * j + 2];
    return Math.sqrt(x * x + y * y + z * z);
  }
}
