// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.solvation;

import java.util.Arrays;

/**
 * Solves the mass balance: what is free plus what stands in shells is all there is.
 *
 * <p>In the logarithms of the free amounts the balance is the gradient of a convex function, {@code
 * sum free + sum over cations c ln Z - sum total ln free}; a Newton iteration with step control
 * finds its one minimum from anywhere. Not safe to share between threads.
 */
final class FreeLigands {
  private static final int MOST_STEPS = 200;
  private static final double TOLERANCE = 1e-10;
  private static final double LARGEST_STEP = 3;
  private static final double SMALLEST_SHARE = 1e-6;

  private final ShellSum[] shells;
  private final double[] cations;
  private final double[] total;
  private final int size;
  private final double[] free;
  private final double[] gradient;
  private final double[][] hessian;
  private final double[] step;

  FreeLigands(ShellSum[] shells, double[] cations, double[] total) {
    this.shells = shells;
    this.cations = cations;
    this.total = total;
    this.size = total.length;
    this.free = new double[size];
    this.gradient = new double[size];
    this.hessian = new double[size][size];
    this.step = new double[size];
  }

  /**
   * The free amounts.
   *
   * @throws ArithmeticException when the iteration does not end, with the residual
   */
  double[] solve() {
    double[] log = new double[size];
    for (int i = 0; i < size; i++) {
      log[i] = Math.log(total[i] / 2);
    }
    double value = evaluate(log);
    for (int n = 0; n < MOST_STEPS; n++) {
      if (residual() < TOLERANCE) {
        return free.clone();
      }
      newtonStep();
      value = lineSearch(log, value);
    }
    if (residual() < Math.sqrt(TOLERANCE)) {
      return free.clone();
    }
    throw new ArithmeticException(
        "the mass balance of the shells did not close: residual " + residual());
  }

  private double residual() {
    double worst = 0;
    for (int i = 0; i < size; i++) {
      worst = Math.max(worst, Math.abs(gradient[i]) / total[i]);
    }
    return worst;
  }

  /** The function at these logarithms; its gradient, and the free amounts, are kept. */
  private double evaluate(double[] log) {
    double value = 0;
    for (int i = 0; i < size; i++) {
      free[i] = Math.exp(log[i]);
      gradient[i] = free[i] - total[i];
      value += free[i] - total[i] * log[i];
    }
    for (int c = 0; c < shells.length; c++) {
      value += cations[c] * shells[c].evaluate(free);
      shells[c].addSpent(gradient, cations[c]);
    }
    return value;
  }

  private void newtonStep() {
    for (int i = 0; i < size; i++) {
      Arrays.fill(hessian[i], 0);
      hessian[i][i] = free[i];
    }
    for (int c = 0; c < shells.length; c++) {
      shells[c].addCovariances(hessian, cations[c]);
    }
    double largest = 0;
    solveLinear();
    for (double each : step) {
      largest = Math.max(largest, Math.abs(each));
    }
    if (largest > LARGEST_STEP) {
      for (int i = 0; i < size; i++) {
        step[i] *= LARGEST_STEP / largest;
      }
    }
  }

  private double lineSearch(double[] log, double value) {
    double slope = 0;
    for (int i = 0; i < size; i++) {
      slope += gradient[i] * step[i];
    }
    double[] start = log.clone();
    double share = 1;
    while (true) {
      for (int i = 0; i < size; i++) {
        log[i] = start[i] + share * step[i];
      }
      double here = evaluate(log);
      if (here <= value + 1e-4 * share * slope + 1e-15 * Math.abs(value)
          || share < SMALLEST_SHARE) {
        return here;
      }
      share /= 2;
    }
  }

  /** Gaussian elimination with partial pivoting of hessian step = -gradient. */
  private void solveLinear() {
    for (int i = 0; i < size; i++) {
      step[i] = -gradient[i];
    }
    for (int column = 0; column < size; column++) {
      int pivot = column;
      for (int i = column + 1; i < size; i++) {
        if (Math.abs(hessian[i][column]) > Math.abs(hessian[pivot][column])) {
          pivot = i;
        }
      }
      double[] swapped = hessian[column];
      hessian[column] = hessian[pivot];
      hessian[pivot] = swapped;
      double right = step[column];
      step[column] = step[pivot];
      step[pivot] = right;
      for (int i = column + 1; i < size; i++) {
        double factor = hessian[i][column] / hessian[column][column];
        for (int j = column; j < size; j++) {
          hessian[i][j] -= factor * hessian[column][j];
        }
        step[i] -= factor * step[column];
      }
    }
    for (int i = size - 1; i >= 0; i--) {
      double sum = step[i];
      for (int j = i + 1; j < size; j++) {
        sum -= hessian[i][j] * step[j];
      }
      step[i] = sum / hessian[i][i];
    }
    if (!isFinite(step)) {
      for (int i = 0; i < size; i++) {
        step[i] = -gradient[i] / total[i];
      }
    }
  }

  private static boolean isFinite(double[] numbers) {
    for (double each : numbers) {
      if (!Double.isFinite(each)) {
        return false;
      }
    }
    return true;
  }
}
