// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.linear;

/**
 * Eigenvalues of symmetric matrices of one size, and as many of the eigenvectors as are wanted, all
 * scratch made once: Householder reduction, {@link TridiagonalValues}, {@link InverseIteration}.
 *
 * <p>Our own kernel, because a self-consistent cycle solves dozens of small problems of one size
 * and needs the vectors of the occupied orbitals only: EJML, measured beside it, computes all,
 * allocates in each call, and the eigenproblem was more than half of a single point.
 */
public final class SymmetricEigensolver {
  private final int n;
  private final Tridiagonalisation reduction;
  private final TridiagonalValues found;
  private final InverseIteration iteration;
  private final double[][] rows;

  public SymmetricEigensolver(int n) {
    this.n = n;
    reduction = new Tridiagonalisation(n);
    found = new TridiagonalValues(n);
    iteration = new InverseIteration(n);
    rows = new double[n][n];
  }

  /**
   * The eigenvalues.
   *
   * @param matrix rows of the symmetric matrix; used as scratch, also by {@link #vectors}
   * @param values receives the eigenvalues, ascending
   * @throws ArithmeticException if the iteration does not converge
   */
  public void values(double[][] matrix, double[] values) {
    reduction.reduce(matrix);
    found.find(reduction.diagonal, reduction.off);
    System.arraycopy(found.values, 0, values, 0, n);
  }

  /**
   * Eigenvectors of the lowest eigenvalues of the last matrix.
   *
   * @param count how many
   * @param components receives component i of all vectors in row i
   * @throws ArithmeticException if they cannot be found
   */
  public void vectors(int count, double[][] components) {
    vectors(0, count, components);
  }

  /**
   * Eigenvectors of neighbouring eigenvalues of the last matrix.
   *
   * @param first index of the lowest; not within a group of equal ones
   * @param count index of the highest, plus 1
   * @param components receives component i of all vectors in row i, from its beginning
   * @throws ArithmeticException if they cannot be found
   */
  public void vectors(int first, int count, double[][] components) {
    if (!iteration.vectors(reduction.diagonal, reduction.off, found, first, count, rows)) {
      ImplicitQl.vectors(reduction.diagonal, reduction.off, rows);
    }
    for (int i = 0; i < n; i++) {
      double[] row = components[i];
      for (int k = first; k < count; k++) {
        row[k - first] = rows[k][i];
      }
    }
    reduction.transform(components, count - first);
  }

  /**
   * All eigenvalues and eigenvectors.
   *
   * @param matrix rows of the symmetric matrix; used as scratch
   * @param values receives the eigenvalues, ascending
   * @param vectors receives the vector of value k in row k
   * @throws ArithmeticException if the iteration does not converge
   */
  public void solve(double[][] matrix, double[] values, double[][] vectors) {
    values(matrix, values);
    double[][] components = new double[n][n];
    vectors(n, components);
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < n; k++) {
        vectors[k][i] = components[i][k];
      }
    }
  }
}
