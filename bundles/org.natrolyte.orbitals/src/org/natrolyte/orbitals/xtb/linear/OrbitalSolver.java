// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.linear;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * Solves H C = S C e for one overlap matrix and many Hamiltonians: S is factorised once by Cholesky.
 * Matrices are flat, row by row. Scratch of one calculation on one thread.
 */
public final class OrbitalSolver {
  private final int n;

  /** Inverse of the Cholesky factor, lower, and its transpose. */
  private final double[] inverse;

  private final double[] inverseTransposed;
  private final double[] work;
  private final DMatrixRMaj reduced;

  /**
   * @param overlap positive definite; not changed
   * @throws ArithmeticException if it is not: functions of the basis set depend on one another
   */
  public OrbitalSolver(double[] overlap, int n) {
    this.n = n;
    inverse = new double[n * n];
    inverseTransposed = new double[n * n];
    work = new double[n * n];
    reduced = new DMatrixRMaj(n, n);
    factorise(overlap);
  }

  private void factorise(double[] overlap) {
    double[] factor = work;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = overlap[i * n + j];
        for (int k = 0; k < j; k++) {
          sum -= factor[i * n + k] * factor[j * n + k];
        }
        if (i == j) {
          if (!(sum > 1e-12)) {
            throw new ArithmeticException("the overlap matrix is singular");
          }
          factor[i * n + i] = Math.sqrt(sum);
        } else {
          factor[i * n + j] = sum / factor[j * n + j];
        }
      }
    }
    for (int i = 0; i < n; i++) {
      double diagonal = 1 / factor[i * n + i];
      for (int k = 0; k < i; k++) {
        addScaled(inverse, k * n, -factor[i * n + k] * diagonal, inverse, i * n, k + 1);
      }
      inverse[i * n + i] = diagonal;
      for (int j = 0; j <= i; j++) {
        inverseTransposed[j * n + i] = inverse[i * n + j];
      }
    }
  }

  private static void addScaled(
      double[] from, int at, double factor, double[] to, int start, int length) {
    for (int i = 0; i < length; i++) {
      to[start + i] += factor * from[at + i];
    }
  }

  /**
   * All orbitals.
   *
   * @param hamiltonian symmetric; not changed
   * @param energies receives the orbital energies, ascending
   * @param orbitals receives orbital k in row k
   * @throws ArithmeticException if the eigenvalues cannot be found
   */
  public void solve(double[] hamiltonian, double[] energies, double[] orbitals) {
    Arrays.fill(work, 0);
    for (int i = 0; i < n; i++) {
      for (int k = 0; k <= i; k++) {
        addScaled(hamiltonian, k * n, inverse[i * n + k], work, i * n, n);
      }
    }
    double[] a = reduced.data;
    Arrays.fill(a, 0);
    for (int i = 0; i < n; i++) {
      for (int k = 0; k <= i; k++) {
        addScaled(inverseTransposed, k * n + k, work[i * n + k], a, i * n + k, i - k + 1);
      }
      for (int j = 0; j < i; j++) {
        a[j * n + i] = a[i * n + j];
      }
    }
    diagonalise(energies);
    Arrays.fill(orbitals, 0);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        addScaled(inverse, j * n, work[i * n + j], orbitals, i * n, j + 1);
      }
    }
  }

  /** Eigenvalues in ascending order, and the vectors in the rows of {@link #work}. */
  private void diagonalise(double[] energies) {
    EigenDecomposition_F64<DMatrixRMaj> solver = DecompositionFactory_DDRM.eig(n, true, true);
    if (!solver.decompose(reduced)) {
      throw new ArithmeticException("the orbital energies could not be computed");
    }
    Integer[] order = new Integer[n];
    double[] found = new double[n];
    for (int i = 0; i < n; i++) {
      order[i] = i;
      found[i] = solver.getEigenvalue(i).getReal();
    }
    Arrays.sort(order, (i, j) -> Double.compare(found[i], found[j]));
    for (int i = 0; i < n; i++) {
      energies[i] = found[order[i]];
      System.arraycopy(solver.getEigenVector(order[i]).data, 0, work, i * n, n);
    }
  }
}
