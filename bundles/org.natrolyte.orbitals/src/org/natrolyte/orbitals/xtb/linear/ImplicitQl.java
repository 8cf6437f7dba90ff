// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.linear;

import java.util.Arrays;

/**
 * Eigenvalues and all eigenvectors of a symmetric tridiagonal matrix by implicit QL (Bowdler,
 * Martin, Reinsch, Wilkinson, Numer. Math. 1968, 11, 293, doi:10.1007/BF02166687). Slower than
 * {@link InverseIteration} by far, and never in doubt about near eigenvalues: the way out when that
 * one gives up.
 */
final class ImplicitQl {
  private static final double EPSILON = Math.ulp(1.0);
  private static final int MOST_SWEEPS = 60;
  private static final double TINY = 1e-200;

  private final int n;
  private final double[] diagonal;
  private final double[] off;
  private final double[] cosine;
  private final double[] sine;

  private ImplicitQl(double[] diagonal, double[] off) {
    n = diagonal.length;
    this.diagonal = diagonal.clone();
    this.off = off.clone();
    cosine = new double[n];
    sine = new double[n];
  }

  /**
   * The vectors, in the order of ascending eigenvalues.
   *
   * @param off elements beside the diagonal; the last does not count
   * @param vectors receives vector k in row k
   * @throws ArithmeticException if the iteration does not converge
   */
  static void vectors(double[] diagonal, double[] off, double[][] vectors) {
    ImplicitQl iteration = new ImplicitQl(diagonal, off);
    for (int i = 0; i < iteration.n; i++) {
      Arrays.fill(vectors[i], 0);
      vectors[i][i] = 1;
    }
    iteration.iterate(vectors);
    iteration.sort(vectors);
  }

  private void iterate(double[][] z) {
    double[] d = diagonal;
    double[] e = off;
    double shift = 0;
    double size = 0;
    for (int l = 0; l < n; l++) {
      size = Math.max(size, Math.abs(d[l]) + Math.abs(e[l]));
      int m = l;
      while (m < n - 1 && Math.abs(e[m]) > EPSILON * size) {
        m++;
      }
      for (int sweep = 0; m > l && Math.abs(e[l]) > EPSILON * size; sweep++) {
        if (sweep == MOST_SWEEPS) {
          throw new ArithmeticException("the eigenvalues of a matrix could not be computed");
        }
        shift += sweep(l, m);
        Rows.rotate(z, l, m, cosine, sine);
      }
      d[l] += shift;
      e[l] = 0;
    }
  }

  /** One implicit QL sweep; returns by how much the eigenvalues were shifted. */
  private double sweep(int l, int m) {
    double[] d = diagonal;
    double[] e = off;
    double g = d[l];
    double p = (d[l + 1] - g) / (2 * e[l]);
    double r = Math.copySign(length(p, 1), p);
    d[l] = e[l] / (p + r);
    d[l + 1] = e[l] * (p + r);
    double second = d[l + 1];
    double shift = g - d[l];
    for (int i = l + 2; i < n; i++) {
      d[i] -= shift;
    }
    p = d[m];
    double c = 1;
    double c2 = 1;
    double c3 = 1;
    double s = 0;
    double s2 = 0;
    double next = e[l + 1];
    for (int i = m - 1; i >= l; i--) {
      c3 = c2;
      c2 = c;
      s2 = s;
      g = c * e[i];
      double h = c * p;
      r = length(p, e[i]);
      e[i + 1] = s * r;
      s = e[i] / r;
      c = p / r;
      p = c * d[i] - s * g;
      d[i + 1] = h + s * (c * g + s * d[i]);
      cosine[i] = c;
      sine[i] = s;
    }
    p = -s * s2 * c3 * next * e[l] / second;
    e[l] = s * p;
    d[l] = c * p;
    return shift;
  }

  private static double length(double x, double y) {
    double square = x * x + y * y;
    return square > TINY ? Math.sqrt(square) : Math.hypot(x, y);
  }

  private void sort(double[][] z) {
    for (int i = 1; i < n; i++) {
      double value = diagonal[i];
      double[] row = z[i];
      int j = i;
      for (; j > 0 && diagonal[j - 1] > value; j--) {
        diagonal[j] = diagonal[j - 1];
        z[j] = z[j - 1];
      }
      diagonal[j] = value;
      z[j] = row;
    }
  }
}
