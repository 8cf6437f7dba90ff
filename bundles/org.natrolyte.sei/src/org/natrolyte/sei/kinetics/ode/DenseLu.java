// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics.ode;

/** Solves linear equations by elimination with row exchanges. One for each thread. */
final class DenseLu {
  private final double[][] rows;
  private final int[] order;
  private final double[] scratch;

  DenseLu(int size) {
    rows = new double[size][size];
    order = new int[size];
    scratch = new double[size];
  }

  /** The matrix, to be filled and then factorised in place. */
  double[][] matrix() {
    return rows;
  }

  /** Factorises what is in {@link #matrix()}; false when it is singular. */
  boolean factorise() {
    int size = rows.length;
    for (int i = 0; i < size; i++) {
      order[i] = i;
    }
    for (int k = 0; k < size; k++) {
      int pivot = k;
      for (int i = k + 1; i < size; i++) {
        if (Math.abs(rows[i][k]) > Math.abs(rows[pivot][k])) {
          pivot = i;
        }
      }
      if (!(Math.abs(rows[pivot][k]) > 0)) {
        return false;
      }
      exchange(k, pivot);
      eliminate(k);
    }
    return true;
  }

  private void exchange(int one, int other) {
    double[] row = rows[one];
    rows[one] = rows[other];
    rows[other] = row;
    int index = order[one];
    order[one] = order[other];
    order[other] = index;
  }

  private void eliminate(int k) {
    double[] source = rows[k];
    for (int i = k + 1; i < rows.length; i++) {
      double[] row = rows[i];
      if (row[k] != 0) {
        double factor = row[k] / source[k];
        row[k] = factor;
        for (int j = k + 1; j < row.length; j++) {
          row[j] -= factor * source[j];
        }
      }
    }
  }

  /** Replaces the right side by the solution. */
  void solve(double[] right) {
    int size = rows.length;
    for (int i = 0; i < size; i++) {
      double sum = right[order[i]];
      for (int j = 0; j < i; j++) {
        sum -= rows[i][j] * scratch[j];
      }
      scratch[i] = sum;
    }
    for (int i = size - 1; i >= 0; i--) {
      double sum = scratch[i];
      for (int j = i + 1; j < size; j++) {
        sum -= rows[i][j] * right[j];
      }
      right[i] = sum / rows[i][i];
    }
  }
}
