// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

import java.util.List;
import java.util.Locale;

/** The English words that recipes are held together with. */
final class Words {
  /** What introduces an additive. */
  static final List<String> WITH = List.of("with", "containing", "contains", "including", "adding");

  /** Words that say nothing and may stand before a name. */
  static final List<String> BEFORE_NAME =
      List.of(
          "a",
          "an",
          "the",
          "of",
          "extra",
          "additional",
          "added",
          "addition",
          "additive",
          "additives",
          "anhydrous",
          "dry",
          "pure",
          "mixture",
          "mixtures",
          "mixed",
          "mix",
          "blend",
          "binary",
          "ternary",
          "solvent",
          "solvents",
          "solution",
          "solutions",
          "consisting",
          "composed",
          "both");

  /** Words that say nothing and may stand after a name. */
  static final List<String> AFTER_NAME =
      List.of(
          "as",
          "a",
          "an",
          "the",
          "of",
          "additive",
          "additives",
          "mixture",
          "mixtures",
          "mixed",
          "blend",
          "solvent",
          "solvents",
          "cosolvent",
          "solution",
          "solutions",
          "electrolyte",
          "salt");

  /** Words that stand for several recipes in one. */
  static final List<String> ALTERNATIVES = List.of("or", "vs", "versus");

  /** Every word that ends a name of several words. */
  private static final List<String> JOINTS =
      List.of("in", "into", "dissolved", "and", "plus", "by", "at", "saturated");

  private Words() {}

  /**
   * Whether a word of the notation stands at the cursor, so that an unknown name ends before it.
   */
  static boolean endsName(Cursor cursor) {
    int here = cursor.at();
    boolean found =
        cursor.acceptAny(JOINTS) != null
            || cursor.acceptAny(WITH) != null
            || cursor.acceptAny(ALTERNATIVES) != null
            || cursor.acceptAny(AFTER_NAME) != null
            || cursor.acceptAny(BEFORE_NAME) != null;
    cursor.moveTo(here);
    return found;
  }

  /** Whether a joint stands at the cursor: a word that no name holds. */
  static boolean isJoint(Cursor cursor) {
    return cursor.acceptAny(JOINTS) != null || cursor.acceptAny(WITH) != null;
  }

  /** Moves over any of the words, blanks between them included. */
  static void skip(Cursor cursor, List<String> words) {
    int here = cursor.at();
    cursor.skipBlanks();
    while (isFullWord(cursor, words)) {
      here = cursor.at();
      cursor.skipBlanks();
    }
    cursor.moveTo(here);
  }

  /** Moves over one of the words if it is not the start of a hyphenated name (a-pinene). */
  private static boolean isFullWord(Cursor cursor, List<String> words) {
    int here = cursor.at();
    if (cursor.acceptAny(words) == null) {
      return false;
    }
    char next = cursor.peek();
    if (next == '-' || next == '(' || next == '[') {
      cursor.moveTo(here);
      return false;
    }
    return true;
  }

  /** Whether a remark calls its name an additive. */
  static boolean saysAdditive(String remark) {
    return remark.toLowerCase(Locale.ROOT).contains("additive");
  }
}
