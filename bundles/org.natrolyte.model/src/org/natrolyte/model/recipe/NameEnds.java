// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

import java.util.ArrayList;
import java.util.List;

/** Where in a text a name may end, before anybody is asked whether it is one. */
final class NameEnds {
  private static final int MOST_ENDS = 20;
  private static final int MOST_SIGNS = 2;

  private NameEnds() {}

  /** The places where a name that begins at a position may end, in order. */
  static List<Integer> possible(Cursor cursor, int start) {
    List<Integer> ends = new ArrayList<>();
    int last = Math.min(cursor.limit(), start + KnownNames.LONGEST_NAME);
    int at = start;
    int signs = 0;
    while (at <= last && ends.size() < MOST_ENDS) {
      char c = cursor.charAt(at);
      if (at > start && isBreak(c) && !isInsideName(cursor, at)) {
        ends.add(at);
      }
      signs += endsMostNames(cursor, at) ? 1 : 0;
      if (at >= cursor.limit() || signs > MOST_SIGNS || endsEveryName(cursor, at)) {
        break;
      }
      int close = c == '(' || c == '[' ? cursor.closing(at) : at + 1;
      if (close < 0) {
        break;
      }
      at = close;
    }
    return ends;
  }

  /** A blank after a blank, or the comma of 1,2-dimethoxyethane. */
  private static boolean isInsideName(Cursor cursor, int at) {
    char before = cursor.charAt(at - 1);
    return before == ' '
        || (cursor.charAt(at) == ','
            && Cursor.isDigit(before)
            && Cursor.isDigit(cursor.charAt(at + 1)));
  }

  /** Signs that no name goes on over, and blanks before a word of the notation. */
  private static boolean endsEveryName(Cursor cursor, int at) {
    return switch (cursor.charAt(at)) {
      case ';', '&', '=', '|', '%', '"', ')', ']' -> true;
      case ' ' -> Words.isJoint(cursor.part(at + 1, cursor.limit()));
      default -> false;
    };
  }

  /**
   * Signs that hardly any name goes on over: poly(ethylene glycol), 4000 g/mol is one that does.
   */
  private static boolean endsMostNames(Cursor cursor, int at) {
    return switch (cursor.charAt(at)) {
      case '/', ':' -> true;
      case '+' -> cursor.charAt(at - 1) != ']';
      case ',' -> endsAfterComma(cursor, at);
      default -> false;
    };
  }

  private static boolean isBreak(char c) {
    return c == Cursor.END || " /:+=;&|%,-·()[]\"".indexOf(c) >= 0;
  }

  /** Whether a comma parts two names because a blank follows it. */
  static boolean endsAfterComma(Cursor cursor, int comma) {
    char next = cursor.charAt(comma + 1);
    return next == ' ' || next == Cursor.END;
  }
}
