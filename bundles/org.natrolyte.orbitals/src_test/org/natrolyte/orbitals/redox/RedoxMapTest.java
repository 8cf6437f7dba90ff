// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.redox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The lines give the potentials of the reference table, and their stated errors can be recomputed.
 */
class RedoxMapTest {
  @Test
  void diglymeByHand() {
    // 0.820 * (8.8596 - 1.6637) - 0.737 = 5.164; 0.787 * (-0.4783 + 1.7585) - 0.659 = 0.349
    assertEquals(5.164, RedoxMap.OXIDATION.potential(8.8596 - 1.6637), 5e-4);
    assertEquals(0.349, RedoxMap.REDUCTION.potential(-0.4783 + 1.7585), 5e-4);
  }

  @Test
  void closePotentialsAreTies() {
    assertTrue(RedoxMap.OXIDATION.tied(5.2, 5.45));
    assertFalse(RedoxMap.OXIDATION.tied(5.2, 5.55));
    assertTrue(RedoxMap.REDUCTION.tied(0.2, 0.55));
    assertFalse(RedoxMap.REDUCTION.tied(0.2, 0.65));
  }

  @Test
  void outsideTheFitIsExtrapolated() {
    assertFalse(RedoxMap.OXIDATION.isExtrapolated(7.2));
    assertTrue(RedoxMap.OXIDATION.isExtrapolated(8.5));
  }

  @Test
  void everyReferenceEstimateComesOut() throws Exception {
    for (String line : shared("redox_estimate.csv")) {
      String[] f = line.split(",");
      double energy = Double.parseDouble(f[1]) + Double.parseDouble(f[3]);
      double affinity = Double.parseDouble(f[2]) - Double.parseDouble(f[4]);
      assertEquals(Double.parseDouble(f[5]), RedoxMap.OXIDATION.potential(energy), 0.006, f[0]);
      assertEquals(Double.parseDouble(f[6]), RedoxMap.REDUCTION.potential(affinity), 0.006, f[0]);
    }
  }

  @Test
  void theStatedErrorIsThatOfCouplesLeftOut() throws Exception {
    List<double[]> oxidation = new ArrayList<>();
    List<double[]> reduction = new ArrayList<>();
    for (String line : shared("redox_calibration.csv")) {
      String[] f = line.split(",");
      int end = f.length;
      double lost = Double.parseDouble(f[end - 2]);
      double taken = Double.parseDouble(f[end - 1]);
      if (!f[2].isEmpty()) {
        oxidation.add(
            new double[] {Double.parseDouble(f[4]) + lost, Double.parseDouble(f[2]) + 2.95});
      }
      if (!f[3].isEmpty()) {
        reduction.add(
            new double[] {Double.parseDouble(f[5]) - taken, Double.parseDouble(f[3]) + 2.95});
      }
    }
    assertEquals(RedoxMap.OXIDATION.couples(), oxidation.size());
    assertEquals(RedoxMap.REDUCTION.couples(), reduction.size());
    assertEquals(RedoxMap.OXIDATION.error(), leftOut(oxidation), 0.005);
    assertEquals(RedoxMap.REDUCTION.error(), leftOut(reduction), 0.005);
  }

  private static double leftOut(List<double[]> points) {
    double sum = 0;
    for (double[] out : points) {
      double n = 0;
      double x = 0;
      double y = 0;
      double xx = 0;
      double xy = 0;
      for (double[] p : points) {
        if (p != out) {
          n++;
          x += p[0];
          y += p[1];
          xx += p[0] * p[0];
          xy += p[0] * p[1];
        }
      }
      double slope = (n * xy - x * y) / (n * xx - x * x);
      double miss = (y - slope * x) / n + slope * out[0] - out[1];
      sum += miss * miss;
    }
    return Math.sqrt(sum / points.size());
  }

  private static List<String> shared(String name) throws Exception {
    Path file = Path.of("../../../shared/qm", name);
    assumeTrue(Files.exists(file), "the shared reference data are not here");
    List<String> lines = Files.readAllLines(file);
    return lines.subList(1, lines.size());
  }
}
