// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.area.anodefree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoulombicEfficiencyTest {
  @Test
  void retentionIsThePowerOfTheEfficiency() {
    assertEquals(0.8186, new CoulombicEfficiency(99.9).retention(200), 5e-5);
    assertEquals(0.852, new CoulombicEfficiency(99.96).retention(400), 5e-4);
    assertEquals(0.798, new CoulombicEfficiency(99.91).retention(250), 5e-4);
    assertEquals(1, new CoulombicEfficiency(100).retention(1e6), 0);
    assertEquals(1, new CoulombicEfficiency(50).retention(0), 0);
  }

  @ParameterizedTest
  @CsvSource({
    "99.9, 223.0",
    "99.91, 247.8",
    "99.88, 185.8",
    "99.84, 139.4",
    "99.96, 557.7",
    "99.8, 111.5",
    "99.5, 44.5",
    "98.5, 14.8",
    "98.95, 21.1"
  })
  void cyclesToEightyPercent(double percent, double cycles) {
    assertEquals(cycles, new CoulombicEfficiency(percent).cyclesTo(0.8), 0.05);
  }

  @Test
  void requiredEfficiency() {
    assertEquals(99.8885, CoulombicEfficiency.required(0.8, 200).percent(), 5e-5);
  }

  @ParameterizedTest
  @CsvSource({
    "0.76, 100, 99.726",
    "0.825, 100, 99.808",
    "0.82, 200, 99.901",
    "0.84, 260, 99.933",
    "0.95, 100, 99.949",
    "0.674, 100, 99.606"
  })
  void impliedEfficiency(double retention, double cycles, double percent) {
    assertEquals(percent, CoulombicEfficiency.implied(retention, cycles, 0).percent(), 5e-4);
  }

  @Test
  void excessSodiumHidesTheEfficiency() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class, () -> CoulombicEfficiency.implied(0.908, 40_000, 50));
    assertTrue(e.getMessage().contains("excess of sodium"), e.getMessage());
  }

  @Test
  void impossibleEfficienciesAreRefused() {
    String above =
        assertThrows(IllegalArgumentException.class, () -> new CoulombicEfficiency(103))
            .getMessage();
    assertTrue(above.contains("103.0 %"), above);
    assertTrue(above.contains("more charge came out than went in"), above);
    for (double bad : new double[] {0, -1, Double.NaN, 100.000001, Double.POSITIVE_INFINITY}) {
      assertThrows(IllegalArgumentException.class, () -> new CoulombicEfficiency(bad));
    }
  }

  @Test
  void impossibleTargetsAreRefused() {
    CoulombicEfficiency efficiency = new CoulombicEfficiency(99.9);
    assertThrows(IllegalArgumentException.class, () -> efficiency.cyclesTo(0));
    assertThrows(IllegalArgumentException.class, () -> efficiency.cyclesTo(1));
    assertThrows(IllegalArgumentException.class, () -> efficiency.retention(-1));
    assertThrows(IllegalArgumentException.class, () -> CoulombicEfficiency.required(0.8, 0));
    assertThrows(IllegalArgumentException.class, () -> CoulombicEfficiency.required(1.2, 10));
    assertEquals(Double.POSITIVE_INFINITY, new CoulombicEfficiency(100).cyclesTo(0.8), 0);
  }
}
