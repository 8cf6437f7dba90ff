// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.linear;

import java.util.Arrays;

/**
 * Householder reduction of symmetric matrices of one size to tridiagonal form (Bowdler, Martin,
 * Reinsch, Wilkinson, Numer. Math. 1968, 11, 293, doi:10.1007/BF02166687). Scratch of one thread.
 *
 * <p>Each row is an array of its own and every inner loop runs along rows from the same index, the
 * form that the compiler of the virtual machine turns into vector instructions; updating a row and
 * multiplying it with the next reflector are one pass.
 */
final class Tridiagonalisation {
  final double[] diagonal;

  /** Element i stands beside diagonal elements i and i + 1; the last is 0. */
  final double[] off;

  private final int n;
  private final double[] scale;
  private final double[] update;
  private final double[] product;
  private double[][] reflectors;

  Tridiagonalisation(int n) {
    this.n = n;
    diagonal = new double[n];
    off = new double[n];
    scale = new double[n];
    update = new double[n];
    product = new double[n];
  }

  /** Reduces a matrix, whose rows then hold the reflectors: reflector k right of the diagonal. */
  void reduce(double[][] matrix) {
    reflectors = matrix;
    tridiagonalise(matrix);
  }

  private void tridiagonalise(double[][] a) {
    for (int k = 0; k + 2 < n; k++) {
      diagonal[k] = a[k][k];
      if (k == 0) {
        reflect(a[0], 0);
        multiply(a, 0);
      }
      finishUpdate(a[k], k);
      // the next row first, since it gives the next reflector; then one pass does both
      double[] v = a[k];
      updateRow(a[k + 1], k + 1, v[k + 1], update[k + 1], v, update);
      if (k + 3 < n) {
        reflect(a[k + 1], k + 1);
        updateAndMultiply(a, k);
      } else {
        updateRow(a[n - 1], k + 1, v[n - 1], update[n - 1], v, update);
      }
    }
    if (n > 1) {
      diagonal[n - 2] = a[n - 2][n - 2];
      off[n - 2] = a[n - 2][n - 1];
    }
    diagonal[n - 1] = a[n - 1][n - 1];
    off[n - 1] = 0;
  }

  /** Turns the part of row k right of the diagonal into a reflector that begins with 1. */
  private void reflect(double[] row, int k) {
    double alpha = row[k + 1];
    double norm = 0;
    for (int i = k + 2; i < n; i++) {
      norm += row[i] * row[i];
    }
    Arrays.fill(product, k + 1, n, 0);
    if (norm == 0) {
      off[k] = alpha;
      scale[k] = 0;
    } else {
      double beta = -Math.copySign(Math.sqrt(alpha * alpha + norm), alpha);
      off[k] = beta;
      scale[k] = (beta - alpha) / beta;
      double inverse = 1 / (alpha - beta);
      for (int i = k + 2; i < n; i++) {
        row[i] *= inverse;
      }
    }
    row[k + 1] = 1;
  }

  private void multiply(double[][] a, int k) {
    double[] v = a[k];
    for (int i = k + 1; i < n; i++) {
      double factor = v[i];
      double[] row = a[i];
      for (int x = k + 1; x < n; x++) {
        product[x] += factor * row[x];
      }
    }
  }

  /** From the product of matrix and reflector to the vector of the symmetric update. */
  private void finishUpdate(double[] v, int k) {
    double tau = scale[k];
    double dot = 0;
    for (int i = k + 1; i < n; i++) {
      dot += product[i] * v[i];
    }
    double half = 0.5 * tau * tau * dot;
    for (int i = k + 1; i < n; i++) {
      update[i] = tau * product[i] - half * v[i];
    }
  }

  private void updateRow(double[] row, int from, double ofV, double ofW, double[] v, double[] w) {
    for (int x = from; x < n; x++) {
      row[x] -= ofV * w[x] + ofW * v[x];
    }
  }

  /** Updates the rows from k + 2 on and multiplies them with the reflector in row k + 1. */
  private void updateAndMultiply(double[][] a, int k) {
    double[] v = a[k];
    double[] w = update;
    double[] next = a[k + 1];
    double[] p = product;
    int i = k + 2;
    for (; i + 1 < n; i += 2) {
      double[] one = a[i];
      double[] two = a[i + 1];
      double v1 = v[i];
      double v2 = v[i + 1];
      double w1 = w[i];
      double w2 = w[i + 1];
      double n1 = next[i];
      double n2 = next[i + 1];
      for (int x = k + 2; x < n; x++) {
        double first = one[x] - (v1 * w[x] + w1 * v[x]);
        double second = two[x] - (v2 * w[x] + w2 * v[x]);
        one[x] = first;
        two[x] = second;
        p[x] += n1 * first + n2 * second;
      }
    }
    if (i < n) {
      double[] one = a[i];
      double v1 = v[i];
      double w1 = w[i];
      double n1 = next[i];
      for (int x = k + 2; x < n; x++) {
        double first = one[x] - (v1 * w[x] + w1 * v[x]);
        one[x] = first;
        p[x] += n1 * first;
      }
    }
  }

  /**
   * Turns vectors of the tridiagonal matrix into vectors of the matrix.
   *
   * @param components component i of all vectors in row i
   * @param count how many vectors
   */
  void transform(double[][] components, int count) {
    double[] p = product;
    for (int k = n - 3; k >= 0; k--) {
      double tau = scale[k];
      if (tau != 0) {
        double[] v = reflectors[k];
        Arrays.fill(p, 0, count, 0);
        Rows.addAll(v, components, k + 1, n, p, count);
        for (int i = k + 1; i < n; i++) {
          Rows.add(-tau * v[i], p, components[i], 0, count);
        }
      }
    }
  }
}
