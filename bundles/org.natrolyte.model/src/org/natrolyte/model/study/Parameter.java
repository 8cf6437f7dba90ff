// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.study;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A number that the user may set for a study.
 *
 * @param id stable name in lower camel case, unique within the study
 * @param label what a chemist reads
 * @param unit unit of the number; empty for a pure number
 * @param defaultValue the value when the user sets none; empty when there is no honest default, and
 *     what depends on it stays unknown
 * @param low smallest accepted value
 * @param high largest accepted value
 * @param definition what it means and where the default comes from
 */
public record Parameter(
    String id,
    String label,
    String unit,
    OptionalDouble defaultValue,
    double low,
    double high,
    String definition) {
  public Parameter {
    if (!id.matches("[a-z][A-Za-z0-9]*")) {
      throw new IllegalArgumentException("a parameter id is lower camel case, not '" + id + "'");
    }
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(unit, "unit");
    if (!(low <= high)) {
      throw new IllegalArgumentException(id + ": the range " + low + " to " + high + " is empty");
    }
    if (defaultValue.isPresent()
        && !(defaultValue.getAsDouble() >= low && defaultValue.getAsDouble() <= high)) {
      throw new IllegalArgumentException(id + ": the default lies outside its own range");
    }
    if (definition.isBlank()) {
      throw new IllegalArgumentException("parameter " + id + " needs a definition");
    }
  }

  /** Whether a value may be set. */
  public boolean accepts(double value) {
    return value >= low && value <= high;
  }

  /** The accepted range in words: "0 to 100 %". */
  public String range() {
    String numbers =
        Double.isInfinite(high)
            ? "%s or more".formatted(trim(low))
            : trim(low) + " to " + trim(high);
    return unit.isEmpty() ? numbers : numbers + " " + unit;
  }

  private static String trim(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : BigDecimal.valueOf(number).toPlainString();
  }
}
