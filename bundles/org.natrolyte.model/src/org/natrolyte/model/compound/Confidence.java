// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.compound;

/** How sure the source of a tabulated value is. */
public enum Confidence {
  /** A handbook value: expected within a few per cent (2 K for temperatures of common solvents). */
  HIGH("handbook value, within a few per cent"),
  /** Probably within 10 % (5 K for temperatures). */
  MEDIUM("probably within 10 %"),
  /** A guess that somebody has to check. */
  LOW("a guess, to be checked"),
  /** Computed from the structure or from other values. */
  COMPUTED("computed");

  private final String meaning;

  Confidence(String meaning) {
    this.meaning = meaning;
  }

  /** What the level means, in words a user can be shown. */
  public String meaning() {
    return meaning;
  }
}
