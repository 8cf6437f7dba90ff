// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

import java.math.BigDecimal;
import java.util.List;

/** Reads M, mol L-1, mol·kg-1, mmol/L, mol/L(solvent), g/L and their like. */
final class ConcentrationUnit {
  enum Per {
    LITRE,
    MILLILITRE,
    KILOGRAM
  }

  private static final List<String> LITRE = List.of("litre", "liter", "dm3", "dm^3", "L");
  private static final List<String> KILOGRAM = List.of("kilogram", "kg");
  private static final BigDecimal THOUSAND = new BigDecimal(1000);
  private static final BigDecimal THOUSANDTH = new BigDecimal("0.001");

  private ConcentrationUnit() {}

  static WrittenUnit read(Cursor cursor) throws RecipeException {
    int start = cursor.at();
    WrittenUnit unit = symbol(cursor, start);
    if (unit == null) {
      unit = quotient(cursor, start);
    }
    if (unit == null) {
      cursor.moveTo(start);
      return null;
    }
    return LitreOf.qualified(cursor, unit);
  }

  /** M, mM, µM, m: here, and only here, capitals count. */
  private static WrittenUnit symbol(Cursor cursor, int start) {
    AmountUnit unit = null;
    BigDecimal factor = BigDecimal.ONE;
    if (cursor.acceptExact("M") || cursor.acceptWord("molar")) {
      unit = AmountUnit.MOLAR;
    } else if (cursor.acceptExact("mM") || cursor.acceptWord("millimolar")) {
      unit = AmountUnit.MILLIMOLAR;
    } else if (cursor.acceptExact("µM") || cursor.acceptExact("uM")) {
      unit = AmountUnit.MICROMOLAR;
    } else if (cursor.acceptExact("nM")) {
      unit = AmountUnit.MICROMOLAR;
      factor = THOUSANDTH;
    } else if (cursor.acceptWord("molal") || acceptMolalSign(cursor)) {
      unit = AmountUnit.MOLAL;
    }
    return unit == null
        ? null
        : new WrittenUnit(unit, factor, new Span(start, cursor.at()), false, false);
  }

  /** A lone m, which is neither metre (m/s) nor meta (m-xylene). */
  private static boolean acceptMolalSign(Cursor cursor) {
    char next = cursor.charAt(cursor.at() + 1);
    return next != '-' && next != '/' && cursor.acceptExact("m");
  }

  private static WrittenUnit quotient(Cursor cursor, int start) {
    for (String prefix : List.of("m", "µ", "u", "n", "")) {
      for (String word : List.of("moles", "mole", "mol", "g")) {
        if (!cursor.startsWith(prefix + word)) {
          continue;
        }
        cursor.moveTo(start + prefix.length() + word.length());
        Per per = per(cursor);
        WrittenUnit unit =
            per == null ? null : unit(prefix, word, per, new Span(start, cursor.at()));
        if (unit != null) {
          return unit;
        }
        cursor.moveTo(start);
      }
    }
    return null;
  }

  private static WrittenUnit unit(String prefix, String word, Per per, Span span) {
    int thousandths =
        switch (prefix) {
          case "m" -> 1;
          case "µ", "u" -> 2;
          case "n" -> 3;
          default -> 0;
        };
    if (per == Per.MILLILITRE) {
      thousandths--;
    }
    if (word.equals("g")) {
      return per == Per.KILOGRAM
          ? null
          : scaled(AmountUnit.GRAM_PER_LITRE, power(thousandths), span);
    }
    if (per == Per.KILOGRAM) {
      return thousandths == 0
          ? scaled(AmountUnit.MOLAL, BigDecimal.ONE, span)
          : scaled(AmountUnit.MILLIMOLAL, power(thousandths - 1), span);
    }
    return switch (thousandths) {
      case 1 -> scaled(AmountUnit.MILLIMOLAR, BigDecimal.ONE, span);
      case 2, 3 -> scaled(AmountUnit.MICROMOLAR, power(thousandths - 2), span);
      default -> scaled(AmountUnit.MOLAR, power(thousandths), span);
    };
  }

  private static BigDecimal power(int thousandths) {
    return thousandths < 0
        ? THOUSAND.pow(-thousandths)
        : BigDecimal.ONE.scaleByPowerOfTen(-3 * thousandths);
  }

  private static WrittenUnit scaled(AmountUnit unit, BigDecimal factor, Span span) {
    return new WrittenUnit(unit, factor, span, false, false);
  }

  /** "/L", " per litre", " L-1", "·kg-1", " dm-3". */
  private static Per per(Cursor cursor) {
    cursor.skipBlanks();
    boolean divided = cursor.accept('/') || cursor.acceptWord("per");
    if (!divided) {
      while (cursor.peek() == '·' || cursor.peek() == '.' || cursor.peek() == '*') {
        cursor.moveTo(cursor.at() + 1);
      }
    }
    cursor.skipBlanks();
    return divided ? denominator(cursor) : inverse(cursor);
  }

  static Per denominator(Cursor cursor) {
    if (cursor.acceptAny(LITRE) != null) {
      return Per.LITRE;
    }
    if (cursor.acceptWord("mL")) {
      return Per.MILLILITRE;
    }
    return cursor.acceptAny(KILOGRAM) != null ? Per.KILOGRAM : null;
  }

  private static Per inverse(Cursor cursor) {
    for (String text : List.of("L^-1", "L-1", "dm^-3", "dm-3")) {
      if (cursor.acceptWord(text)) {
        return Per.LITRE;
      }
    }
    if (cursor.acceptWord("mL-1") || cursor.acceptWord("mL^-1")) {
      return Per.MILLILITRE;
    }
    return cursor.acceptWord("kg-1") || cursor.acceptWord("kg^-1") ? Per.KILOGRAM : null;
  }
}
