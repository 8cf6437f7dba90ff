// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A ratio in the text: "1:1.2:2", "(1:1 v/v)", "= 30/70 wt.%", "in a volume ratio of 1:1".
 *
 * @param parts its numbers
 * @param basis what they are counted in; null if not stated
 * @param percent whether a percent sign stands behind it
 * @param span where the numbers stand
 */
record Ratio(List<BigDecimal> parts, Basis basis, boolean percent, Span span) {
  Ratio {
    parts = List.copyOf(parts);
  }

  /** The same ratio with the basis that was stated elsewhere. */
  Ratio with(Basis stated) throws RecipeException {
    Ratio ratio = new Ratio(parts, stated, percent || stated.percent(), span);
    ratio.check();
    return ratio;
  }

  /** The numbers with colons: 1:1.2:2. */
  String numbers() {
    return numbers(parts);
  }

  static String numbers(List<BigDecimal> parts) {
    return String.join(":", parts.stream().map(BigDecimal::toPlainString).toList());
  }

  /** Reads a ratio, or returns null and leaves the cursor. */
  static Ratio read(Cursor cursor) throws RecipeException {
    int start = cursor.at();
    Basis before = lead(cursor);
    int numbers = cursor.at();
    List<WrittenNumber> written = numbers(cursor);
    if (written.size() < 2) {
      cursor.moveTo(start);
      return null;
    }
    Span span = new Span(numbers, cursor.at());
    List<BigDecimal> parts = new ArrayList<>();
    for (WrittenNumber number : written) {
      parts.add(number.meant());
    }
    Basis basis = before == null ? trail(cursor) : before;
    boolean percent = basis == null ? plainPercent(cursor) : basis.percent();
    Ratio ratio = new Ratio(parts, basis, percent, span);
    ratio.check();
    return ratio;
  }

  /** Reads "= ", ", ", "v/v = ", "in a volume ratio of " before the numbers. */
  private static Basis lead(Cursor cursor) {
    cursor.skipBlanks();
    if (!cursor.accept('=')) {
      cursor.accept(',');
    }
    Basis basis = Basis.read(cursor);
    if (basis == null) {
      leadWords(cursor);
    }
    cursor.skipBlanks();
    if (!cursor.accept('=') && !cursor.accept(':')) {
      cursor.accept(',');
    }
    cursor.skipBlanks();
    return basis;
  }

  private static void leadWords(Cursor cursor) {
    int start = cursor.at();
    cursor.skipBlanks();
    if (cursor.acceptAny(List.of("in", "with", "at")) != null) {
      cursor.skipBlanks();
    }
    if (cursor.acceptAny(List.of("a", "the")) != null) {
      cursor.skipBlanks();
    }
    int words = cursor.at();
    Basis.tail(cursor);
    cursor.skipBlanks();
    if (words == cursor.at() && !Cursor.isDigit(cursor.peek())) {
      cursor.moveTo(start);
    }
  }

  /** Reads " v/v", ", by volume", " (v:v)", " ratio" after the numbers. */
  private static Basis trail(Cursor cursor) {
    int end = cursor.at();
    cursor.skipBlanks();
    boolean bracket = !cursor.accept(',') && !cursor.accept(';') && cursor.accept('(');
    Basis basis = Basis.read(cursor);
    if (bracket) {
      cursor.skipBlanks();
      basis = cursor.accept(')') ? basis : null;
    }
    if (basis == null) {
      cursor.moveTo(end);
      Basis.tail(cursor);
    }
    return basis;
  }

  private static boolean plainPercent(Cursor cursor) {
    int end = cursor.at();
    cursor.skipBlanks();
    if (cursor.accept('%')) {
      return true;
    }
    cursor.moveTo(end);
    return false;
  }

  private static List<WrittenNumber> numbers(Cursor cursor) {
    List<WrittenNumber> numbers = new ArrayList<>();
    int end = cursor.at();
    WrittenNumber number = WrittenNumber.read(cursor);
    while (number != null) {
      numbers.add(number);
      end = cursor.at();
      cursor.skipBlanks();
      if (!cursor.accept(':') && !cursor.accept('/')) {
        break;
      }
      cursor.skipBlanks();
      number = WrittenNumber.read(cursor);
    }
    cursor.moveTo(end);
    return numbers;
  }

  private void check() throws RecipeException {
    String written = numbers();
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal part : parts) {
      sum = sum.add(part);
      if (part.compareTo(AmountChecks.LARGEST_PART) > 0) {
        throw wrong("The ratio " + written + " has a number that is too large.");
      }
    }
    if (sum.signum() == 0) {
      throw wrong("The ratio " + written + " adds up to zero.");
    }
    if (parts.stream().anyMatch(p -> p.signum() == 0)) {
      throw wrong("The ratio " + written + " has a zero part: leave that component out.");
    }
    boolean meansPercent = percent && sum.compareTo(new BigDecimal(20)) > 0;
    BigDecimal off = sum.subtract(new BigDecimal(100)).abs();
    if (meansPercent && off.compareTo(BigDecimal.ONE) > 0) {
      throw wrong(
          "The percentages "
              + written
              + " add up to "
              + sum.stripTrailingZeros().toPlainString()
              + " %, not 100 %.");
    }
  }

  private RecipeException wrong(String message) {
    return new RecipeException(message, span, List.of());
  }
}
