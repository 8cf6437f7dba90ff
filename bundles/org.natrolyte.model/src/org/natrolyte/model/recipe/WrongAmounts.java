// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

import java.util.List;

/** Tells what is wrong where an amount seems to be meant and none can be read. */
final class WrongAmounts {
  private WrongAmounts() {}

  /** Throws if a number without a usable unit stands at the cursor; leaves the cursor otherwise. */
  static void refuse(Cursor cursor, KnownNames known) throws RecipeException {
    int start = cursor.at();
    refuseSigns(cursor, start);
    refuseNoNumber(cursor, start);
    cursor.accept('-');
    WrittenNumber number = WrittenNumber.read(cursor);
    if (number == null) {
      cursor.moveTo(start);
      return;
    }
    refuseRange(cursor, start);
    int end = cursor.at();
    boolean blank = cursor.peek() == ' ';
    cursor.skipBlanks();
    int word = cursor.at();
    int wordEnd = unitEnd(cursor, word);
    if (cursor.atEnd() || Words.endsName(cursor)) {
      number.meant();
      throw wrong(
          cursor.text(start, end) + ": a unit has to follow the number, as in 1 M NaPF6.",
          new Span(start, end));
    }
    boolean coefficient = !blank && known.knownEnd(cursor, word) > word;
    if (coefficient) {
      cursor.moveTo(start);
      return;
    }
    boolean namedNext = wordEnd > word && isFollowedByName(cursor, wordEnd, known);
    boolean isKnown = known.knownEnd(cursor, word) > word;
    if (blank && isKnown) {
      throw new RecipeException(
          "The unit of "
              + cursor.text(start, end)
              + " is missing: one of "
              + AmountChecks.units()
              + ".",
          new Span(start, end),
          List.of(cursor.text(start, end) + " M", cursor.text(start, end) + " wt%"));
    }
    if (blank ? wordEnd > word : namedNext && Character.isLetter(cursor.charAt(word))) {
      number.meant();
      throw unknownUnit(cursor, word, wordEnd);
    }
    cursor.moveTo(start);
  }

  private static RecipeException unknownUnit(Cursor cursor, int start, int end) {
    String unit = cursor.text(start, end);
    String hint =
        switch (unit) {
          case "g", "mg", "kg", "mL", "ml", "L", "µL", "mol", "mmol" ->
              " Absolute amounts are not read: give a concentration or a ratio.";
          case "N" -> " Give mol per litre, M.";
          default -> "";
        };
    return new RecipeException(
        unit + ": unknown unit." + hint + " Accepted: " + AmountChecks.units() + ".",
        new Span(start, end),
        AmountChecks.unitsLike(unit));
  }

  private static void refuseSigns(Cursor cursor, int start) throws RecipeException {
    if ("~<>\u2264\u2265\u00B1".indexOf(cursor.peek()) >= 0) {
      throw wrong(
          "'" + cursor.peek() + "' leaves the amount open: give one number.",
          new Span(start, start + 1));
    }
  }

  /** NaN M NaPF6, infinity M NaPF6. */
  private static void refuseNoNumber(Cursor cursor, int start) throws RecipeException {
    String word = cursor.acceptAny(List.of("NaN", "infinity", "inf", "\u221E"));
    int end = cursor.at();
    boolean unit = word != null && WrittenUnit.read(cursor) != null;
    cursor.moveTo(start);
    if (unit) {
      throw wrong("'" + cursor.text(start, end) + "' is no amount.", new Span(start, end));
    }
  }

  /** 0.5-1 M, 1 ± 0.1 M. */
  private static void refuseRange(Cursor cursor, int start) throws RecipeException {
    int end = cursor.at();
    cursor.skipBlanks();
    boolean range = cursor.accept('-') || cursor.accept('\u00B1');
    WrittenAmount upper = range ? quietly(cursor) : null;
    if (upper != null) {
      throw wrong(
          "'" + cursor.text(start, upper.span().end()) + "' is a range: give one number.",
          new Span(start, upper.span().end()));
    }
    cursor.moveTo(end);
  }

  private static WrittenAmount quietly(Cursor cursor) {
    try {
      return WrittenAmount.read(cursor);
    } catch (RecipeException outOfRange) {
      return null;
    }
  }

  private static int unitEnd(Cursor cursor, int start) {
    int end = start;
    while (end < cursor.limit() && " ,;()[]\"+=".indexOf(cursor.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** Whether the word that may be a unit is followed by a name and not by a joint. */
  private static boolean isFollowedByName(Cursor cursor, int at, KnownNames known) {
    Cursor next = cursor.part(at, cursor.limit());
    if (next.finished() || next.at() == at) {
      return false;
    }
    return next.peek() == '"' || known.knownEnd(next, next.at()) > next.at();
  }

  private static RecipeException wrong(String message, Span span) {
    return new RecipeException(message, span, List.of());
  }
}
