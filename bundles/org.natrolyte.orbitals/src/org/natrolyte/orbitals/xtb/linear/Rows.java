// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.linear;

/**
 * Inner loops over rows, each an array of its own. All arrays of a loop are walked by the same
 * index: the compiler of the virtual machine then knows that a row it writes is either the row it
 * reads or apart from it, and uses vector instructions.
 */
public final class Rows {
  private Rows() {}

  /** Adds a multiple of one row to another between two indices. */
  public static void add(double factor, double[] row, double[] to, int from, int end) {
    for (int x = from; x < end; x++) {
      to[x] += factor * row[x];
    }
  }

  /**
   * Adds the multiples of many rows to one, up to an index.
   *
   * @param factors one for each row
   * @param first first row that counts
   * @param last row after the last that counts
   */
  public static void addAll(
      double[] factors, double[][] rows, int first, int last, double[] to, int end) {
    int k = first;
    for (; k + 3 < last; k += 4) {
      double f0 = factors[k];
      double f1 = factors[k + 1];
      double f2 = factors[k + 2];
      double f3 = factors[k + 3];
      double[] r0 = rows[k];
      double[] r1 = rows[k + 1];
      double[] r2 = rows[k + 2];
      double[] r3 = rows[k + 3];
      for (int x = 0; x < end; x++) {
        to[x] += (f0 * r0[x] + f1 * r1[x]) + (f2 * r2[x] + f3 * r3[x]);
      }
    }
    for (; k < last; k++) {
      add(factors[k], rows[k], to, 0, end);
    }
  }

  /** Adds the product of two rows, element by element. */
  public static void addProduct(double[] one, double[] other, double[] to) {
    for (int x = 0; x < to.length; x++) {
      to[x] += one[x] * other[x];
    }
  }

  /** Adds the products of three rows of either matrix from an index on, element by element. */
  public static void addProducts(double[][] one, double[][] other, int first, double[] to) {
    double[] a0 = one[first];
    double[] a1 = one[first + 1];
    double[] a2 = one[first + 2];
    double[] b0 = other[first];
    double[] b1 = other[first + 1];
    double[] b2 = other[first + 2];
    for (int x = 0; x < to.length; x++) {
      to[x] += a0[x] * b0[x] + a1[x] * b1[x] + a2[x] * b2[x];
    }
  }

  /** Rotates rows i and i + 1 into each other, from i = m - 1 down to l. */
  static void rotate(double[][] z, int l, int m, double[] cosine, double[] sine) {
    int i = m - 1;
    for (; i - 3 >= l; i -= 4) {
      rotateFour(z, i, cosine, sine);
    }
    for (; i >= l; i--) {
      double c = cosine[i];
      double s = sine[i];
      double[] upper = z[i];
      double[] lower = z[i + 1];
      for (int x = 0; x < upper.length; x++) {
        double h = lower[x];
        double g = upper[x];
        lower[x] = s * g + c * h;
        upper[x] = c * g - s * h;
      }
    }
  }

  private static void rotateFour(double[][] z, int i, double[] cosine, double[] sine) {
    double[] z0 = z[i + 1];
    double[] z1 = z[i];
    double[] z2 = z[i - 1];
    double[] z3 = z[i - 2];
    double[] z4 = z[i - 3];
    double c1 = cosine[i];
    double c2 = cosine[i - 1];
    double c3 = cosine[i - 2];
    double c4 = cosine[i - 3];
    double s1 = sine[i];
    double s2 = sine[i - 1];
    double s3 = sine[i - 2];
    double s4 = sine[i - 3];
    int n = z0.length;
    for (int x = 0; x < n; x++) {
      double h = z0[x];
      double g1 = z1[x];
      double g2 = z2[x];
      double g3 = z3[x];
      double g4 = z4[x];
      z0[x] = s1 * g1 + c1 * h;
      double h1 = c1 * g1 - s1 * h;
      z1[x] = s2 * g2 + c2 * h1;
      double h2 = c2 * g2 - s2 * h1;
      z2[x] = s3 * g3 + c3 * h2;
      double h3 = c3 * g3 - s3 * h2;
      z3[x] = s4 * g4 + c4 * h3;
      z4[x] = c4 * g4 - s4 * h3;
    }
  }
}
