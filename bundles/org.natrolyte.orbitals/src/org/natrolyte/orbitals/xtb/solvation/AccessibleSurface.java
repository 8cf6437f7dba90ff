// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.solvation;

import java.util.Arrays;

/**
 * Solvent-accessible surface of each atom, integrated on a Lebedev grid with smooth atomic
 * boundaries (Im, Lee, Brooks, J. Comput. Chem. 2003, 24, 1691), so that it has a gradient.
 *
 * <p>The grid does not turn with the molecule: surfaces change by some 0.1 % when it is rotated.
 */
final class AccessibleSurface {
  /** Half width of the boundary, 0.3 Ångström in bohr. */
  private static final double HALF_WIDTH = 0.3 / 0.52917726;

  private final double[] positions;
  private final double[] radii;
  private final double[] areas;

  /**
   * @param positions x, y, z of each atom in turn (bohr)
   * @param radii van der Waals radius plus probe radius of each atom (bohr)
   */
  AccessibleSurface(double[] positions, double[] radii) {
    this.positions = positions.clone();
    this.radii = radii.clone();
    areas = new double[radii.length];
    integrate(null, null);
  }

  /** Surface of each atom (bohr2). */
  double[] areas() {
    return areas.clone();
  }

  /** Adds the gradient of an energy whose derivatives by the surfaces are given. */
  void addGradient(double[] byArea, double[] gradient) {
    integrate(byArea, gradient);
  }

  private void integrate(double[] byArea, double[] gradient) {
    int atoms = radii.length;
    int[] neighbours = new int[atoms];
    double[] open = new double[atoms];
    double[] slopes = new double[3 * atoms];
    for (int i = 0; i < atoms; i++) {
      int count = neighbours(i, neighbours);
      double sum = 0;
      // the mean of r2 over the boundary of atom i
      double sphere = 4 * Math.PI * (radii[i] * radii[i] + HALF_WIDTH * HALF_WIDTH / 5);
      for (int p = 0; p < LebedevGrid.POINTS; p++) {
        double product = openness(i, p, neighbours, count, open, slopes);
        if (product == 0) {
          continue;
        }
        double weight = LebedevGrid.weights()[p];
        sum += weight * product;
        if (gradient != null) {
          double factor = byArea[i] * sphere * weight * product;
          for (int n = 0; n < count; n++) {
            int j = neighbours[n];
            for (int k = 0; k < 3; k++) {
              double step = factor * slopes[3 * n + k] / open[n];
              gradient[3 * i + k] += step;
              gradient[3 * j + k] -= step;
            }
          }
        }
      }
      if (gradient == null) {
        areas[i] = sphere * sum;
      }
    }
  }

  private int neighbours(int i, int[] neighbours) {
    int count = 0;
    for (int j = 0; j < radii.length; j++) {
      double reach = radii[i] + radii[j] + HALF_WIDTH;
      double x = positions[3 * i] - positions[3 * j];
      double y = positions[3 * i + 1] - positions[3 * j + 1];
      double z = positions[3 * i + 2] - positions[3 * j + 2];
      if (j != i && x * x + y * y + z * z < reach * reach) {
        neighbours[count++] = j;
      }
    }
    return count;
  }

  /** Product of how far a grid point lies outside each neighbour, with the parts and slopes. */
  private double openness(
      int i, int point, int[] neighbours, int count, double[] open, double[] slopes) {
    double[] grid = LebedevGrid.points();
    double x = positions[3 * i] + radii[i] * grid[3 * point];
    double y = positions[3 * i + 1] + radii[i] * grid[3 * point + 1];
    double z = positions[3 * i + 2] + radii[i] * grid[3 * point + 2];
    double product = 1;
    Arrays.fill(slopes, 0, 3 * count, 0);
    for (int n = 0; n < count; n++) {
      int j = neighbours[n];
      double dx = x - positions[3 * j];
      double dy = y - positions[3 * j + 1];
      double dz = z - positions[3 * j + 2];
      double squared = dx * dx + dy * dy + dz * dz;
      double outer = radii[j] + HALF_WIDTH;
      open[n] = 1;
      if (squared >= outer * outer) {
        continue;
      }
      double inner = radii[j] - HALF_WIDTH;
      if (squared <= inner * inner) {
        return 0;
      }
      double distance = Math.sqrt(squared);
      double u = (distance - radii[j]) / HALF_WIDTH;
      open[n] = 0.5 + 0.25 * u * (3 - u * u);
      double slope = 0.75 * (1 - u * u) / (HALF_WIDTH * distance);
      slopes[3 * n] = slope * dx;
      slopes[3 * n + 1] = slope * dy;
      slopes[3 * n + 2] = slope * dz;
      product *= open[n];
    }
    return product;
  }
}
