// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

/**
 * An amount in the text: a number with its unit.
 *
 * @param amount the amount, converted to one of the stored units where needed
 * @param unit the unit as written
 * @param span number and unit
 */
record WrittenAmount(Amount amount, WrittenUnit unit, Span span) {
  /** Reads an amount, or returns null and leaves the cursor. */
  static WrittenAmount read(Cursor cursor) throws RecipeException {
    int start = cursor.at();
    cursor.skipBlanks();
    int from = cursor.at();
    boolean negative = cursor.peek() == '-' && isNumberStart(cursor, from + 1);
    if (negative) {
      cursor.accept('-');
    }
    WrittenNumber number = WrittenNumber.read(cursor);
    WrittenUnit unit = number == null ? null : WrittenUnit.read(cursor);
    if (unit == null) {
      cursor.moveTo(start);
      return null;
    }
    Span span = new Span(from, unit.span().end());
    String written = cursor.text(span.start(), span.end());
    return new WrittenAmount(
        AmountChecks.checked(number.meant(), negative, unit, written, span), unit, span);
  }

  private static boolean isNumberStart(Cursor cursor, int at) {
    return Cursor.isDigit(cursor.charAt(at))
        || (cursor.charAt(at) == '.' && Cursor.isDigit(cursor.charAt(at + 1)));
  }
}
