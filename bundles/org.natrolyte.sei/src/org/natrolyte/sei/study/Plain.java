// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.study;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers in sentences. */
final class Plain {
  private static final MathContext THREE = new MathContext(3);

  private Plain() {}

  /** Three significant digits at the most, no trailing zeros. */
  static String text(double number) {
    BigDecimal rounded = BigDecimal.valueOf(number).round(THREE);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
