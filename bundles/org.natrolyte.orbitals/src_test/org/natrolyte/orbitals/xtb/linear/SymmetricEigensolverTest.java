// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The eigensolver against the definition of eigenvectors and against known spectra. */
class SymmetricEigensolverTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 28, 51, 104})
  void vectorsSolveTheEquationAndAreOrthonormal(int n) {
    double[][] matrix = random(n);
    double[] values = new double[n];
    double[][] vectors = new double[n][n];
    new SymmetricEigensolver(n).solve(copy(matrix), values, vectors);
    for (int k = 0; k < n; k++) {
      for (int i = 0; i < n; i++) {
        assertEquals(values[k] * vectors[k][i], dot(matrix[i], vectors[k]), 1e-13 * n);
        assertEquals(i == k ? 1 : 0, dot(vectors[i], vectors[k]), 1e-13 * n);
      }
    }
  }

  @Test
  void chainOfEqualBondsHasHueckelLevels() {
    int n = 30;
    double[][] chain = new double[n][n];
    for (int i = 1; i < n; i++) {
      chain[i][i - 1] = -1;
      chain[i - 1][i] = -1;
    }
    double[] values = new double[n];
    new SymmetricEigensolver(n).solve(chain, values, new double[n][n]);
    for (int k = 0; k < n; k++) {
      assertEquals(-2 * Math.cos(Math.PI * (k + 1) / (n + 1)), values[k], 1e-13);
    }
  }

  /** All atoms bonded to all others: one level at -(n - 1), and n - 1 degenerate ones at 1. */
  @Test
  void degenerateLevelsKeepOrthonormalVectors() {
    int n = 12;
    double[][] matrix = new double[n][n];
    for (double[] row : matrix) {
      Arrays.fill(row, -1);
    }
    for (int i = 0; i < n; i++) {
      matrix[i][i] = 0;
    }
    double[] values = new double[n];
    double[][] vectors = new double[n][n];
    SymmetricEigensolver solver = new SymmetricEigensolver(n);
    solver.solve(copy(matrix), values, vectors);
    solver.solve(copy(matrix), values, vectors); // scratch of the first call does no harm
    assertEquals(1 - n, values[0], 1e-13);
    for (int k = 0; k < n; k++) {
      assertEquals(k == 0 ? 1 - n : 1, values[k], 1e-12);
      for (int i = 0; i < n; i++) {
        assertEquals(i == k ? 1 : 0, dot(vectors[i], vectors[k]), 1e-13);
      }
    }
  }

  @Test
  void diagonalMatrixAndZeroMatrixNeedNoIteration() {
    double[] values = new double[3];
    double[][] vectors = new double[3][3];
    new SymmetricEigensolver(3)
        .solve(new double[][] {{3, 0, 0}, {0, -1, 0}, {0, 0, 2}}, values, vectors);
    assertArrayEquals(new double[] {-1, 2, 3}, values);
    assertArrayEquals(new double[] {0, 1, 0}, vectors[0]);
    new SymmetricEigensolver(3).solve(new double[3][3], values, vectors);
    assertArrayEquals(new double[3], values);
  }

  private static double[][] random(int n) {
    Random random = new Random(n);
    double[][] matrix = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        matrix[i][j] = random.nextGaussian();
        matrix[j][i] = matrix[i][j];
      }
    }
    return matrix;
  }

  private static double[][] copy(double[][] matrix) {
    double[][] copy = new double[matrix.length][];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = matrix[i].clone();
    }
    return copy;
  }

  private static double dot(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
