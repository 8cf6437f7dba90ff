// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.area.anodefree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class SodiumInventoryTest {
  private static final CoulombicEfficiency GOOD = new CoulombicEfficiency(99.9);

  @Test
  void withoutExcessItIsThePowerOfTheEfficiency() {
    SodiumInventory none = new SodiumInventory(GOOD, 0);
    assertEquals(GOOD.retention(200), none.retention(200), 0);
    assertEquals(GOOD.cyclesTo(0.8), none.cyclesTo(0.8), 0);
    assertEquals(1, none.depthOfDischarge(), 0);
  }

  @Test
  void theExcessIsUsedFirst() {
    SodiumInventory some = new SodiumInventory(GOOD, 0.5);
    assertEquals(500, some.cyclesUntilFade(), 1e-6);
    assertEquals(1, some.retention(500), 1e-9);
    assertEquals(GOOD.retention(100), some.retention(600), 1e-9);
    assertEquals(723, some.cyclesTo(0.8), 0.1);
    assertEquals(1 / 1.5, some.depthOfDischarge(), 1e-15);
    assertEquals(
        Double.POSITIVE_INFINITY,
        new SodiumInventory(new CoulombicEfficiency(100), 1).cyclesUntilFade(),
        0);
    assertEquals(1, new SodiumInventory(new CoulombicEfficiency(100), 1).retention(1e6), 0);
  }

  @Test
  void largeExcessNeedsLittleEfficiency() {
    assertEquals(99.8885, SodiumInventory.requiredEfficiency(0.8, 200, 0).percent(), 5e-5);
    double needed = SodiumInventory.requiredEfficiency(0.8, 200, 1).percent();
    assertTrue(needed < 99.6, Double.toString(needed));
    assertEquals(0.8, new SodiumInventory(new CoulombicEfficiency(needed), 1).retention(200), 1e-9);
  }

  @Property(tries = 200)
  void theRequiredEfficiencyIsJustEnough(
      @ForAll @DoubleRange(min = 0.1, max = 0.95) double retention,
      @ForAll @DoubleRange(min = 2, max = 2000) double cycles,
      @ForAll @DoubleRange(min = 0, max = 5) double npRatio) {
    CoulombicEfficiency needed = SodiumInventory.requiredEfficiency(retention, cycles, npRatio);
    double left = new SodiumInventory(needed, npRatio).retention(cycles);
    assertTrue(left >= retention * (1 - 1e-6), needed + " leaves " + left);
  }

  @Test
  void depthOfDischargeAndTotalSodium() {
    assertEquals(12.0, SodiumInventory.totalSodium(10, 0.833), 0.05);
    assertEquals(0.833, SodiumInventory.depthOfDischarge(10, 12.0), 5e-4);
    assertEquals(0.0196, new SodiumInventory(GOOD, 50).depthOfDischarge(), 5e-5);
    assertThrows(IllegalArgumentException.class, () -> SodiumInventory.totalSodium(10, 0));
    assertThrows(IllegalArgumentException.class, () -> SodiumInventory.totalSodium(10, 1.1));
    assertThrows(IllegalArgumentException.class, () -> SodiumInventory.depthOfDischarge(10, 5));
    assertThrows(IllegalArgumentException.class, () -> new SodiumInventory(GOOD, -1));
  }
}
