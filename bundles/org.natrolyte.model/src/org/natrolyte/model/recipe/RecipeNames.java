// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

import java.util.List;
import java.util.function.Predicate;
import org.natrolyte.model.compound.Role;

/**
 * What the parser has to ask about names. Which names exist decides how hyphens, commas and blanks
 * are read: "DME-BTFE" is two solvents, "2-MeTHF" one.
 */
@FunctionalInterface
public interface RecipeNames {
  /** Whether a compound of this name is known. */
  boolean isKnown(String name);

  /** Whether two known names mean the same compound, as in "diglyme (G2)". */
  default boolean meanSame(String name, String other) {
    return true;
  }

  /**
   * How a ratio is read whose basis is not stated.
   *
   * @param parts the ingredients of the ratio in order; their amounts mean nothing yet
   */
  default UnstatedRatio unstatedRatio(List<RecipeItem> parts) {
    boolean saltToo = parts.stream().anyMatch(p -> p.role() == Role.SALT);
    return saltToo
        ? new UnstatedRatio(AmountUnit.MOLE_PART, "a salt is part of the ratio")
        : new UnstatedRatio(AmountUnit.VOLUME_PART, "");
  }

  /** Names that are known if a test says so. */
  static RecipeNames of(Predicate<String> isKnownName) {
    return isKnownName::test;
  }

  /**
   * A presumed basis.
   *
   * @param unit the parts to count in
   * @param reason why, to be shown to the user; empty for the usual case
   */
  record UnstatedRatio(AmountUnit unit, String reason) {
    public UnstatedRatio {
      if (!unit.basis().isParts()) {
        throw new IllegalArgumentException("a ratio counts parts, not " + unit);
      }
    }
  }
}
