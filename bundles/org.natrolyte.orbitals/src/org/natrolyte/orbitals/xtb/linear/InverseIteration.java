// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.linear;

import java.util.Arrays;

/**
 * Eigenvectors of symmetric tridiagonal matrices of one size to known eigenvalues by inverse
 * iteration (Peters, Wilkinson, in Handbook for Automatic Computation II, 1971, contribution II/18,
 * doi:10.1007/978-3-642-86940-2): only as many as are wanted, each in time proportional to the
 * size. Vectors of near eigenvalues of one block are made orthogonal to one another in each step;
 * those of different blocks are orthogonal anyway. Scratch of one thread.
 */
final class InverseIteration {
  private static final double EPSILON = Math.ulp(1.0);

  /** Nearer eigenvalues than this part of the size of the matrix form a group. */
  private static final double NEAR = 1e-5;

  /** Equal eigenvalues of a group are moved apart by this part of the size. */
  private static final double APART = 10 * EPSILON;

  private static final int MOST_STEPS = 6;

  /** Upper factor, its diagonal inverted, and what eliminated the rows below. */
  private final double[] inversePivots;

  private final double[] second;
  private final double[] third;
  private final double[] multipliers;
  private final boolean[] swapped;

  /**
   * By the first row of a block: its last vector's eigenvalue, and the first vector of its group.
   */
  private final double[] lastValue;

  private final int[] groupStart;

  InverseIteration(int n) {
    inversePivots = new double[n];
    second = new double[n];
    third = new double[n];
    multipliers = new double[n];
    swapped = new boolean[n];
    lastValue = new double[n];
    groupStart = new int[n];
  }

  /**
   * Vectors of neighbouring eigenvalues.
   *
   * @param found eigenvalues of this matrix
   * @param first index of the lowest eigenvalue; not within a group of equal ones
   * @param count index of the highest one, plus 1
   * @param vectors receives vector k in row k
   * @return false if one did not settle
   */
  boolean vectors(
      double[] diagonal,
      double[] off,
      TridiagonalValues found,
      int first,
      int count,
      double[][] vectors) {
    Arrays.fill(lastValue, Double.NEGATIVE_INFINITY);
    for (int k = first; k < count; k++) {
      int start = found.blockStart[k];
      int end = found.blockEnd[k];
      Arrays.fill(vectors[k], 0);
      if (end - start == 1) {
        vectors[k][start] = 1;
        continue;
      }
      double value = found.values[k];
      if (value - lastValue[start] > NEAR * found.size) {
        groupStart[start] = k;
      }
      value = Math.max(value, lastValue[start] + APART * found.size);
      lastValue[start] = value;
      factorise(diagonal, off, start, end, value, found.size);
      if (!iterate(found, k, vectors)) {
        return false;
      }
    }
    return true;
  }

  private void factorise(
      double[] diagonal, double[] off, int start, int end, double value, double size) {
    double pivot = diagonal[start] - value;
    double beside = off[start];
    for (int i = start; i < end - 1; i++) {
      double below = off[i];
      double next = diagonal[i + 1] - value;
      double afterNext = i + 2 < end ? off[i + 1] : 0;
      if (Math.abs(pivot) >= Math.abs(below)) {
        double inverse = 1 / pivot;
        double factor = below * inverse;
        inversePivots[i] = inverse;
        second[i] = beside;
        third[i] = 0;
        multipliers[i] = factor;
        swapped[i] = false;
        pivot = next - factor * beside;
        beside = afterNext;
      } else {
        double inverse = 1 / below;
        double factor = pivot * inverse;
        inversePivots[i] = inverse;
        second[i] = next;
        third[i] = afterNext;
        multipliers[i] = factor;
        swapped[i] = true;
        pivot = beside - factor * next;
        beside = -factor * afterNext;
      }
    }
    double least = EPSILON * size;
    inversePivots[end - 1] = 1 / (Math.abs(pivot) < least ? least : pivot);
    second[end - 1] = 0;
    third[end - 1] = 0;
  }

  private boolean iterate(TridiagonalValues found, int k, double[][] vectors) {
    int start = found.blockStart[k];
    int end = found.blockEnd[k];
    double[] x = vectors[k];
    fillWithNoise(x, start, end, k);
    substituteBack(x, start, end);
    boolean alone = groupStart[start] == k;
    orthogonalise(found, k, vectors);
    normalise(x, start, end);
    double enough = 1 / (8 * EPSILON * found.size * Math.sqrt(end - start));
    boolean settled = false;
    for (int step = 0; step < MOST_STEPS; step++) {
      eliminate(x, start, end);
      substituteBack(x, start, end);
      if (!alone) {
        orthogonalise(found, k, vectors);
      }
      double growth = normalise(x, start, end);
      // in a group one more step makes up for what orthogonalising took away
      if (growth > enough && (alone || settled)) {
        return true;
      }
      settled = growth > enough;
    }
    return false;
  }

  /** Numbers between -1 and 1 without a pattern, the same in each run. */
  private static void fillWithNoise(double[] x, int start, int end, int seed) {
    int state = 12345 + 7919 * seed;
    for (int i = start; i < end; i++) {
      state = 1103515245 * state + 12345;
      x[i] = state * 0x1p-31;
    }
  }

  private void eliminate(double[] x, int start, int end) {
    for (int i = start; i < end - 1; i++) {
      double upper = x[i];
      double lower = x[i + 1];
      if (swapped[i]) {
        x[i] = lower;
        x[i + 1] = upper - multipliers[i] * lower;
      } else {
        x[i + 1] = lower - multipliers[i] * upper;
      }
    }
  }

  private void substituteBack(double[] x, int start, int end) {
    double one = 0;
    double two = 0;
    for (int i = end - 1; i >= start; i--) {
      double value = (x[i] - second[i] * one - third[i] * two) * inversePivots[i];
      two = one;
      one = value;
      x[i] = value;
    }
  }

  private void orthogonalise(TridiagonalValues found, int k, double[][] vectors) {
    int start = found.blockStart[k];
    int end = found.blockEnd[k];
    double[] x = vectors[k];
    for (int j = groupStart[start]; j < k; j++) {
      if (found.blockStart[j] == start) {
        double[] other = vectors[j];
        double dot = 0;
        for (int i = start; i < end; i++) {
          dot += x[i] * other[i];
        }
        for (int i = start; i < end; i++) {
          x[i] -= dot * other[i];
        }
      }
    }
  }

  /** Returns the length before. */
  private static double normalise(double[] x, int start, int end) {
    double largest = 0;
    for (int i = start; i < end; i++) {
      largest = Math.max(largest, Math.abs(x[i]));
    }
    if (!(largest > 0 && largest < Double.POSITIVE_INFINITY)) {
      return 0;
    }
    double square = 0;
    double inverse = 1 / largest;
    for (int i = start; i < end; i++) {
      x[i] *= inverse;
      square += x[i] * x[i];
    }
    double length = Math.sqrt(square);
    inverse = 1 / length;
    for (int i = start; i < end; i++) {
      x[i] *= inverse;
    }
    return largest * length;
  }
}
