// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.area.anodefree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellArithmeticTest {
  @ParameterizedTest
  @CsvSource({"1, 8.86", "5, 44.31", "10, 88.6", "16, 141.8"})
  void thicknessOfSodium(double capacity, double micrometres) {
    assertEquals(micrometres, PlatedMetal.SODIUM.thickness(capacity), 0.05);
  }

  @Test
  void sodiumAndLithium() {
    assertEquals(1165.8, PlatedMetal.SODIUM.specificCapacity(), 0.05);
    assertEquals(4.85, PlatedMetal.LITHIUM.thickness(1), 0.005);
    assertEquals(24.25, PlatedMetal.LITHIUM.thickness(5), 0.01);
    double ratio = PlatedMetal.SODIUM.thickness(5) / PlatedMetal.LITHIUM.thickness(5);
    assertEquals(1.827, ratio, 5e-4);
    assertEquals(
        ratio, PlatedMetal.SODIUM.molarVolume() / PlatedMetal.LITHIUM.molarVolume(), 1e-12);
    assertEquals(23.75, PlatedMetal.SODIUM.molarVolume(), 0.005);
    assertEquals(13.00, PlatedMetal.LITHIUM.molarVolume(), 0.005);
    assertEquals(0.8578, PlatedMetal.SODIUM.arealMass(1), 5e-5);
    assertThrows(IllegalArgumentException.class, () -> PlatedMetal.SODIUM.thickness(-1));
    assertThrows(IllegalArgumentException.class, () -> new PlatedMetal(0, 1));
  }

  @Test
  void utilisationOfComposites() {
    assertEquals(0.949, PlatedMetal.SODIUM.utilisation(1106), 5e-4);
    assertEquals(0.809, PlatedMetal.SODIUM.utilisation(942.8), 5e-4);
  }

  @ParameterizedTest
  @CsvSource({"2, 96.69, 554", "2, 62.30, 860", "7.75, 150.71, 1378", "2, 81.38, 659"})
  void hostsTakeUpSodium(double electrons, double molarMass, double capacity) {
    assertEquals(capacity, PlatedMetal.hostConsumption(electrons, molarMass), 0.6);
  }

  @Test
  void metallicSodiumOfTheTinOxideComposite() {
    double sodiumPerOxide =
        PlatedMetal.hostConsumption(7.75, 150.71) / PlatedMetal.SODIUM.specificCapacity();
    assertEquals(1.182, sodiumPerOxide, 5e-4);
    assertEquals(0.606, (3 - sodiumPerOxide) / 3, 5e-4);
    assertEquals(530, (3 - sodiumPerOxide) / 4 * PlatedMetal.SODIUM.specificCapacity(), 0.5);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0.5, 1060, 265",
    "1, 1, 670, 335",
    "1, 0.5, 132, 33",
    "1, 1, 116, 58",
    "10, 5, 480, 120",
    "1, 10, 40, 200",
    "5, 5, 1500, 750",
    "30, 10, 400, 66.7"
  })
  void cyclesOfATest(double capacity, double current, double hours, double cycles) {
    assertEquals(cycles, new TestTime(capacity, current).cycles(hours), 0.05);
  }

  @Test
  void hoursOfATest() {
    assertEquals(266.7, new TestTime(1, 3).hours(400), 0.05);
    assertEquals(1000, new TestTime(2, 2).hours(500), 1e-9);
    assertEquals(6, 2 * new TestTime(30, 10).halfCycleHours(), 1e-12);
    assertThrows(IllegalArgumentException.class, () -> new TestTime(1, 0));
    assertThrows(IllegalArgumentException.class, () -> new TestTime(0, 1));
  }

  @Test
  void fadeInBothWays() {
    assertEquals(0.055, 100 * Fade.linear(0.56, 800), 1e-12);
    assertEquals(0.0725, 100 * Fade.compounded(0.56, 800), 5e-5);
    assertEquals(0, Fade.compounded(1, 10), 0);
    assertThrows(IllegalArgumentException.class, () -> Fade.linear(1.1, 10));
    assertThrows(IllegalArgumentException.class, () -> Fade.linear(0.5, 0));
  }

  @Test
  void sandTime() {
    assertEquals(6.093e4, new SandTime(3e-6, 1, 1, 0.4).seconds(), 5);
    assertEquals(16.93, new SandTime(3e-6, 1, 1, 0.4).hours(), 0.01);
    assertEquals(1.5233e4, new SandTime(3e-6, 1, 2, 0.4).seconds(), 1);
    assertEquals(2.4372e5, new SandTime(3e-6, 2, 1, 0.4).seconds(), 20);
    assertEquals(609.3, new SandTime(3e-6, 1, 10, 0.4).seconds(), 0.05);
    assertEquals(8.774e4, new SandTime(3e-6, 1, 1, 0.5).seconds(), 10);
    assertEquals(
        4,
        new SandTime(3e-6, 1, 1, 0.4).seconds() / new SandTime(3e-6, 1, 2, 0.4).seconds(),
        1e-12);
    assertThrows(IllegalArgumentException.class, () -> new SandTime(3e-6, 1, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new SandTime(0, 1, 1, 0.4));
    assertThrows(IllegalArgumentException.class, () -> new SandTime(3e-6, 0, 1, 0.4));
  }

  /** Specific energies of the reaction products alone: Na-S 1274, Na-O2 1605 Wh/kg. */
  @Test
  void specificEnergyOfTheActiveMaterialAlone() {
    assertEquals(1274, bare(686.8, 1.855).specificEnergy(0, 0), 0.5);
    assertEquals(1605, bare(687.4, 2.335).specificEnergy(0, 0), 0.5);
  }

  @Test
  void everyLayerIsCounted() {
    CellEnergy cell =
        new CellEnergy(
            new CellEnergy.Cathode(2, 100, 0.8, 3),
            0.5,
            new CellEnergy.Foil(10, 2.7),
            new CellEnergy.Foil(8, 8.96));
    double mass = 25 + 1 / 1.1658 + 2.7 + 7.168 + 1.5 + 6;
    assertEquals(1000 * 6 / mass, cell.specificEnergy(1.5, 3), 0.01);
    double thickness = 250 / 2.5 + 3 * 8.861 + 10 + 8 + 20;
    assertEquals(6e4 / thickness, cell.energyDensity(2.5, 20), 0.05);
    assertThrows(IllegalArgumentException.class, () -> new CellEnergy.Cathode(2, 100, 1.2, 3));
    assertThrows(IllegalArgumentException.class, () -> cell.specificEnergy(-1, 3));
    assertThrows(IllegalArgumentException.class, () -> cell.energyDensity(0, 20));
  }

  private static CellEnergy bare(double capacity, double voltage) {
    return new CellEnergy(
        new CellEnergy.Cathode(1, capacity, 1, voltage),
        0,
        new CellEnergy.Foil(0, 2.7),
        new CellEnergy.Foil(0, 2.7));
  }
}
