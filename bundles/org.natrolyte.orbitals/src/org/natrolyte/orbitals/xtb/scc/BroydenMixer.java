// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.scc;

/**
 * Modified Broyden mixing (Johnson, Phys. Rev. B 1988, 38, 12807, doi:10.1103/PhysRevB.38.12807)
 * with a bounded memory.
 */
final class BroydenMixer {
  private static final int MEMORY = 20;
  private static final double REGULARISATION = 1e-3;

  private final int size;
  private final double damping;
  private final double[][] residualSteps = new double[MEMORY][];
  private final double[][] updates = new double[MEMORY][];
  private final double[] lastInput;
  private final double[] lastResidual;
  private int steps;

  BroydenMixer(int size, double damping) {
    this.size = size;
    this.damping = damping;
    lastInput = new double[size];
    lastResidual = new double[size];
  }

  /** Replaces an input by the next one, given the output that it led to. */
  void mix(double[] input, double[] output) {
    double[] residual = new double[size];
    for (int i = 0; i < size; i++) {
      residual[i] = output[i] - input[i];
    }
    double[] next = new double[size];
    for (int i = 0; i < size; i++) {
      next[i] = input[i] + damping * residual[i];
    }
    if (steps > 0) {
      remember(input, residual);
      correct(residual, next);
    }
    System.arraycopy(input, 0, lastInput, 0, size);
    System.arraycopy(residual, 0, lastResidual, 0, size);
    System.arraycopy(next, 0, input, 0, size);
    steps++;
  }

  private void remember(double[] input, double[] residual) {
    double[] step = new double[size];
    double norm = 0;
    for (int i = 0; i < size; i++) {
      step[i] = residual[i] - lastResidual[i];
      norm += step[i] * step[i];
    }
    double inverse = 1 / Math.max(Math.sqrt(norm), 1e-300);
    double[] update = new double[size];
    for (int i = 0; i < size; i++) {
      step[i] *= inverse;
      update[i] = damping * step[i] + inverse * (input[i] - lastInput[i]);
    }
    int slot = (steps - 1) % MEMORY;
    residualSteps[slot] = step;
    updates[slot] = update;
  }

  private void correct(double[] residual, double[] next) {
    int count = Math.min(steps, MEMORY);
    double[][] matrix = new double[count][count + 1];
    for (int k = 0; k < count; k++) {
      for (int l = 0; l <= k; l++) {
        double value = dot(residualSteps[k], residualSteps[l]);
        matrix[k][l] = value;
        matrix[l][k] = value;
      }
      matrix[k][k] += REGULARISATION;
      matrix[k][count] = dot(residualSteps[k], residual);
    }
    solve(matrix, count);
    for (int k = 0; k < count; k++) {
      double weight = matrix[k][count];
      double[] update = updates[k];
      for (int i = 0; i < size; i++) {
        next[i] -= weight * update[i];
      }
    }
  }

  private static double dot(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  /** Gauss-Jordan on a positive definite matrix with the right-hand side as last column. */
  private static void solve(double[][] matrix, int count) {
    for (int k = 0; k < count; k++) {
      double pivot = matrix[k][k];
      for (int j = k; j <= count; j++) {
        matrix[k][j] /= pivot;
      }
      for (int i = 0; i < count; i++) {
        double factor = matrix[i][k];
        if (i != k && factor != 0) {
          for (int j = k; j <= count; j++) {
            matrix[i][j] -= factor * matrix[k][j];
          }
        }
      }
    }
  }
}
