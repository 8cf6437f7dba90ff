// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.study;

import org.natrolyte.model.finding.Value;

/** A number with its range. */
record Range(double value, double low, double high) {
  static final Range ZERO = new Range(0, 0, 0);

  static Range of(Value.Known known) {
    return new Range(known.value(), known.low(), known.high());
  }

  Range plus(Range other) {
    return new Range(value + other.value, low + other.low, high + other.high);
  }

  Range times(double factor) {
    return new Range(value * factor, low * factor, high * factor);
  }

  /**
   * This number over one that is large where this one is small, as solvent over salt when only the
   * volume of the solution is uncertain.
   */
  Range over(Range opposite) {
    return new Range(value / opposite.value, low / opposite.high, high / opposite.low);
  }

  Value asValue() {
    return Value.between(Math.min(low, value), value, Math.max(high, value));
  }
}
