// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

import java.util.List;

/**
 * A recipe's text with look-alike characters made one, character for character, so that every
 * position in the folded text is the same position in the text as written.
 */
final class FoldedText {
  private FoldedText() {}

  /**
   * Folds a text: any blank becomes a space, any hyphen or minus a '-', raised and lowered digits
   * plain ones, any double or single quote a straight one, full-width forms the usual ones.
   *
   * @throws RecipeException when the text holds a character that no text should
   */
  static String fold(String text) throws RecipeException {
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < folded.length
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        folded[i] = c;
        folded[i + 1] = text.charAt(i + 1);
        i++;
      } else if (isUnreadable(c)) {
        throw new RecipeException(
            String.format(
                "Character %d (U+%04X) is not text: a recipe holds letters, digits and signs only.",
                i + 1, (int) c),
            new Span(i, i + 1),
            List.of());
      } else {
        folded[i] = fold(c);
      }
    }
    return new String(folded);
  }

  private static boolean isUnreadable(char c) {
    boolean lineSign = c == '\t' || c == '\n' || c == '\r' || c == '\u0085';
    return (Character.isISOControl(c) && !lineSign)
        || Character.isSurrogate(c)
        || c == '\uFFFD'
        || c >= '\uFFFE';
  }

  private static char fold(char c) {
    if (c < 0x80) {
      return c < ' ' ? ' ' : c == '`' ? '\'' : c;
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c)) {
      return ' ';
    }
    if (c >= '\uFF01' && c <= '\uFF5E') {
      return fold((char) (c - 0xFEE0));
    }
    if (c >= '\u2080' && c <= '\u2089') {
      return (char) ('0' + (c - '\u2080'));
    }
    if (c == '\u2070' || (c >= '\u2074' && c <= '\u2079')) {
      return (char) ('0' + (c - '\u2070'));
    }
    return switch (c) {
      case '\u00B9' -> '1';
      case '\u00B2' -> '2';
      case '\u00B3' -> '3';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\u207B' -> '-';
      case '\u22C5', '\u2219', '\u2022', '\u2027', '\u30FB' -> '\u00B7';
      case '\u2236' -> ':';
      case '\u2044', '\u2215' -> '/';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> '"';
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u00B4' -> '\'';
      case '\u03BC' -> '\u00B5';
      case '\u2113' -> 'L';
      case '\u2248', '\u223C', '\u2243' -> '~';
      default -> c;
    };
  }

  private static boolean isInvisible(char c) {
    return c == '\u0085' || (c >= '\u200B' && c <= '\u200F') || c == '\u2060' || c == '\uFEFF';
  }
}
