// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.natrolyte.model.finding.Value;

/**
 * Numbers for people: as many digits as are known and no more. A range decides how many: to its
 * first digit, or to its second when the first is a one. A number without a range has four
 * significant digits at the most; whole numbers keep all of theirs.
 */
public final class Numbers {
  /** Uses the true minus, dashes and raised exponents. */
  public static final Numbers UNICODE = new Numbers(true);

  /** Uses ASCII only. */
  public static final Numbers ASCII = new Numbers(false);

  private static final MathContext FOUR = new MathContext(4, RoundingMode.HALF_UP);
  private static final MathContext THREE = new MathContext(3, RoundingMode.HALF_UP);
  private static final MathContext ONE = new MathContext(1, RoundingMode.HALF_UP);
  private static final int MOST_SIGNIFICANT = 6;
  private static final double SMALLEST_PLAIN = 1e-4;
  private static final double LARGEST_PLAIN = 1e6;
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final boolean unicode;

  private Numbers(boolean unicode) {
    this.unicode = unicode;
  }

  /** Numbers for a terminal. */
  public static Numbers in(TextStyle style) {
    return style.unicode() ? UNICODE : ASCII;
  }

  /** The value with its range, as precise as it is known: "1.04 (1.02–1.07)". */
  public String text(Value.Known known) {
    double value = known.value();
    boolean openBelow = known.low() == Double.NEGATIVE_INFINITY;
    boolean openAbove = known.high() == Double.POSITIVE_INFINITY;
    if (openBelow || openAbove) {
      return openEnded(known, openBelow, openAbove);
    }
    if (known.low() == value && known.high() == value) {
      return text(value);
    }
    int exponent = isPlain(value) ? 0 : exponentOf(value);
    String range = ranged(known, exponent);
    return exponent == 0 ? range : range + timesTenTo(exponent);
  }

  /** A number of which nothing more is known: four significant digits at the most. */
  public String text(double number) {
    if (isPlain(number)) {
      return plain(rounded(BigDecimal.valueOf(number)));
    }
    int exponent = exponentOf(number);
    return plain(rounded(BigDecimal.valueOf(number).movePointLeft(exponent)))
        + timesTenTo(exponent);
  }

  /** Four digits, and all those before the point. */
  private static BigDecimal rounded(BigDecimal number) {
    boolean many = number.precision() - number.scale() > FOUR.getPrecision();
    BigDecimal result = many ? number.setScale(0, RoundingMode.HALF_UP) : number.round(FOUR);
    return result.signum() == 0 ? BigDecimal.ZERO : result.stripTrailingZeros();
  }

  private String openEnded(Value.Known known, boolean openBelow, boolean openAbove) {
    double value = known.value();
    if (openBelow && openAbove) {
      return text(value);
    }
    double end = openBelow ? known.high() : known.low();
    String bound = (openBelow ? atMost() : atLeast()) + " " + text(end);
    return end == value ? bound : text(value) + " (" + bound + ")";
  }

  private String ranged(Value.Known known, int exponent) {
    BigDecimal value = BigDecimal.valueOf(known.value()).movePointLeft(exponent);
    BigDecimal low = BigDecimal.valueOf(known.low()).movePointLeft(exponent);
    BigDecimal high = BigDecimal.valueOf(known.high()).movePointLeft(exponent);
    int decimals = decimals(value, value.subtract(low).max(high.subtract(value)));
    String middle = at(decimals, value);
    String from = at(decimals, low);
    String to = at(decimals, high);
    if (from.equals(middle) && to.equals(middle)) {
      return middle;
    }
    boolean negative = low.signum() < 0;
    return middle + " (" + from + (negative ? " to " : dash()) + to + ")";
  }

  private static int decimals(BigDecimal value, BigDecimal width) {
    BigDecimal rough = width.round(THREE);
    int first = rough.precision() - rough.scale() - 1;
    boolean startsWithOne = rough.unscaledValue().toString().charAt(0) == '1';
    int decimals = -first + (startsWithOne ? 1 : 0);
    if (value.signum() == 0) {
      return decimals;
    }
    int leading = value.precision() - value.scale() - 1;
    return Math.clamp(decimals, 1 - leading, MOST_SIGNIFICANT - 1 - leading);
  }

  private String at(int decimals, BigDecimal number) {
    BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
    if (rounded.signum() == 0 && number.signum() != 0) {
      return text(number.round(ONE).doubleValue());
    }
    return plain(rounded);
  }

  private static boolean isPlain(double number) {
    double size = Math.abs(number);
    return size == 0 || size >= SMALLEST_PLAIN && size < LARGEST_PLAIN;
  }

  private static int exponentOf(double number) {
    BigDecimal rounded = BigDecimal.valueOf(number).round(FOUR);
    return rounded.precision() - rounded.scale() - 1;
  }

  private String plain(BigDecimal number) {
    String text = number.toPlainString();
    return unicode ? text.replace('-', '−') : text;
  }

  private String timesTenTo(int exponent) {
    if (!unicode) {
      return "e" + exponent;
    }
    StringBuilder text = new StringBuilder(" × 10");
    for (char c : Integer.toString(exponent).toCharArray()) {
      text.append(c == '-' ? '⁻' : RAISED.charAt(c - '0'));
    }
    return text.toString();
  }

  String dash() {
    return unicode ? "–" : "-";
  }

  private String atMost() {
    return unicode ? "≤" : "<=";
  }

  private String atLeast() {
    return unicode ? "≥" : ">=";
  }
}
