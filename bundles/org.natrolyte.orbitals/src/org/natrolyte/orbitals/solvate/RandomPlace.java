// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.solvate;

import java.util.SplittableRandom;

/** Turns a molecule at random and moves it away from the origin in a random direction. */
final class RandomPlace {
  private RandomPlace() {}

  /**
   * @param x places in ångström
   * @param away distance of the middle of the molecule from the origin
   */
  static double[] of(double[] x, double away, SplittableRandom random) {
    double[][] turn = rotation(random);
    double[] direction = rotation(random)[0];
    double[] middle = new double[3];
    for (int i = 0; i < x.length; i++) {
      middle[i % 3] += 3 * x[i] / x.length;
    }
    double[] placed = new double[x.length];
    for (int i = 0; i < x.length; i += 3) {
      for (int r = 0; r < 3; r++) {
        double sum = away * direction[r];
        for (int c = 0; c < 3; c++) {
          sum += turn[r][c] * (x[i + c] - middle[c]);
        }
        placed[i + r] = sum;
      }
    }
    return placed;
  }

  /** Evenly over all rotations: a random unit quaternion (Shoemake 1992). */
  private static double[][] rotation(SplittableRandom random) {
    double u = random.nextDouble();
    double a = 2 * Math.PI * random.nextDouble();
    double b = 2 * Math.PI * random.nextDouble();
    double x = Math.sqrt(1 - u) * Math.sin(a);
    double y = Math.sqrt(1 - u) * Math.cos(a);
    double z = Math.sqrt(u) * Math.sin(b);
    double w = Math.sqrt(u) * Math.cos(b);
    return new double[][] {
      {1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)},
      {2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)},
      {2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y)}
    };
  }
}
