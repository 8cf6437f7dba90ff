// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

import java.util.List;

/**
 * What a ratio is counted in, as stated: "v/v", "by volume", "wt%", "molar".
 *
 * @param unit the parts it makes of the numbers
 * @param percent whether a percent sign was written
 */
record Basis(AmountUnit unit, boolean percent) {
  private static final List<String> LEADS =
      List.of("by", "in", "on", "at", "with", "as", "a", "an", "the", "parts");
  private static final List<String> VOLUME = List.of("volumetric", "volumes", "volume", "vol", "v");
  private static final List<String> MASS =
      List.of("weights", "weight", "wt", "masses", "mass", "w");
  private static final List<String> MASS_PAIR = List.of("m", "g");
  private static final List<String> MOLE = List.of("molar", "moles", "mole", "mols", "mol", "n");
  private static final List<String> TAILS =
      List.of("ratios", "ratio", "fractions", "fraction", "parts", "basis", "percent");

  /** Reads a stated basis, or returns null and leaves the cursor. */
  static Basis read(Cursor cursor) {
    int start = cursor.at();
    cursor.skipBlanks();
    for (int i = 0; i < 3 && cursor.acceptAny(LEADS) != null; i++) {
      cursor.skipBlanks();
    }
    AmountUnit unit = unit(cursor);
    if (unit == null) {
      cursor.moveTo(start);
      return null;
    }
    boolean percent = percent(cursor);
    tail(cursor);
    return new Basis(unit, percent);
  }

  /** Moves over "ratio of" and the like. */
  static void tail(Cursor cursor) {
    int end = cursor.at();
    cursor.skipBlanks();
    if (cursor.acceptAny(TAILS) == null) {
      cursor.moveTo(end);
      return;
    }
    end = cursor.at();
    cursor.skipBlanks();
    if (!cursor.acceptWord("of")) {
      cursor.moveTo(end);
    }
  }

  private static AmountUnit unit(Cursor cursor) {
    int start = cursor.at();
    AmountUnit unit = oneOf(cursor, VOLUME, AmountUnit.VOLUME_PART);
    if (unit == null) {
      unit = oneOf(cursor, MASS, AmountUnit.MASS_PART);
    }
    if (unit == null) {
      unit = oneOf(cursor, MOLE, AmountUnit.MOLE_PART);
    }
    if (unit == null) {
      unit = oneOf(cursor, MASS_PAIR, AmountUnit.MASS_PART);
      if (unit != null && !isPairSign(cursor.peek())) {
        unit = null;
      }
    }
    if (unit != null && cursor.peek() == '-' && cursor.charAt(cursor.at() + 1) != '%') {
      unit = null;
    }
    if (unit == null || !pairs(cursor, unit)) {
      cursor.moveTo(start);
      return null;
    }
    return unit;
  }

  /** v/v, v:v:v, wt/wt: the same word again after each sign. */
  private static boolean pairs(Cursor cursor, AmountUnit unit) {
    while (isPairSign(cursor.peek())) {
      int sign = cursor.at();
      cursor.moveTo(sign + 1);
      List<String> same =
          switch (unit) {
            case VOLUME_PART -> VOLUME;
            case MOLE_PART -> MOLE;
            default -> MASS;
          };
      boolean again =
          cursor.acceptAny(same) != null
              || (unit == AmountUnit.MASS_PART && cursor.acceptAny(MASS_PAIR) != null);
      if (!again) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPairSign(char c) {
    return c == '/' || c == ':';
  }

  private static AmountUnit oneOf(Cursor cursor, List<String> words, AmountUnit unit) {
    return cursor.acceptAny(words) == null ? null : unit;
  }

  private static boolean percent(Cursor cursor) {
    int end = cursor.at();
    cursor.accept('.');
    int afterPoint = cursor.at();
    cursor.accept('-');
    cursor.skipBlanks();
    if (cursor.accept('%') || cursor.acceptWord("percent") || cursor.acceptWord("pct")) {
      return true;
    }
    boolean pointEndsWord = !Cursor.isDigit(cursor.charAt(afterPoint));
    cursor.moveTo(pointEndsWord ? afterPoint : end);
    return false;
  }
}
