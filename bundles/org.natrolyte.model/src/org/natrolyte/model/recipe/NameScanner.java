// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

import java.math.BigDecimal;
import java.util.List;
import org.natrolyte.model.recipe.RecipeItem.NameKind;
import org.natrolyte.model.recipe.Token.Coefficient;
import org.natrolyte.model.recipe.Token.NameToken;

/** Finds where a compound's name ends. The longest known name wins; an unknown one is a word. */
final class NameScanner {
  private static final int MOST_HYPHENS = 24;

  private final KnownNames names;

  NameScanner(KnownNames names) {
    this.names = names;
  }

  /** Reads the name at the cursor, which must not stand on a blank or a sign. */
  NameToken read(Cursor cursor) throws RecipeException {
    int start = cursor.at();
    char first = cursor.peek();
    if (first == '"' || first == '\'') {
      return quoted(cursor, first);
    }
    int known = names.knownEnd(cursor, start);
    if (known > start) {
      return name(cursor, start, known, new Span(start, known), null);
    }
    NameToken counted = withCoefficient(cursor, start);
    return counted == null ? unknown(cursor, start) : counted;
  }

  /** 1.2DME: a number written onto a known name. */
  private NameToken withCoefficient(Cursor cursor, int start) {
    int end = KnownNames.coefficientEnd(cursor, start);
    int known = end > start ? names.knownEnd(cursor, end) : end;
    if (known == end) {
      return null;
    }
    Coefficient coefficient = new Coefficient(new BigDecimal(cursor.text(start, end)), false);
    return name(cursor, end, known, new Span(start, known), coefficient);
  }

  /** EC0.5, NaPF4-G2, propylen carbonate, a name nobody knows. */
  private NameToken unknown(Cursor cursor, int start) throws RecipeException {
    int end = names.wordEnd(cursor, start);
    if (end == start) {
      throw RecipeLexer.notUnderstood(cursor, start, start + 1);
    }
    NameToken fraction = withFraction(cursor, start, end);
    if (fraction != null) {
      return fraction;
    }
    int hyphens = 0;
    for (int at = start + 1; at < end - 1 && hyphens < MOST_HYPHENS; at++) {
      char c = cursor.charAt(at);
      if (c == '(' || c == '[') {
        at = cursor.closing(at) - 1;
      } else if (c == '-' || c == '·' || c == ',') {
        hyphens++;
        if (KnownNames.looksLikeSymbol(cursor, start, at) && names.hasKnownStart(cursor, at + 1)) {
          return name(cursor, start, at, new Span(start, at), null);
        }
      }
    }
    int last = moreWords(cursor, end);
    if (last - start > KnownNames.LONGEST_NAME) {
      throw new RecipeException(
          "A name of " + (last - start) + " characters is too long.",
          new Span(start, last),
          List.of());
    }
    return name(cursor, start, last, new Span(start, last), null);
  }

  private NameToken withFraction(Cursor cursor, int start, int end) {
    int at = end;
    while (at > start && (Cursor.isDigit(cursor.charAt(at - 1)) || cursor.charAt(at - 1) == '.')) {
      at--;
    }
    String number = cursor.text(at, end);
    int point = number.indexOf('.');
    boolean decimal = point > 0 && point == number.lastIndexOf('.') && point < number.length() - 1;
    if (!decimal || number.length() > 12 || !names.isKnown(cursor, start, at)) {
      return null;
    }
    cursor.moveTo(end);
    String name = KnownNames.normal(cursor.text(start, at));
    return new NameToken(
        new Span(start, end), name, NameKind.NAME, new Coefficient(new BigDecimal(number), true));
  }

  /** Adds the plain words after an unknown one: a misspelt "propylen carbonate" stays whole. */
  private int moreWords(Cursor cursor, int end) throws RecipeException {
    int last = end;
    for (int words = 0; words < 8 && cursor.charAt(last) == ' '; words++) {
      cursor.moveTo(last);
      cursor.skipBlanks();
      int next = cursor.at();
      boolean word = Character.isLetter(cursor.peek()) && !Words.endsName(cursor);
      if (!word || names.knownEnd(cursor, next) > next || Basis.read(cursor) != null) {
        break;
      }
      last = names.wordEnd(cursor, next);
    }
    return last;
  }

  private NameToken quoted(Cursor cursor, char quote) throws RecipeException {
    int open = cursor.at();
    int close = open + 1;
    while (close < cursor.limit() && cursor.charAt(close) != quote) {
      close++;
    }
    if (close >= cursor.limit()) {
      throw new RecipeException(
          "The quote is not closed: a structure in SMILES stands between two quotes, \"COCCOC\".",
          new Span(open, open + 1),
          List.of());
    }
    cursor.moveTo(close + 1);
    Span span = new Span(open, close + 1);
    String smiles = cursor.text(open + 1, close).strip();
    if (smiles.isEmpty()) {
      throw new RecipeException(
          "Nothing stands between the quotes: they hold a structure in SMILES, \"COCCOC\".",
          span,
          List.of());
    }
    return new NameToken(span, smiles, NameKind.SMILES, null);
  }

  private static NameToken name(
      Cursor cursor, int start, int end, Span span, Coefficient coefficient) {
    cursor.moveTo(end);
    return new NameToken(
        span, KnownNames.normal(cursor.text(start, end)), NameKind.NAME, coefficient);
  }
}
