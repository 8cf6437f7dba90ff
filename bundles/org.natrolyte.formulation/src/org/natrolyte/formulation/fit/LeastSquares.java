// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.fit;

/**
 * Linear least squares by Householder reflections, which do not square the condition number as
 * normal equations do.
 */
final class LeastSquares {
  /** Fills one row of the system and gives its right side. */
  interface Row {
    double fill(double[] row, int index);
  }

  private LeastSquares() {}

  /**
   * Solves.
   *
   * @param rows at least as many as unknowns
   * @throws IllegalArgumentException when the rows do not determine the unknowns
   */
  static double[] solve(int rows, int unknowns, Row system) {
    double[][] a = new double[rows][unknowns];
    double[] right = new double[rows];
    for (int i = 0; i < rows; i++) {
      right[i] = system.fill(a[i], i);
    }
    double largest = 0;
    for (int k = 0; k < unknowns; k++) {
      double pivot = reflect(a, right, k);
      largest = Math.max(largest, pivot);
      if (!(pivot > 1e-12 * largest)) {
        throw new IllegalArgumentException("the points do not determine the constants of the law");
      }
    }
    double[] best = new double[unknowns];
    for (int k = unknowns - 1; k >= 0; k--) {
      double sum = right[k];
      for (int j = k + 1; j < unknowns; j++) {
        sum -= a[k][j] * best[j];
      }
      best[k] = sum / a[k][k];
    }
    return best;
  }

  /** Clears a column below its diagonal; gives the length of what stood there. */
  private static double reflect(double[][] a, double[] right, int k) {
    double norm = 0;
    for (int i = k; i < a.length; i++) {
      norm = Math.hypot(norm, a[i][k]);
    }
    if (norm == 0) {
      return 0;
    }
    double alpha = a[k][k] > 0 ? -norm : norm;
    double[] v = new double[a.length];
    double length = 0;
    for (int i = k; i < a.length; i++) {
      v[i] = a[i][k] - (i == k ? alpha : 0);
      length += v[i] * v[i];
    }
    for (int j = k; j < a[k].length; j++) {
      double dot = 0;
      for (int i = k; i < a.length; i++) {
        dot += v[i] * a[i][j];
      }
      for (int i = k; i < a.length; i++) {
        a[i][j] -= 2 * dot / length * v[i];
      }
    }
    double dot = 0;
    for (int i = k; i < a.length; i++) {
      dot += v[i] * right[i];
    }
    for (int i = k; i < a.length; i++) {
      right[i] -= 2 * dot / length * v[i];
    }
    return norm;
  }
}
