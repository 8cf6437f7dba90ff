// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.natrolyte.model.finding.Value;

class NumbersTest {
  @ParameterizedTest
  @CsvSource({
    "0.861, 0.861, 0.861",
    "1, 1, 1",
    "0, 0, 0",
    "-0.0, 0, 0",
    "0.124182, 0.1242, 0.1242",
    "0.1, 0.1, 0.1",
    "0.00012345, 0.0001235, 0.0001235",
    "99.995, 100, 100",
    "12345.4, 12345, 12345",
    "-2.714, −2.714, -2.714",
    "999999.4, 999999, 999999",
    "0.0000321, 3.21 × 10⁻⁵, 3.21e-5",
    "-1.5e-12, −1.5 × 10⁻¹², -1.5e-12",
    "6.02214e23, 6.022 × 10²³, 6.022e23",
    "9.99996e-5, 1 × 10⁻⁴, 1e-4",
  })
  void aNumberWithoutARangeHasFourDigits(double number, String unicode, String ascii) {
    assertEquals(unicode, Numbers.UNICODE.text(number));
    assertEquals(ascii, Numbers.ASCII.text(number));
    assertEquals(unicode, Numbers.UNICODE.text((Value.Known) Value.exactly(number)));
  }

  @ParameterizedTest
  @CsvSource({
    "1.02, 1.04, 1.07, 1.04 (1.02–1.07), 1.04 (1.02-1.07)",
    "1.3907, 1.3912, 1.3917, 1.3912 (1.3907–1.3917), 1.3912 (1.3907-1.3917)",
    "0.2, 0.3, 0.4, 0.30 (0.20–0.40), 0.30 (0.20-0.40)",
    "1.028, 1.0412, 1.0544, 1.041 (1.028–1.054), 1.041 (1.028-1.054)",
    "10, 53.2, 100, 53 (10–100), 53 (10-100)",
    "934, 1234, 1534, 1200 (900–1500), 1200 (900-1500)",
    "-2.8, -2.71, -2.6, −2.71 (−2.80 to −2.60), -2.71 (-2.80 to -2.60)",
    "-1, 0, 2, 0 (−1 to 2), 0 (-1 to 2)",
    "0.001, 0.5, 0.9, 0.50 (0.001–0.90), 0.50 (0.001-0.90)",
    "2e-6, 3.2e-6, 4e-6, 3.2 (2.0–4.0) × 10⁻⁶, 3.2 (2.0-4.0)e-6",
    "4.9999999, 5, 5.0000001, 5.00000, 5.00000",
    "0.31, 0.31, Infinity, ≥ 0.31, >= 0.31",
    "0.29, 0.31, Infinity, 0.31 (≥ 0.29), 0.31 (>= 0.29)",
    "-Infinity, 0.31, 0.31, ≤ 0.31, <= 0.31",
    "-Infinity, 0.31, 0.4, 0.31 (≤ 0.4), 0.31 (<= 0.4)",
    "-Infinity, 0.31, Infinity, 0.31, 0.31",
  })
  void aRangeDecidesHowManyDigitsAreShown(
      double low, double value, double high, String unicode, String ascii) {
    Value.Known known = new Value.Known(value, low, high);
    assertEquals(unicode, Numbers.UNICODE.text(known));
    assertEquals(ascii, Numbers.ASCII.text(known));
  }

  @Property
  void whatIsPrintedIsNeverFarFromTheNumber(
      @ForAll @DoubleRange(min = -1e30, max = 1e30) double number) {
    double printed = Double.parseDouble(Numbers.ASCII.text(number));
    assertTrue(Math.abs(printed - number) <= 5.001e-4 * Math.abs(number), () -> "" + printed);
  }

  @Property
  void whateverTheRangeTheTextIsShortAndTheValueRight(
      @ForAll @DoubleRange(min = -1e9, max = 1e9) double a,
      @ForAll @DoubleRange(min = -1e9, max = 1e9) double b,
      @ForAll @DoubleRange(min = -1e9, max = 1e9) double c) {
    double[] sorted = {a, b, c};
    Arrays.sort(sorted);
    Value.Known known = new Value.Known(sorted[1], sorted[0], sorted[2]);
    String text = Numbers.ASCII.text(known);
    assertTrue(text.chars().allMatch(ch -> ch < 128), text);
    String exponent =
        text.contains("e") && text.contains("(") ? text.substring(text.indexOf(")") + 1) : "";
    String value = text.split(" ")[0] + exponent;
    double width = Math.max(sorted[2] - sorted[1], sorted[1] - sorted[0]);
    double off = new BigDecimal(value).subtract(BigDecimal.valueOf(sorted[1])).abs().doubleValue();
    assertTrue(off <= Math.max(width, 1e-5 * Math.abs(sorted[1])), text + " for " + known);
  }
}
