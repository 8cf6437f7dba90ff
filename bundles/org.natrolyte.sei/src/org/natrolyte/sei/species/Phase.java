// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.species;

/** Where a species goes once it is made. */
public enum Phase {
  /** Stays in the film. */
  SOLID,
  /** Goes into the electrolyte. */
  LIQUID,
  /** Leaves as gas. */
  GAS;

  static Phase of(String letter) {
    return switch (letter) {
      case "s" -> SOLID;
      case "l" -> LIQUID;
      case "g" -> GAS;
      default -> throw new IllegalArgumentException("a phase is s, l or g, not '" + letter + "'");
    };
  }
}
