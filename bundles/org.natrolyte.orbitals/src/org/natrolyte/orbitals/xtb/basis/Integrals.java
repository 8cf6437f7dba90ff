// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.basis;

/**
 * Overlap, dipole and quadrupole integrals of a molecule. Matrices are flat, row by row.
 *
 * <p>The moments in row i are about the atom of function i, so they are not symmetric. Quadrupoles
 * are traceless with the factor 3/2, in the order xx, xy, yy, xz, yz, zz.
 */
public final class Integrals {
  /** Overlap; 1 on the diagonal, 0 between different functions of one atom. */
  public final double[] overlap;

  /** Three matrices x, y, z. */
  public final double[][] dipole;

  /** Six matrices, or none. */
  public final double[][] quadrupole;

  private final int n;

  /**
   * @param positions x y z of each atom (bohr)
   * @param quadrupoles whether quadrupole integrals are wanted
   */
  public Integrals(BasisSet basis, double[] positions, boolean quadrupoles) {
    n = basis.functions;
    overlap = new double[n * n];
    dipole = new double[3][n * n];
    quadrupole = new double[quadrupoles ? 6 : 0][n * n];
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
      overlap[i * n + i] = 1;
    }
  }

  private void store(
      BasisSet basis, int s, int t, double x, double y, double z, double[] values) {
    int first = basis.firstFunction[s];
    int second = basis.firstFunction[t];
    int rows = basis.firstFunction[s + 1] - first;
    int columns = basis.firstFunction[t + 1] - second;
    boolean sameAtom = basis.shellAtom[s] == basis.shellAtom[t];
    double[] moment = new double[10];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        int at = i * columns + j;
        int ij = (first + i) * n + second + j;
        int ji = (second + j) * n + first + i;
        double value = values[at];
        if (!sameAtom) {
          overlap[ij] = value;
          overlap[ji] = value;
        }
        double mx = values[ShellPair.BLOCK + at];
        double my = values[2 * ShellPair.BLOCK + at];
        double mz = values[3 * ShellPair.BLOCK + at];
        dipole[0][ij] = mx;
        dipole[1][ij] = my;
        dipole[2][ij] = mz;
        dipole[0][ji] = mx - x * value;
        dipole[1][ji] = my - y * value;
        dipole[2][ji] = mz - z * value;
        if (quadrupole.length > 0) {
          for (int k = 4; k < 10; k++) {
            moment[k] = values[k * ShellPair.BLOCK + at];
          }
          storeTraceless(moment, ij);
          moment[4] += -2 * x * mx + x * x * value;
          moment[5] += -x * my - y * mx + x * y * value;
          moment[6] += -2 * y * my + y * y * value;
          moment[7] += -x * mz - z * mx + x * z * value;
          moment[8] += -y * mz - z * my + y * z * value;
          moment[9] += -2 * z * mz + z * z * value;
          storeTraceless(moment, ji);
        }
      }
    }
  }

  private void storeTraceless(double[] moment, int at) {
    double trace = 0.5 * (moment[4] + moment[6] + moment[9]);
    for (int k = 0; k < 6; k++) {
      boolean diagonal = k == 0 || k == 2 || k == 5;
      quadrupole[k][at] = 1.5 * moment[k + 4] - (diagonal ? trace : 0);
    }
  }
}
