// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.basis;

/**
 * Overlap and dipole of s and p shells in closed form: most pairs of a molecule are of this kind,
 * and the general recursion takes three times as long.
 */
final class SimplePair {
  private static final int BLOCK = ShellPair.BLOCK;

  private SimplePair() {}

  static void compute(
      BasisSet basis,
      int first,
      int second,
      double x,
      double y,
      double z,
      double negligible,
      double[] values) {
    double r2 = x * x + y * y + z * z;
    double[] exponents = basis.exponents[first];
    double[] coefficients = basis.coefficients[first];
    double[] otherExponents = basis.exponents[second];
    double[] otherCoefficients = basis.coefficients[second];
    // Sums over pairs of Gaussians of height, times powers of a = b / p, c = -a / p, h = 1 / 2p:
    // every integral is a polynomial in x, y, z with these as coefficients.
    double s = 0;
    double sa = 0;
    double sc = 0;
    double sac = 0;
    double sh = 0;
    double saa = 0;
    double saac = 0;
    double sah = 0;
    double sch = 0;
    for (int i = 0; i < exponents.length; i++) {
      double alpha = exponents[i];
      double weight = coefficients[i];
      for (int j = 0; j < otherExponents.length; j++) {
        double beta = otherExponents[j];
        double inverse = 1 / (alpha + beta);
        double a = beta * inverse;
        double decay = alpha * a * r2;
        if (decay > negligible) {
          continue;
        }
        double t = Math.PI * inverse;
        double height = weight * otherCoefficients[j] * Math.exp(-decay) * t * Math.sqrt(t);
        double c = -alpha * inverse;
        double h = 0.5 * inverse;
        double ha = height * a;
        double hc = height * c;
        s += height;
        sa += ha;
        sc += hc;
        sac += ha * c;
        sh += height * h;
        saa += ha * a;
        saac += ha * a * c;
        sah += ha * h;
        sch += hc * h;
      }
    }
    int l = basis.shellAngular[first];
    int m = basis.shellAngular[second];
    if (l == 0 && m == 0) {
      values[0] = s;
      values[BLOCK] = sa * x;
      values[2 * BLOCK] = sa * y;
      values[3 * BLOCK] = sa * z;
      return;
    }
    double[] v = {x, y, z};
    if (l == 0) {
      for (int q = 0; q < 3; q++) {
        values[q] = sc * v[q];
        for (int k = 0; k < 3; k++) {
          values[(k + 1) * BLOCK + q] = sac * v[k] * v[q] + (k == q ? sh : 0);
        }
      }
      return;
    }
    if (m == 0) {
      for (int p = 0; p < 3; p++) {
        values[p] = sa * v[p];
        for (int k = 0; k < 3; k++) {
          values[(k + 1) * BLOCK + p] = saa * v[k] * v[p] + (k == p ? sh : 0);
        }
      }
      return;
    }
    for (int p = 0; p < 3; p++) {
      for (int q = 0; q < 3; q++) {
        int at = 3 * p + q;
        values[at] = sac * v[p] * v[q] + (p == q ? sh : 0);
        for (int k = 0; k < 3; k++) {
          double value = saac * v[k] * v[p] * v[q];
          value += k == p ? sch * v[q] : 0;
          value += k == q ? sah * v[p] : 0;
          value += p == q ? sah * v[k] : 0;
          values[(k + 1) * BLOCK + at] = value;
        }
      }
    }
  }
}
