// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.amounts;

import java.util.Optional;

/** Solves small dense systems of linear equations by elimination with partial pivoting. */
final class LinearSystem {
  private LinearSystem() {}

  /**
   * Solves matrix x = right.
   *
   * @param matrix square; destroyed
   * @param right as long as the matrix; destroyed
   * @return empty when the matrix is singular
   */
  static Optional<double[]> solve(double[][] matrix, double[] right) {
    int n = right.length;
    for (int column = 0; column < n; column++) {
      int pivot = pivotRow(matrix, column);
      if (!(Math.abs(matrix[pivot][column]) > 1e-14)) {
        return Optional.empty();
      }
      swap(matrix, right, column, pivot);
      for (int row = column + 1; row < n; row++) {
        double factor = matrix[row][column] / matrix[column][column];
        for (int k = column; k < n; k++) {
          matrix[row][k] -= factor * matrix[column][k];
        }
        right[row] -= factor * right[column];
      }
    }
    double[] x = new double[n];
    for (int row = n - 1; row >= 0; row--) {
      double sum = right[row];
      for (int k = row + 1; k < n; k++) {
        sum -= matrix[row][k] * x[k];
      }
      x[row] = sum / matrix[row][row];
    }
    return Optional.of(x);
  }

  private static int pivotRow(double[][] matrix, int column) {
    int best = column;
    for (int row = column + 1; row < matrix.length; row++) {
      if (Math.abs(matrix[row][column]) > Math.abs(matrix[best][column])) {
        best = row;
      }
    }
    return best;
  }

  private static void swap(double[][] matrix, double[] right, int a, int b) {
    double[] row = matrix[a];
    matrix[a] = matrix[b];
    matrix[b] = row;
    double value = right[a];
    right[a] = right[b];
    right[b] = value;
  }
}
