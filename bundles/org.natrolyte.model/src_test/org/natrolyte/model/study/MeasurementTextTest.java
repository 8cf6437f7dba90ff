// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.natrolyte.model.finding.Vocabulary;

/** What people write when they have measured a density. */
class MeasurementTextTest {
  @ParameterizedTest
  @CsvSource({
    "1.05, 1.05, 0",
    "1.05 ± 0.01, 1.05, 0.01",
    "1.05+/-0.01 g/mL, 1.05, 0.01",
    "1050 kg/m3, 1.05, 0",
    "1050 +- 10 kg/m³, 1.05, 0.01"
  })
  void aDensityWithItsErrorAndUnit(String text, double value, double error) {
    Measurement measured = MeasurementText.read(Vocabulary.DENSITY, "", text);
    assertEquals(value, measured.value(), 1e-12);
    assertEquals(error, measured.error(), 1e-12);
    assertEquals("density", measured.propertyId());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"heavy", "", "0", "-1.05", "1.05 g", "1.05 ± many", "1.0.5", "NaN", "1e999"})
  void whatIsNoneIsRefused(String text) {
    String why =
        assertThrows(
                IllegalArgumentException.class,
                () -> MeasurementText.read(Vocabulary.DENSITY, "", text))
            .getMessage();
    assertTrue(why.toLowerCase(java.util.Locale.ROOT).contains("density"), why);
  }

  @Test
  void theMessageSaysWhatWouldBeAccepted() {
    assertEquals(
        "'heavy' is no value of density: write a number in g/cm3, with an error if you like:"
            + " 1.05±0.01.",
        assertThrows(
                IllegalArgumentException.class,
                () -> MeasurementText.read(Vocabulary.DENSITY, "", "heavy"))
            .getMessage());
  }

  @Property(tries = 200)
  void everyNumberIsReadAsItIsWritten(
      @ForAll @DoubleRange(min = 0.1, max = 10) double value,
      @ForAll @DoubleRange(min = 0, max = 1) double error) {
    Measurement measured =
        MeasurementText.read(Vocabulary.DENSITY, "", value + " ± " + error + " g/cm3");
    assertEquals(value, measured.value());
    assertEquals(error, measured.error());
  }
}
