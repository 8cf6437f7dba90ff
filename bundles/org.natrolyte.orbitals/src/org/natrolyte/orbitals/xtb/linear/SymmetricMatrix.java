// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.linear;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/** Eigenvalues and eigenvectors of symmetric matrices, by EJML (implicit QR). */
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
    EigenDecomposition_F64<DMatrixRMaj> solver = DecompositionFactory_DDRM.eig(n, true, true);
    DMatrixRMaj copy = new DMatrixRMaj(n, n);
    System.arraycopy(matrix, 0, copy.data, 0, n * n);
    if (!solver.decompose(copy)) {
      throw new ArithmeticException("the eigenvalues of a matrix could not be computed");
    }
    double[] found = new double[n];
    for (int i = 0; i < n; i++) {
      found[i] = solver.getEigenvalue(i).getReal();
    }
    int[] order =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> found[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int i = 0; i < n; i++) {
      values[i] = found[order[i]];
      System.arraycopy(solver.getEigenVector(order[i]).data, 0, vectors, i * n, n);
    }
  }
}
