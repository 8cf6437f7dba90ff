// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.natrolyte.orbitals.structure.Geometry;

/** The way down, on surfaces whose minimum is known. */
class RelaxationTest {
  private static final int[] CHAIN = {6, 6, 6};

  /** Three carbon atoms with Morse potentials between all of them: an equilateral triangle. */
  private static double morse(double[] x, double[] g) {
    double depth = 0.15;
    double width = 0.9;
    double rest = 2.8;
    double energy = 0;
    java.util.Arrays.fill(g, 0);
    for (int a = 0; a < 3; a++) {
      for (int b = 0; b < a; b++) {
        double r = distance(x, a, b);
        double e = Math.exp(-width * (r - rest));
        energy += depth * (1 - e) * (1 - e);
        double slope = 2 * depth * (1 - e) * e * width;
        for (int k = 0; k < 3; k++) {
          double part = slope * (x[3 * a + k] - x[3 * b + k]) / r;
          g[3 * a + k] += part;
          g[3 * b + k] -= part;
        }
      }
    }
    return energy;
  }

  private static double distance(double[] x, int a, int b) {
    double sum = 0;
    for (int k = 0; k < 3; k++) {
      sum += (x[3 * a + k] - x[3 * b + k]) * (x[3 * a + k] - x[3 * b + k]);
    }
    return Math.sqrt(sum);
  }

  @Test
  void threeAtomsEndInATriangle() throws Exception {
    Geometry start = new Geometry(CHAIN, new double[] {0, 0, 0, 2.2, 0.1, 0, 4.1, 0.5, 0.3});

    double[] end = new Relaxation(RelaxationTest::morse, CHAIN).from(start).coordinatesBohr();

    assertEquals(2.8, distance(end, 0, 1), 5e-3);
    assertEquals(2.8, distance(end, 1, 2), 5e-3);
    assertEquals(2.8, distance(end, 0, 2), 5e-3);
  }

  @Test
  void aSurfaceWithoutAMinimumIsSaidToHaveNone() {
    Geometry start = new Geometry(CHAIN, new double[] {0, 0, 0, 2.2, 0, 0, 4.1, 0.5, 0});
    Relaxation falling =
        new Relaxation(
            (x, g) -> {
              java.util.Arrays.fill(g, 0);
              g[0] = 0.1;
              return 0.1 * x[0];
            },
            CHAIN);

    assertThrows(EngineException.class, () -> falling.from(start));
  }
}
