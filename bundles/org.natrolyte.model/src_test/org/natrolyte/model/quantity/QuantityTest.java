// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
  @ParameterizedTest
  @CsvSource({
    "10 mL, VOLUME, MILLILITRE, 10",
    "0.25L, VOLUME, MILLILITRE, 250",
    "5 g, MASS, GRAM, 5",
    "1e-1 mg, MASS, GRAM, 1e-4",
    "−20 °C, TEMPERATURE, CELSIUS, -20",
    "298.15 K, TEMPERATURE, CELSIUS, 25",
    "0.5 mA/cm², CURRENT_DENSITY, MICROAMPERE_PER_SQUARE_CENTIMETRE, 500",
    "1 μm, LENGTH, MICROMETRE, 1",
    "12 mM, CONCENTRATION, MOLE_PER_LITRE, 0.012",
  })
  void whatAChemistTypesIsReadInTheUnitThatIsAskedFor(
      String text, Dimension dimension, Unit unit, double expected) {
    assertEquals(
        expected,
        Quantity.parse(text, dimension, null).in(unit),
        1e-12 * Math.max(1, Math.abs(expected)));
  }

  @Test
  void aBareNumberTakesTheUnitThatIsSaidToBeMeant() {
    assertEquals(
        new Quantity(25, Unit.CELSIUS), Quantity.parse("25", Dimension.TEMPERATURE, Unit.CELSIUS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ten mL", "", "10 furlongs", "10 g", "1e999 mL", "10", "NaN mL", "- mL"})
  void whatIsNoVolumeIsRefusedWithTheUnitsThatWouldBeAccepted(String text) {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> Quantity.parse(text, Dimension.VOLUME, null));
    assertTrue(refused.getMessage().contains("mL"), refused.getMessage());
    assertTrue(refused.getMessage().contains("'" + text + "'"), refused.getMessage());
  }

  @ParameterizedTest
  @EnumSource(Unit.class)
  void everyUnitConvertsToItsDimensionAndBack(Unit unit) {
    for (Unit other : Unit.values()) {
      if (other.dimension() == unit.dimension()) {
        assertEquals(7.25, other.to(unit, unit.to(other, 7.25)), 1e-9, unit + " over " + other);
      }
    }
  }

  @Test
  void noSymbolMeansTwoUnitsOfOneDimension() {
    for (Dimension dimension : Dimension.values()) {
      Set<String> symbols = new HashSet<>();
      for (Unit unit : Unit.values()) {
        if (unit.dimension() == dimension) {
          assertTrue(symbols.add(unit.symbol()), unit + " shares its symbol");
        }
      }
    }
  }

  @Test
  void massIsNeverTurnedIntoVolume() {
    assertThrows(IllegalArgumentException.class, () -> Unit.GRAM.to(Unit.MILLILITRE, 1));
  }
}
