// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.basis;

import java.util.Arrays;

/**
 * Integrals over the functions of two shells by recursion in each direction (Obara, Saika, J. Chem.
 * Phys. 1986, 84, 3963, doi:10.1063/1.450106). Scratch of one thread.
 *
 * <p>Moments are about the centre of the first shell, in the order 1, x, y, z, xx, xy, yy, xz, yz,
 * zz; each is a block of functions of the first shell by functions of the second, at {@code moment *
 * BLOCK}. Derivatives are by the place of the second shell, at {@code (3 * moment + direction) *
 * BLOCK}.
 */
public final class ShellPair {
  /** Distance between blocks in the result arrays. */
  public static final int BLOCK = 25;

  private static final double ROOT3 = Math.sqrt(3);

  /** Pairs of Gaussians below exp(-32) of their height do not count. */
  private static final double NEGLIGIBLE = 32;

  private static final int[] COMPONENTS = {1, 3, 6};
  private static final int[] MOMENTS = {1, 4, 10};

  /** Powers of x, y, z of each component: s; p; d as xx yy zz xy xz yz. */
  private static final int[][][] POWERS = {
    {{0, 0, 0}},
    {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
    {{2, 0, 0}, {0, 2, 0}, {0, 0, 2}, {1, 1, 0}, {1, 0, 1}, {0, 1, 1}}
  };

  private static final int[][] MOMENT_POWERS = {
    {0, 0, 0}, {1, 0, 0}, {0, 1, 0}, {0, 0, 1}, {2, 0, 0}, {1, 1, 0}, {0, 2, 0}, {1, 0, 1},
    {0, 1, 1}, {0, 0, 2}
  };

  private static final int ROW = 4;

  private final double[][] line = new double[3][5 * ROW];
  private final double[] cartesian = new double[10 * 36];
  private final double[] cartesianSlope = new double[30 * 36];
  private final double[] half = new double[36];

  /** Moments of the last pair. */
  public final double[] values = new double[10 * BLOCK];

  /** Derivatives of the moments of the last pair. */
  public final double[] slopes = new double[30 * BLOCK];

  /**
   * Integrals of two shells.
   *
   * @param x from the first shell to the second (bohr); y and z likewise
   * @param order highest moment: 0 overlap, 1 dipole, 2 quadrupole
   * @param differentiate whether derivatives are wanted
   * @return false if all of them are negligible; the arrays are then not set
   */
  public boolean compute(
      BasisSet basis,
      int first,
      int second,
      double x,
      double y,
      double z,
      int order,
      boolean differentiate) {
    double r2 = x * x + y * y + z * z;
    double least = basis.softest[first];
    double leastOther = basis.softest[second];
    if (least * leastOther / (least + leastOther) * r2 > NEGLIGIBLE) {
      return false;
    }
    int l = basis.shellAngular[first];
    int m = basis.shellAngular[second];
    if (l < 2 && m < 2 && order < 2 && !differentiate) {
      SimplePair.compute(basis, first, second, x, y, z, NEGLIGIBLE, values);
      return true;
    }
    int size = COMPONENTS[l] * COMPONENTS[m];
    int moments = MOMENTS[order];
    Arrays.fill(cartesian, 0, moments * 36, 0);
    if (differentiate) {
      Arrays.fill(cartesianSlope, 0, 3 * moments * 36, 0);
    }
    double[] exponents = basis.exponents[first];
    double[] coefficients = basis.coefficients[first];
    double[] otherExponents = basis.exponents[second];
    double[] otherCoefficients = basis.coefficients[second];
    int reach = m + (differentiate ? 1 : 0);
    for (int i = 0; i < exponents.length; i++) {
      for (int j = 0; j < otherExponents.length; j++) {
        double sum = exponents[i] + otherExponents[j];
        double inverse = 1 / sum;
        double decay = exponents[i] * otherExponents[j] * inverse * r2;
        if (decay > NEGLIGIBLE) {
          continue;
        }
        double height =
            coefficients[i]
                * otherCoefficients[j]
                * Math.exp(-decay)
                * Math.PI
                * inverse
                * Math.sqrt(Math.PI * inverse);
        double toFirst = otherExponents[j] * inverse;
        double toSecond = -exponents[i] * inverse;
        fill(line[0], 1, toFirst * x, toSecond * x, 0.5 * inverse, l + order, reach);
        fill(line[1], 1, toFirst * y, toSecond * y, 0.5 * inverse, l + order, reach);
        fill(line[2], height, toFirst * z, toSecond * z, 0.5 * inverse, l + order, reach);
        accumulate(l, m, moments, differentiate, otherExponents[j]);
      }
    }
    for (int k = 0; k < moments; k++) {
      toSpherical(cartesian, k * 36, l, m, values, k * BLOCK);
      for (int c = 0; differentiate && c < 3; c++) {
        toSpherical(cartesianSlope, (3 * k + c) * 36, l, m, slopes, (3 * k + c) * BLOCK);
      }
    }
    return size > 0;
  }

  private static void fill(
      double[] table, double start, double toFirst, double toSecond, double half, int l, int m) {
    table[0] = start;
    for (int i = 0; i < l; i++) {
      table[(i + 1) * ROW] =
          toFirst * table[i * ROW] + (i > 0 ? i * half * table[(i - 1) * ROW] : 0);
    }
    for (int j = 0; j < m; j++) {
      for (int i = 0; i <= l; i++) {
        double value = toSecond * table[i * ROW + j];
        if (i > 0) {
          value += i * half * table[(i - 1) * ROW + j];
        }
        if (j > 0) {
          value += j * half * table[i * ROW + j - 1];
        }
        table[i * ROW + j + 1] = value;
      }
    }
  }

  private void accumulate(int l, int m, int moments, boolean differentiate, double otherExponent) {
    double[] lineX = line[0];
    double[] lineY = line[1];
    double[] lineZ = line[2];
    int[][] powers = POWERS[l];
    int[][] otherPowers = POWERS[m];
    for (int k = 0; k < moments; k++) {
      int[] moment = MOMENT_POWERS[k];
      int at = 0;
      for (int[] power : powers) {
        int rowX = (power[0] + moment[0]) * ROW;
        int rowY = (power[1] + moment[1]) * ROW;
        int rowZ = (power[2] + moment[2]) * ROW;
        for (int[] other : otherPowers) {
          double valueX = lineX[rowX + other[0]];
          double valueY = lineY[rowY + other[1]];
          double valueZ = lineZ[rowZ + other[2]];
          cartesian[k * 36 + at] += valueX * valueY * valueZ;
          if (differentiate) {
            double slopeX = slope(lineX, rowX, other[0], otherExponent);
            double slopeY = slope(lineY, rowY, other[1], otherExponent);
            double slopeZ = slope(lineZ, rowZ, other[2], otherExponent);
            cartesianSlope[3 * k * 36 + at] += slopeX * valueY * valueZ;
            cartesianSlope[(3 * k + 1) * 36 + at] += valueX * slopeY * valueZ;
            cartesianSlope[(3 * k + 2) * 36 + at] += valueX * valueY * slopeZ;
          }
          at++;
        }
      }
    }
  }

  private static double slope(double[] table, int row, int power, double exponent) {
    double value = 2 * exponent * table[row + power + 1];
    return power > 0 ? value - power * table[row + power - 1] : value;
  }

  /** Five spherical d functions out of six Cartesian ones, on either side. */
  private void toSpherical(double[] from, int at, int l, int m, double[] to, int start) {
    int rows = COMPONENTS[l];
    int columns = COMPONENTS[m];
    int width = m == 2 ? 5 : columns;
    if (l < 2 && m < 2) {
      System.arraycopy(from, at, to, start, rows * columns);
      return;
    }
    for (int i = 0; i < rows; i++) {
      int in = at + i * columns;
      if (m == 2) {
        spherical(from, in, 1, half, i * width, 1);
      } else {
        System.arraycopy(from, in, half, i * width, width);
      }
    }
    for (int j = 0; j < width; j++) {
      if (l == 2) {
        spherical(half, j, width, to, start + j, width);
      } else {
        for (int i = 0; i < rows; i++) {
          to[start + i * width + j] = half[i * width + j];
        }
      }
    }
  }

  private static void spherical(
      double[] from, int at, int step, double[] to, int start, int outStep) {
    double xx = from[at];
    double yy = from[at + step];
    double zz = from[at + 2 * step];
    to[start] = ROOT3 * from[at + 3 * step];
    to[start + outStep] = ROOT3 * from[at + 5 * step];
    to[start + 2 * outStep] = zz - 0.5 * (xx + yy);
    to[start + 3 * outStep] = ROOT3 * from[at + 4 * step];
    to[start + 4 * outStep] = 0.5 * ROOT3 * (xx - yy);
  }
}
