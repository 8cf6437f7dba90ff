// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.linear;

/** Eigenvalues and eigenvectors of one symmetric matrix. */
public final class SymmetricMatrix {
  private SymmetricMatrix() {}

  /**
   * Diagonalises.
   *
   * @param matrix flat, row by row; not changed
   * @param values receives the eigenvalues, ascending
   * @param vectors receives the vector of value k in row k
   * @throws ArithmeticException if the iteration does not converge
   */
  public static void diagonalise(double[] matrix, int n, double[] values, double[] vectors) {
    double[][] rows = new double[n][n];
    double[][] found = new double[n][n];
    for (int i = 0; i < n; i++) {
      System.arraycopy(matrix, i * n, rows[i], 0, n);
    }
    new SymmetricEigensolver(n).solve(rows, values, found);
    for (int i = 0; i < n; i++) {
      System.arraycopy(found[i], 0, vectors, i * n, n);
    }
  }
}
