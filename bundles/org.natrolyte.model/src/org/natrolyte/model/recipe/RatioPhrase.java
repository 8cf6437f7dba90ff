// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

/** Reads a ratio outside of brackets, in front of its names or behind them. */
final class RatioPhrase {
  private RatioPhrase() {}

  /** Reads "1:1 v/v" in front of the names it belongs to; null if none stands here. */
  static Ratio leading(Cursor cursor) throws RecipeException {
    char c = cursor.peek();
    return c == '=' || c == ',' || c == '(' ? null : Ratio.read(cursor);
  }

  /** Reads "1:1 v/v", "= 1:1", "in a volume ratio of 1:1" behind its names; null if none does. */
  static Ratio trailing(Cursor cursor) throws RecipeException {
    int start = cursor.at();
    boolean word = Character.isLetter(cursor.peek());
    if (cursor.peek() == '/' || cursor.peek() == ':') {
      return null;
    }
    Ratio ratio = Ratio.read(cursor);
    if (ratio != null && word && !endsPhrase(cursor)) {
      cursor.moveTo(start);
      return null;
    }
    return ratio;
  }

  /** Whether no name follows: "in 1:1 EC:DEC" is not a ratio of what stands before it. */
  private static boolean endsPhrase(Cursor cursor) {
    int here = cursor.at();
    cursor.skipBlanks();
    int close = cursor.peek() == '(' ? cursor.closing(cursor.at()) : -1;
    if (close > 0) {
      cursor.moveTo(close);
      cursor.skipBlanks();
    }
    char c = cursor.peek();
    boolean sign = cursor.atEnd() || c == '[' || c == ',' || c == '+' || c == ';';
    boolean ends =
        sign || cursor.acceptAny(Words.WITH) != null || cursor.acceptAny(JointWords.AND) != null;
    cursor.moveTo(here);
    return ends;
  }
}
