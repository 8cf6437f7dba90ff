// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.basis;

/**
 * Overlap, dipole and quadrupole integrals of a molecule, each row an array of its own.
 *
 * <p>The moments of functions i and j are about the atom of function j, so they are not symmetric:
 * sums over the first function then run along rows. Quadrupoles are traceless with the factor 3/2,
 * in the order xx, xy, yy, xz, yz, zz.
 */
public final class Integrals {
  /** Moments of a pair of functions: three of the dipole, six of the quadrupole. */
  public static final int MOMENTS = 9;

  /** Overlap; 1 on the diagonal, 0 between different functions of one atom. */
  public final double[][] overlap;

  /** For each function rows x, y, z of the dipole and six of the quadrupole where it is wanted. */
  public final double[][][] moments;

  private final boolean quadrupoles;
  private final double[] moment = new double[10];

  /**
   * @param positions x y z of each atom (bohr)
   * @param quadrupoles whether quadrupole integrals are wanted
   */
  public Integrals(BasisSet basis, double[] positions, boolean quadrupoles) {
    this.quadrupoles = quadrupoles;
    int n = basis.functions;
    overlap = new double[n][n];
    moments = new double[n][quadrupoles ? MOMENTS : 3][n];
    ShellPair pair = new ShellPair();
    for (int s = 0; s < basis.shells; s++) {
      for (int t = 0; t <= s; t++) {
        int a = 3 * basis.shellAtom[s];
        int b = 3 * basis.shellAtom[t];
        double x = positions[b] - positions[a];
        double y = positions[b + 1] - positions[a + 1];
        double z = positions[b + 2] - positions[a + 2];
        if (pair.compute(basis, s, t, x, y, z, quadrupoles ? 2 : 1, false)) {
          store(basis, s, t, x, y, z, pair.values);
        }
      }
    }
    for (int i = 0; i < n; i++) {
      overlap[i][i] = 1;
    }
  }

  private void store(BasisSet basis, int s, int t, double x, double y, double z, double[] values) {
    int first = basis.firstFunction[s];
    int second = basis.firstFunction[t];
    int rows = basis.firstFunction[s + 1] - first;
    int columns = basis.firstFunction[t + 1] - second;
    boolean sameAtom = basis.shellAtom[s] == basis.shellAtom[t];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        int at = i * columns + j;
        int f = first + i;
        int g = second + j;
        double value = values[at];
        if (!sameAtom) {
          overlap[f][g] = value;
          overlap[g][f] = value;
        }
        double mx = values[ShellPair.BLOCK + at];
        double my = values[2 * ShellPair.BLOCK + at];
        double mz = values[3 * ShellPair.BLOCK + at];
        double[][] ofFirst = moments[g];
        double[][] ofSecond = moments[f];
        ofFirst[0][f] = mx;
        ofFirst[1][f] = my;
        ofFirst[2][f] = mz;
        ofSecond[0][g] = mx - x * value;
        ofSecond[1][g] = my - y * value;
        ofSecond[2][g] = mz - z * value;
        if (quadrupoles) {
          for (int k = 4; k < 10; k++) {
            moment[k] = values[k * ShellPair.BLOCK + at];
          }
          storeTraceless(ofFirst, f);
          moment[4] += -2 * x * mx + x * x * value;
          moment[5] += -x * my - y * mx + x * y * value;
          moment[6] += -2 * y * my + y * y * value;
          moment[7] += -x * mz - z * mx + x * z * value;
          moment[8] += -y * mz - z * my + y * z * value;
          moment[9] += -2 * z * mz + z * z * value;
          storeTraceless(ofSecond, g);
        }
      }
    }
  }

  private void storeTraceless(double[][] rows, int at) {
    double trace = 0.5 * (moment[4] + moment[6] + moment[9]);
    rows[3][at] = 1.5 * moment[4] - trace;
    rows[4][at] = 1.5 * moment[5];
    rows[5][at] = 1.5 * moment[6] - trace;
    rows[6][at] = 1.5 * moment[7];
    rows[7][at] = 1.5 * moment[8];
    rows[8][at] = 1.5 * moment[9] - trace;
  }
}
