// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as they are printed in messages: plain, with a point, whatever the user's locale. */
public final class Numbers {
  private Numbers() {}

  /** Rounded to so many significant digits, without trailing zeros: 1.2, 0.05, 1200. */
  public static String significant(double value, int digits) {
    return rounded(value, digits, RoundingMode.HALF_EVEN);
  }

  /** Rounded towards zero to so many significant digits: a limit that is still allowed. */
  public static String atMost(double value, int digits) {
    return rounded(value, digits, RoundingMode.DOWN);
  }

  /** Rounded away from zero to so many significant digits: a least amount that will do. */
  public static String atLeast(double value, int digits) {
    return rounded(value, digits, RoundingMode.UP);
  }

  /** With a fixed number of decimals: 1.20. */
  public static String fixed(double value, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }

  private static String rounded(double value, int digits, RoundingMode mode) {
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    if (value == 0) {
      return "0";
    }
    return new BigDecimal(value)
        .round(new MathContext(digits, mode))
        .stripTrailingZeros()
        .toPlainString();
  }
}
