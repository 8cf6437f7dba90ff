// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.quantity;

import java.util.Objects;
import java.util.Optional;

/**
 * A number with its unit.
 *
 * @param value in the unit
 * @param unit what it is counted in
 */
public record Quantity(double value, Unit unit) {
  public Quantity {
    Objects.requireNonNull(unit, "unit");
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("a quantity must be finite, not " + value);
    }
  }

  /** The number in another unit of the same dimension. */
  public double in(Unit target) {
    return unit.to(target, value);
  }

  /**
   * Reads "10 mL", "5g", "-20 °C".
   *
   * @param text number and unit; the blank between them may be missing
   * @param dimension what is asked for
   * @param unitWhenMissing the unit of a bare number, or null when a unit is required
   * @throws IllegalArgumentException with a message that says what would be accepted
   */
  public static Quantity parse(String text, Dimension dimension, Unit unitWhenMissing) {
    String trimmed = text.strip().replace('\u2212', '-').replace('\u03bc', 'µ');
    int split = endOfNumber(trimmed);
    double value;
    try {
      value = Double.parseDouble(trimmed.substring(0, split));
    } catch (NumberFormatException e) {
      throw refused(text, dimension, "it does not start with a number");
    }
    if (!Double.isFinite(value)) {
      throw refused(text, dimension, "the number is out of range");
    }
    String symbol = trimmed.substring(split).strip();
    if (symbol.isEmpty() && unitWhenMissing != null) {
      return new Quantity(value, unitWhenMissing);
    }
    Optional<Unit> unit = Unit.bySymbol(symbol).filter(u -> u.dimension() == dimension);
    if (unit.isEmpty()) {
      throw refused(
          text,
          dimension,
          symbol.isEmpty() ? "its unit is missing" : "'" + symbol + "' is not one");
    }
    return new Quantity(value, unit.get());
  }

  private static IllegalArgumentException refused(String text, Dimension dimension, String why) {
    return new IllegalArgumentException(
        "'%s' is not a %s: %s. Accepted: a number with %s."
            .formatted(text, dimension.label(), why, dimension.acceptedUnits()));
  }

  private static int endOfNumber(String text) {
    int i = 0;
    while (i < text.length() && isNumberPart(text, i)) {
      i++;
    }
    return i;
  }

  private static boolean isNumberPart(String text, int i) {
    char c = text.charAt(i);
    if (Character.isDigit(c) || c == '.' || ((c == '-' || c == '+') && i == 0)) {
      return true;
    }
    boolean exponent = c == 'e' || c == 'E';
    boolean afterExponent =
        (c == '-' || c == '+') && i > 0 && (text.charAt(i - 1) == 'e' || text.charAt(i - 1) == 'E');
    return afterExponent
        || (exponent
            && i + 1 < text.length()
            && (Character.isDigit(text.charAt(i + 1))
                || text.charAt(i + 1) == '-'
                || text.charAt(i + 1) == '+'));
  }
}
