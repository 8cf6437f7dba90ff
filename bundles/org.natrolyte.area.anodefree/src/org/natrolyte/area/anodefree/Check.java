// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.area.anodefree;

/** Refuses numbers that make no sense, with a sentence for the user. */
final class Check {
  private Check() {}

  static void positive(double value, String what) {
    if (!(value > 0) || !Double.isFinite(value)) {
      throw new IllegalArgumentException("%s must be above zero, not %s".formatted(what, value));
    }
  }

  static void notNegative(double value, String what) {
    if (!(value >= 0) || !Double.isFinite(value)) {
      throw new IllegalArgumentException("%s must not be negative: %s".formatted(what, value));
    }
  }

  /** A share above zero and below one. */
  static void share(double value, String what) {
    if (!(value > 0 && value < 1)) {
      throw new IllegalArgumentException(
          "%s must lie between 0 and 1 (0 and 100 %%), not at %s".formatted(what, value));
    }
  }
}
