// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.solvation;

import java.util.Arrays;

/**
 * The Lebedev quadrature of the unit sphere with 230 points, exact to degree 25 (Lebedev, Sib.
 * Math. J. 1977, 18, 99). Points that the octahedral group turns into one another share a weight.
 */
final class LebedevGrid {
  static final int POINTS = 230;

  private static final double[][] ORBITS = {
    {1, 0, -0.05522639919727325},
    {Math.sqrt(1.0 / 3), Math.sqrt(1.0 / 3), 0.004450274607445226},
    {0.4492044687397611, 0.4492044687397611, 0.004496841067921404},
    {0.2520419490210201, 0.2520419490210201, 0.005049153450478750},
    {0.6981906658447242, 0.6981906658447242, 0.003976408018051883},
    {0.6587405243460960, 0.6587405243460960, 0.004401400650381014},
    {0.04038544050097660, 0.04038544050097660, 0.01724544350544401},
    {0.5823842309715585, 0, 0.004231083095357343},
    {0.3545877390518688, 0, 0.005198069864064399},
    {0.2272181808998187, 0.4864661535886647, 0.004695720972568883},
  };

  /** Order of the three coordinates in the images of a point. */
  private static final int[][] PERMUTATIONS = {
    {0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}
  };

  private final double[] points = new double[3 * POINTS];
  private final double[] weights = new double[POINTS];
  private int filled;

  private LebedevGrid() {
    for (double[] orbit : ORBITS) {
      double a = orbit[0];
      double b = orbit[1];
      double[] seed = {a, b, Math.sqrt(Math.max(0, 1 - a * a - b * b))};
      int from = filled;
      for (int[] permutation : PERMUTATIONS) {
        for (int signs = 0; signs < 8; signs++) {
          double[] image = new double[3];
          for (int k = 0; k < 3; k++) {
            double value = seed[permutation[k]];
            image[k] = (signs >> k & 1) == 0 ? value : 0 - value;
          }
          add(image, orbit[2], from);
        }
      }
    }
  }

  private void add(double[] image, double weight, int from) {
    for (int p = from; p < filled; p++) {
      double off = 0;
      for (int k = 0; k < 3; k++) {
        off = Math.max(off, Math.abs(points[3 * p + k] - image[k]));
      }
      if (off < 1e-9) {
        return;
      }
    }
    System.arraycopy(image, 0, points, 3 * filled, 3);
    weights[filled++] = weight;
  }

  /** Coordinates of the points, x y z of each in turn. */
  static double[] points() {
    return Holder.GRID.points;
  }

  /** Weights of the points, their sum is one. */
  static double[] weights() {
    return Holder.GRID.weights;
  }

  private static final class Holder {
    static final LebedevGrid GRID = new LebedevGrid();

    static {
      if (GRID.filled != POINTS || Math.abs(Arrays.stream(GRID.weights).sum() - 1) > 1e-12) {
        throw new IllegalStateException("the Lebedev grid has " + GRID.filled + " points");
      }
    }
  }
}
