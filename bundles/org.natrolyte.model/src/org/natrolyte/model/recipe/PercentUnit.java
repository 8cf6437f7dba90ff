// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

import java.math.BigDecimal;
import java.util.List;

/** Reads wt%, vol.%, mol %, % (v/v), ppm and a plain %. */
final class PercentUnit {
  private static final List<String> MASS = List.of("weight", "wt", "mass", "w");
  private static final List<String> VOLUME = List.of("volume", "vol", "v");
  private static final List<String> MOLE = List.of("mole", "molar", "mol");

  private PercentUnit() {}

  static WrittenUnit read(Cursor cursor) throws RecipeException {
    int start = cursor.at();
    if (cursor.acceptWord("ppm")) {
      return new WrittenUnit(
          AmountUnit.WEIGHT_PPM, BigDecimal.ONE, new Span(start, cursor.at()), false, false);
    }
    AmountUnit unit = prefix(cursor, MASS, AmountUnit.WEIGHT_PERCENT);
    if (unit == null) {
      unit = prefix(cursor, VOLUME, AmountUnit.VOLUME_PERCENT);
    }
    if (unit == null) {
      unit = prefix(cursor, MOLE, AmountUnit.MOLE_PERCENT);
    }
    if (unit != null) {
      return WrittenUnit.of(unit, start, cursor.at());
    }
    if (!acceptSign(cursor)) {
      return null;
    }
    int sign = cursor.at();
    refuseMassPerVolume(cursor, start);
    unit = suffix(cursor);
    if (unit != null) {
      return WrittenUnit.of(unit, start, cursor.at());
    }
    cursor.moveTo(sign);
    return new WrittenUnit(
        AmountUnit.WEIGHT_PERCENT, BigDecimal.ONE, new Span(start, sign), true, false);
  }

  private static boolean acceptSign(Cursor cursor) {
    return cursor.accept('%') || cursor.acceptWord("percent") || cursor.acceptWord("pct");
  }

  /** A word with its percent sign: wt%, wt.%, wt. %, wt-%, weight percent. */
  private static AmountUnit prefix(Cursor cursor, List<String> words, AmountUnit unit) {
    int start = cursor.at();
    for (String word : words) {
      if (cursor.startsWith(word)) {
        cursor.moveTo(start + word.length());
        cursor.accept('.');
        cursor.accept('-');
        cursor.skipBlanks();
        if (acceptSign(cursor)) {
          return unit;
        }
        cursor.moveTo(start);
      }
    }
    return null;
  }

  /** What may follow the sign: (w/w), v/v, by weight, wt. */
  private static AmountUnit suffix(Cursor cursor) {
    cursor.skipBlanks();
    boolean bracket = cursor.accept('(');
    int start = cursor.at();
    Basis basis = Basis.read(cursor);
    if (basis == null) {
      return null;
    }
    String text = cursor.text(start, cursor.at()).strip();
    boolean bareLetter = text.length() < 2;
    if (bracket ? !closes(cursor) : bareLetter) {
      return null;
    }
    return switch (basis.unit()) {
      case VOLUME_PART -> AmountUnit.VOLUME_PERCENT;
      case MOLE_PART -> AmountUnit.MOLE_PERCENT;
      default -> AmountUnit.WEIGHT_PERCENT;
    };
  }

  private static boolean closes(Cursor cursor) {
    cursor.skipBlanks();
    return cursor.accept(')');
  }

  private static void refuseMassPerVolume(Cursor cursor, int start) throws RecipeException {
    int sign = cursor.at();
    cursor.skipBlanks();
    cursor.accept('(');
    for (String text : List.of("w/v", "wt/vol", "m/v")) {
      if (cursor.acceptWord(text)) {
        throw new RecipeException(
            "% " + text + " is not read: give grams per litre of solution, 10 g/L for 1 % w/v.",
            new Span(start, cursor.at()),
            List.of("g/L"));
      }
    }
    cursor.moveTo(sign);
  }
}
