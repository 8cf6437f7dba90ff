// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import java.math.BigDecimal;

/** Numbers written out exactly. */
final class Plain {
  private Plain() {}

  /** As short as it can be read back exactly, without an exponent where that is not long. */
  static String number(double number) {
    String text = Double.toString(number);
    if (text.endsWith(".0")) {
      return text.substring(0, text.length() - 2);
    }
    boolean readable = Math.abs(number) >= 1e-6 && Math.abs(number) < 1e15;
    return readable ? new BigDecimal(text).stripTrailingZeros().toPlainString() : text;
  }
}
