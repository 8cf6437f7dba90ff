// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.linear;

import java.util.Arrays;

/**
 * Solves H C = S C e for one overlap matrix and many Hamiltonians: S is factorised once by
 * Cholesky. Scratch of one calculation on one thread.
 */
public final class OrbitalSolver {
  private final int n;

  /** Rows of the inverse of the Cholesky factor, lower, and of its transpose. */
  private final double[][] inverse;

  private final double[][] inverseTransposed;
  private final double[][] reduced;

  /** Component i of all eigenvectors in row i. */
  private final double[][] vectors;

  private final double[] row;
  private final SymmetricEigensolver eigensolver;

  /**
   * @param overlap rows, positive definite; not changed
   * @throws ArithmeticException if it is not: functions of the basis set depend on one another
   */
  public OrbitalSolver(double[][] overlap) {
    n = overlap.length;
    inverse = new double[n][n];
    inverseTransposed = new double[n][n];
    reduced = new double[n][n];
    vectors = new double[n][n];
    row = new double[n];
    eigensolver = new SymmetricEigensolver(n);
    factorise(overlap);
  }

  private void factorise(double[][] overlap) {
    // upper factor row by row: rows above, scaled, are taken from the rest of a row
    double[][] upper = reduced;
    for (int i = 0; i < n; i++) {
      double[] rest = upper[i];
      System.arraycopy(overlap[i], 0, rest, 0, n);
      for (int k = 0; k < i; k++) {
        Rows.add(-upper[k][i], upper[k], rest, i, n);
      }
      if (!(rest[i] > 1e-12)) {
        throw new ArithmeticException("the overlap matrix is singular");
      }
      double scale = 1 / Math.sqrt(rest[i]);
      for (int j = i; j < n; j++) {
        rest[j] *= scale;
      }
    }
    for (int i = 0; i < n; i++) {
      double[] target = inverse[i];
      double diagonal = 1 / upper[i][i];
      for (int k = 0; k < i; k++) {
        Rows.add(-upper[k][i] * diagonal, inverse[k], target, 0, k + 1);
      }
      target[i] = diagonal;
      for (int j = 0; j <= i; j++) {
        inverseTransposed[j][i] = target[j];
      }
    }
  }

  /**
   * Orbital energies; {@link #orbitals} gives what belongs to them.
   *
   * @param hamiltonian rows of the symmetric matrix; not changed
   * @param energies receives the orbital energies, ascending
   * @throws ArithmeticException if the eigenvalues cannot be found
   */
  public void solve(double[][] hamiltonian, double[] energies) {
    for (int i = 0; i < n; i++) {
      Arrays.fill(row, 0);
      Rows.addAll(inverse[i], hamiltonian, 0, i + 1, row, n);
      double[] target = reduced[i];
      Arrays.fill(target, 0);
      Rows.addAll(row, inverseTransposed, 0, i + 1, target, i + 1);
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        reduced[j][i] = reduced[i][j];
      }
    }
    eigensolver.values(reduced, energies);
  }

  /**
   * The lowest orbitals of the last Hamiltonian.
   *
   * @param count how many
   * @param orbitals receives orbital k in row k
   * @throws ArithmeticException if they cannot be found
   */
  public void orbitals(int count, double[][] orbitals) {
    orbitals(0, count, orbitals);
  }

  /**
   * Neighbouring orbitals of the last Hamiltonian.
   *
   * @param first index of the lowest; not within a group of equal energies
   * @param count index of the highest, plus 1
   * @param orbitals receives orbital k in row k
   * @throws ArithmeticException if they cannot be found
   */
  public void orbitals(int first, int count, double[][] orbitals) {
    eigensolver.vectors(first, count, vectors);
    int wanted = count - first;
    for (int i = 0; i < n; i++) {
      Arrays.fill(row, 0, wanted, 0);
      Rows.addAll(inverseTransposed[i], vectors, i, n, row, wanted);
      for (int k = 0; k < wanted; k++) {
        orbitals[first + k][i] = row[k];
      }
    }
  }
}
