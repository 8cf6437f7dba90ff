// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.builtin;

import java.math.BigDecimal;

/** Tabulated numbers with the digits they were given with. */
final class NumberText {
  private NumberText() {}

  static String of(double number) {
    if (number == Math.rint(number) && Math.abs(number) < 1e15) {
      return Long.toString((long) number);
    }
    double size = Math.abs(number);
    return size >= 1e-4 && size < 1e7
        ? BigDecimal.valueOf(number).toPlainString()
        : Double.toString(number);
  }
}
