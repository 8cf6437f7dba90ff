// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.engine;

/**
 * A guess of the second derivatives of the energy: the stretching part of Lindh's model for every
 * pair of atoms (Lindh et al. 1995, 10.1016/0009-2614(95)00646-L), which through the pairs of
 * second neighbours also holds the angles, and a soft spring to every place for what turns freely.
 */
final class ModelHessian {
  private static final double STRETCH = 0.45;
  private static final double SOFT = 0.015;
  private static final double LEAST = 1e-4;

  /** By rows of the periodic table: H and He, Li to Ne, all others. */
  private static final double[][] DECAY = {
    {1.0000, 0.3949, 0.3949}, {0.3949, 0.2800, 0.2800}, {0.3949, 0.2800, 0.2800}
  };

  private static final double[][] REFERENCE_BOHR = {
    {1.35, 2.10, 2.53}, {2.10, 2.87, 3.40}, {2.53, 3.40, 3.40}
  };

  private ModelHessian() {}

  /** The inverse of the model, in bohr^2/hartree. */
  static double[][] inverse(int[] elements, double[] x) {
    int n = x.length;
    double[][] h = new double[n][n];
    for (int i = 0; i < n; i++) {
      h[i][i] = SOFT;
    }
    for (int a = 0; a < elements.length; a++) {
      for (int b = 0; b < a; b++) {
        pair(h, x, a, b, row(elements[a]), row(elements[b]));
      }
    }
    return inverted(h);
  }

  private static void pair(double[][] h, double[] x, int a, int b, int rowA, int rowB) {
    double[] u = new double[3];
    double square = 0;
    for (int k = 0; k < 3; k++) {
      u[k] = x[3 * a + k] - x[3 * b + k];
      square += u[k] * u[k];
    }
    double reference = REFERENCE_BOHR[rowA][rowB];
    double force = STRETCH * Math.exp(DECAY[rowA][rowB] * (reference * reference - square));
    force = Math.min(force, 2 * STRETCH);
    if (force < LEAST) {
      return;
    }
    for (int k = 0; k < 3; k++) {
      for (int l = 0; l < 3; l++) {
        double part = force * u[k] * u[l] / square;
        h[3 * a + k][3 * a + l] += part;
        h[3 * b + k][3 * b + l] += part;
        h[3 * a + k][3 * b + l] -= part;
        h[3 * b + k][3 * a + l] -= part;
      }
    }
  }

  private static int row(int element) {
    return element <= 2 ? 0 : element <= 10 ? 1 : 2;
  }

  /** Gauss and Jordan; the model is positive definite, so no pivot is small. */
  private static double[][] inverted(double[][] matrix) {
    int n = matrix.length;
    double[][] left = matrix;
    double[][] right = new double[n][n];
    for (int i = 0; i < n; i++) {
      right[i][i] = 1;
    }
    for (int p = 0; p < n; p++) {
      double pivot = left[p][p];
      for (int j = 0; j < n; j++) {
        left[p][j] /= pivot;
        right[p][j] /= pivot;
      }
      for (int i = 0; i < n; i++) {
        double factor = left[i][p];
        if (i != p && factor != 0) {
          for (int j = 0; j < n; j++) {
            left[i][j] -= factor * left[p][j];
            right[i][j] -= factor * right[p][j];
          }
        }
      }
    }
    return right;
  }
}
