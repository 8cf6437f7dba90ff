// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number in the text. What is wrong with it is told only when it turns out to be meant as a
 * number and not as the start of a name.
 *
 * @param value its value; 0 when there is a problem
 * @param span where it stands
 * @param problem what is wrong with it; empty if nothing
 */
record WrittenNumber(BigDecimal value, Span span, String problem) {
  private static final int MOST_DIGITS = 30;
  private static final int LARGEST_EXPONENT = 18;

  /** The value, where a number is meant here. */
  BigDecimal meant() throws RecipeException {
    if (!problem.isEmpty()) {
      throw new RecipeException(problem, span, List.of());
    }
    return value;
  }

  /** Reads a number, or returns null and leaves the cursor. */
  static WrittenNumber read(Cursor cursor) {
    int start = cursor.at();
    int whole = digits(cursor, start);
    int end = whole;
    int marks = 0;
    while (isMark(cursor.charAt(end), whole > start || marks > 0)
        && Cursor.isDigit(cursor.charAt(end + 1))) {
      end = digits(cursor, end + 1);
      marks++;
    }
    if (end == start) {
      return null;
    }
    String mantissa = cursor.text(start, end);
    int[] exponent = {0};
    int after = exponent(cursor, end, exponent);
    cursor.moveTo(after);
    Span span = new Span(start, after);
    String shown = "'" + shortened(cursor.text(start, after)) + "'";
    if (marks > 1) {
      return new WrittenNumber(
          BigDecimal.ZERO, span, shown + " has two decimal marks: write 1000.5, without grouping.");
    }
    if (isGroupOrDecimal(mantissa)) {
      return new WrittenNumber(
          BigDecimal.ZERO,
          span,
          shown + " can mean a thousand or a decimal: write it with a point or without the comma.");
    }
    if (mantissa.length() > 1 && mantissa.charAt(0) == '0' && Cursor.isDigit(mantissa.charAt(1))) {
      return new WrittenNumber(
          BigDecimal.ZERO, span, shown + " begins with a needless zero: is a point missing?");
    }
    if (mantissa.length() > MOST_DIGITS || Math.abs(exponent[0]) > LARGEST_EXPONENT) {
      return new WrittenNumber(BigDecimal.ZERO, span, shown + " is out of range.");
    }
    BigDecimal value = new BigDecimal(mantissa.replace(',', '.'));
    return new WrittenNumber(value.scaleByPowerOfTen(exponent[0]), span, "");
  }

  private static boolean isMark(char c, boolean digitsBefore) {
    return c == '.' || (c == ',' && digitsBefore);
  }

  /** 1,000 may be either; 0,500 and 1,5 and 1,0005 can only be decimals. */
  private static boolean isGroupOrDecimal(String mantissa) {
    int comma = mantissa.indexOf(',');
    return comma > 0
        && comma <= 3
        && mantissa.length() - comma - 1 == 3
        && mantissa.charAt(0) != '0';
  }

  private static int digits(Cursor cursor, int from) {
    int end = from;
    while (Cursor.isDigit(cursor.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Reads e-3, ×10-3, x 10^-3 after the digits; returns where the number ends. */
  private static int exponent(Cursor cursor, int end, int[] exponent) {
    int at = end;
    char sign = cursor.charAt(at);
    if (sign == 'e' || sign == 'E') {
      at++;
    } else {
      at = blanks(cursor, at);
      char times = cursor.charAt(at);
      if (times != '×' && times != 'x' && times != '*') {
        return end;
      }
      at = blanks(cursor, at + 1);
      if (cursor.charAt(at) != '1' || cursor.charAt(at + 1) != '0') {
        return end;
      }
      at += 2;
      if (cursor.charAt(at) == '^') {
        at++;
      }
    }
    boolean negative = cursor.charAt(at) == '-';
    int from = negative || cursor.charAt(at) == '+' ? at + 1 : at;
    int to = digits(cursor, from);
    if (to == from) {
      return end;
    }
    int size = to - from > 4 ? 9999 : Integer.parseInt(cursor.text(from, to));
    exponent[0] = negative ? -size : size;
    return to;
  }

  private static int blanks(Cursor cursor, int from) {
    int end = from;
    while (cursor.charAt(end) == ' ') {
      end++;
    }
    return end;
  }

  private static String shortened(String digits) {
    return digits.length() <= 24 ? digits : digits.substring(0, 21) + "...";
  }
}
