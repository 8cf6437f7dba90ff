// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.finding;

import java.util.Objects;

/** What a finding says: a number with its range, a text, that it is unknown, or that it failed. */
public sealed interface Value {
  /**
   * A number in the property's unit.
   *
   * @param value the best estimate
   * @param low lower end of the stated range
   * @param high upper end of the stated range
   */
  record Known(double value, double low, double high) implements Value {
    public Known {
      if (!Double.isFinite(value) || Double.isNaN(low) || Double.isNaN(high)) {
        throw new IllegalArgumentException(
            "not a number: %s (%s to %s); say Unknown instead".formatted(value, low, high));
      }
      if (low > value || high < value) {
        throw new IllegalArgumentException(
            "the range %s to %s does not hold %s".formatted(low, high, value));
      }
    }
  }

  /** A text, such as a class. */
  record Text(String text) implements Value {
    public Text {
      Objects.requireNonNull(text, "text");
    }
  }

  /** Not known, with the reason; shown as such, never as zero. */
  record Unknown(String reason) implements Value {
    public Unknown {
      Objects.requireNonNull(reason, "reason");
    }
  }

  /** The study failed here, with the reason. */
  record Failed(String reason) implements Value {
    public Failed {
      Objects.requireNonNull(reason, "reason");
    }
  }

  /** A number known exactly, or whose range is not stated. */
  static Value exactly(double value) {
    return new Known(value, value, value);
  }

  /** A number with a range. */
  static Value between(double low, double value, double high) {
    return new Known(value, low, high);
  }
}
