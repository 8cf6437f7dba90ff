// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import org.natrolyte.model.figure.Axis;
import org.natrolyte.model.finding.Value;

/** What stands at an axis: "Ionic conductivity / (mS/cm)". */
final class AxisText {
  private AxisText() {}

  static String of(Axis axis) {
    if (axis.unit().isEmpty()) {
      return axis.label();
    }
    return axis.label() + " (" + axis.unit() + ")";
  }

  /** A number with the axis's unit. */
  static String value(double number, Axis axis) {
    String text = org.natrolyte.report.Numbers.UNICODE.text(number);
    return axis.unit().isEmpty() ? text : text + " " + axis.unit();
  }

  /** A share of a whole: "78 %"; small ones with one decimal. */
  static String percent(double share) {
    return String.format(java.util.Locale.ROOT, share < 0.1 ? "%.1f %%" : "%.0f %%", 100 * share);
  }

  /** A number with its range and unit, as precise as it is known: "7.2 (6.1–8.4) mS/cm". */
  static String range(double number, double low, double high, Axis axis) {
    if (!Double.isFinite(number)) {
      return "not known";
    }
    boolean wide =
        Double.isFinite(low)
            && Double.isFinite(high)
            && low < high
            && low <= number
            && number <= high;
    org.natrolyte.report.Numbers numbers = org.natrolyte.report.Numbers.UNICODE;
    String text = wide ? numbers.text(new Value.Known(number, low, high)) : numbers.text(number);
    return axis.unit().isEmpty() ? text : text + " " + axis.unit();
  }
}
