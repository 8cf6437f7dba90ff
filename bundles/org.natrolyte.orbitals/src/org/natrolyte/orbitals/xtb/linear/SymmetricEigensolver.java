// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.linear;

import java.util.Arrays;

/**
 * Eigenvalues and eigenvectors of symmetric matrices of one size, all scratch made once.
 * Householder reduction to tridiagonal form, then implicit QL (Bowdler, Martin, Reinsch, Wilkinson,
 * Numer. Math. 1968, 11, 293, doi:10.1007/BF02166687).
 *
 * <p>Our own kernel, because a self-consistent cycle solves dozens of small problems of one size:
 * EJML, measured beside it, took 1.3 times as long for 104 functions, and allocates in each; the
 * eigenproblem was more than half of a single point. Here each row is an array of its own and every
 * inner loop runs along rows from the same index, the form that the compiler of the virtual machine
 * turns into vector instructions; rotations are gathered and applied four at a time, so that rows
 * travel through the cache once.
 */
public final class SymmetricEigensolver {
  private static final double EPSILON = Math.ulp(1.0);
  private static final int MOST_SWEEPS = 60;
  private static final double TINY = 1e-200;

  private final int n;
  private final double[] diagonal;
  private final double[] off;
  private final double[] scale;
  private final double[] update;
  private final double[] product;
  private final double[] cosine;
  private final double[] sine;
  private final double[][] basis;

  public SymmetricEigensolver(int n) {
    this.n = n;
    diagonal = new double[n];
    off = new double[n];
    scale = new double[n];
    update = new double[n];
    product = new double[n];
    cosine = new double[n];
    sine = new double[n];
    basis = new double[n][n];
  }

  /**
   * Diagonalises.
   *
   * @param matrix rows of the symmetric matrix; used as scratch
   * @param values receives the eigenvalues, ascending
   * @param vectors receives the vector of value k in row k; the rows change places with one another
   * @throws ArithmeticException if the iteration does not converge
   */
  public void solve(double[][] matrix, double[] values, double[][] vectors) {
    tridiagonalise(matrix);
    accumulate(matrix);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        vectors[j][i] = basis[i][j];
      }
    }
    iterate(vectors);
    sort(vectors);
    System.arraycopy(diagonal, 0, values, 0, n);
  }

  /** Leaves reflector k in row k right of the diagonal. */
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

  /** Multiplies the reflectors, last one first, into {@link #basis}. */
  private void accumulate(double[][] reflectors) {
    double[][] q = basis;
    for (int i = 0; i < n; i++) {
      Arrays.fill(q[i], 0);
      q[i][i] = 1;
    }
    double[] p = product;
    for (int k = n - 3; k >= 0; k--) {
      double tau = scale[k];
      if (tau == 0) {
        continue;
      }
      double[] v = reflectors[k];
      Arrays.fill(p, k + 1, n, 0);
      for (int i = k + 1; i < n; i++) {
        Rows.add(v[i], q[i], p, k + 1, n);
      }
      for (int i = k + 1; i < n; i++) {
        Rows.add(-tau * v[i], p, q[i], k + 1, n);
      }
    }
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
