// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

import java.util.List;

/** Tells where known names end, and where words do that are none. */
final class KnownNames {
  static final int LONGEST_NAME = 200;

  private final RecipeNames names;

  KnownNames(RecipeNames names) {
    this.names = names;
  }

  /** Where the longest known name at a position ends; the position itself if none stands there. */
  int knownEnd(Cursor cursor, int start) {
    List<Integer> ends = NameEnds.possible(cursor, start);
    for (int end : ends.reversed()) {
      if (isKnown(cursor, start, end) && fits(cursor, end)) {
        return end;
      }
    }
    return start;
  }

  boolean isKnown(Cursor cursor, int start, int end) {
    return end <= cursor.limit() && names.isKnown(normal(cursor.text(start, end)));
  }

  /** Whether a known name may end here, or the word goes on into something else. */
  private boolean fits(Cursor cursor, int end) {
    return switch (cursor.charAt(end)) {
      case '-', '·' -> startsName(cursor, end + 1);
      case ',' -> cursor.charAt(end + 1) == ' ' || startsName(cursor, end + 1);
      case '(' -> isNote(cursor, end);
      case '[' -> false;
      default -> true;
    };
  }

  /** Whether what follows a hyphen or comma is a name of its own. */
  private boolean startsName(Cursor cursor, int at) {
    if (at >= cursor.limit() || cursor.charAt(at) == ' ') {
      return true;
    }
    int number = coefficientEnd(cursor, at);
    return hasKnownStart(cursor, at)
        || (number > at && hasKnownStart(cursor, number))
        || looksLikeSymbol(cursor, at, wordEndQuietly(cursor, at));
  }

  /** A capital or bracket first and at least three characters: TTE, NaPF6, but not Me. */
  static boolean looksLikeSymbol(Cursor cursor, int start, int end) {
    char first = cursor.charAt(start);
    return end - start >= 3 && (Character.isUpperCase(first) || first == '[');
  }

  /** Whether any known name begins here, at whatever length: does not look at what comes after. */
  boolean hasKnownStart(Cursor cursor, int start) {
    return NameEnds.possible(cursor, start).stream().anyMatch(end -> isKnown(cursor, start, end));
  }

  /** Whether a bracket right behind a word is a ratio, an amount or another name of the same. */
  private boolean isNote(Cursor cursor, int open) {
    int close = cursor.closing(open);
    if (close < 0) {
      return false;
    }
    Cursor inside = cursor.part(open + 1, close - 1);
    try {
      return names.isKnown(normal(cursor.text(open + 1, close - 1)))
          || (Ratio.read(inside) != null && inside.finished())
          || (WrittenAmount.read(cursor.part(open + 1, close - 1)) != null)
          || isBasis(cursor.part(open + 1, close - 1));
    } catch (RecipeException wrongNumber) {
      return true;
    }
  }

  private static boolean isBasis(Cursor inside) {
    return Basis.read(inside) != null && inside.finished();
  }

  /** Where a number ends that is written onto a name; the start if there is none. */
  static int coefficientEnd(Cursor cursor, int start) {
    int end = start;
    while (Cursor.isDigit(cursor.charAt(end)) && end - start < 7) {
      end++;
    }
    if (end > start && cursor.charAt(end) == '.' && Cursor.isDigit(cursor.charAt(end + 1))) {
      end++;
      while (Cursor.isDigit(cursor.charAt(end)) && end - start < 12) {
        end++;
      }
    }
    char next = cursor.charAt(end);
    return Character.isLetter(next) || next == '[' ? end : start;
  }

  private int wordEndQuietly(Cursor cursor, int start) {
    try {
      return wordEnd(cursor, start);
    } catch (RecipeException openBracket) {
      return start;
    }
  }

  /** Where an unknown word ends: at a blank, a sign, or a bracket that is a remark. */
  int wordEnd(Cursor cursor, int start) throws RecipeException {
    int at = start;
    while (at < cursor.limit()) {
      char c = cursor.charAt(at);
      if ("/:+=;&|% \")]".indexOf(c) >= 0 || (c == ',' && NameEnds.endsAfterComma(cursor, at))) {
        break;
      }
      if (c == '(' && at > start && isNote(cursor, at)) {
        break;
      }
      at = c == '(' || c == '[' ? closing(cursor, at) : at + 1;
    }
    return at;
  }

  /** The end of a bracket that must be closed. */
  static int closing(Cursor cursor, int open) throws RecipeException {
    int close = cursor.closing(open);
    if (close < 0) {
      char c = cursor.charAt(open);
      throw new RecipeException(
          "The bracket '" + c + "' is not closed.",
          new Span(open, open + 1),
          List.of(c == '(' ? ")" : "]"));
    }
    return close;
  }

  /** The name with single blanks. */
  static String normal(String name) {
    StringBuilder single = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean again = c == ' ' && (single.isEmpty() || single.charAt(single.length() - 1) == ' ');
      if (!again) {
        single.append(c);
      }
    }
    return single.toString().strip();
  }
}
