// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.template;

/**
 * The potential at which a reduction is first seen, with the spread among sources.
 *
 * @param low lower end, in V against Na/Na+
 * @param value the usual one, in V
 * @param high upper end, in V
 */
public record Onset(double low, double value, double high) {
  public Onset {
    if (!(low <= value && value <= high)) {
      throw new IllegalArgumentException(
          "an onset needs low <= value <= high, not %s, %s, %s".formatted(low, value, high));
    }
  }

  /** The same, no part of it above a limit. */
  public Onset atMost(double limit) {
    return new Onset(Math.min(low, limit), Math.min(value, limit), Math.min(high, limit));
  }
}
