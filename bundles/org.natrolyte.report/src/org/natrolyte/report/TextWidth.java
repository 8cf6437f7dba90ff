// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import java.util.ArrayList;
import java.util.List;

/** How wide texts are on a terminal, and how they are broken into lines. */
final class TextWidth {
  private static final String ENDS_OF_PIECES = "/–-+:;,";

  private TextWidth() {}

  /** The number of columns that a text takes. */
  static int of(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      i += Character.charCount(character);
      width += of(character);
    }
    return width;
  }

  private static int of(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(character) ? 2 : 1;
    };
  }

  /** Chinese, Japanese, Korean and pictures take two columns. */
  private static boolean isWide(int character) {
    return character >= 0x1100 && character <= 0x115F
        || character >= 0x2E80 && character <= 0xA4CF
        || character >= 0xAC00 && character <= 0xD7A3
        || character >= 0xF900 && character <= 0xFAFF
        || character >= 0xFE30 && character <= 0xFE6F
        || character >= 0xFF00 && character <= 0xFF60
        || character >= 0x1F300 && character <= 0x1FAFF
        || character >= 0x20000 && character <= 0x3FFFD;
  }

  /** The text with nothing in it that moves the cursor or changes the terminal. */
  static String harmless(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
      clean.append(control || Character.isWhitespace(c) ? ' ' : c);
    }
    return clean.toString().strip();
  }

  /**
   * Breaks a text at blanks into lines of a width; a word that is longer goes on in the next line.
   */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : harmless(text).split(" +")) {
      if (!line.isEmpty() && of(line.toString()) + 1 + of(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      if (!line.isEmpty()) {
        line.append(' ');
      }
      line.append(word);
      while (of(line.toString()) > width) {
        int end = fitting(line, width);
        lines.add(line.substring(0, end));
        line.delete(0, end);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** How many characters fit, up to a sign that ends a piece of a word if there is one near by. */
  private static int fitting(CharSequence line, int width) {
    int end = 0;
    int piece = 0;
    int used = 0;
    while (end < line.length()) {
      int character = Character.codePointAt(line, end);
      used += of(character);
      if (used > width && end > 0) {
        break;
      }
      end += Character.charCount(character);
      piece = ENDS_OF_PIECES.indexOf(character) < 0 ? piece : end;
    }
    return 3 * piece > end ? piece : end;
  }

  /** The text with blanks after it up to a width. */
  static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }
}
