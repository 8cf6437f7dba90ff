// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import org.natrolyte.model.figure.Axis;

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

  /** A number with its range and unit: "7.2 (6.1 to 8.4) mS/cm". */
  static String range(double number, double low, double high, Axis axis) {
    if (!Double.isFinite(number)) {
      return "not known";
    }
    boolean wide = Double.isFinite(low) && Double.isFinite(high) && low < high;
    org.natrolyte.report.Numbers numbers = org.natrolyte.report.Numbers.UNICODE;
    String text =
        wide
            ? numbers.text(number) + " (" + numbers.text(low) + " to " + numbers.text(high) + ")"
            : numbers.text(number);
    return axis.unit().isEmpty() ? text : text + " " + axis.unit();
  }
}
