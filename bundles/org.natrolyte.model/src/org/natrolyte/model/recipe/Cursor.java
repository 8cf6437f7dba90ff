// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

import java.util.BitSet;
import java.util.Collection;

/** A place in a stretch of the folded text, moved forward by whoever reads. */
final class Cursor {
  /** What stands beyond the end. */
  static final char END = '\0';

  private final String text;
  private final int limit;
  private int at;

  Cursor(String text, int start, int limit) {
    this.text = text;
    this.at = start;
    this.limit = limit;
  }

  /** A cursor over a part of the same text. */
  Cursor part(int start, int end) {
    return new Cursor(text, start, Math.min(end, limit));
  }

  int at() {
    return at;
  }

  int limit() {
    return limit;
  }

  void moveTo(int position) {
    at = position;
  }

  boolean atEnd() {
    return at >= limit;
  }

  /** The character here, or {@link #END}. */
  char peek() {
    return charAt(at);
  }

  /** The character at a position, or {@link #END} outside the stretch. */
  char charAt(int position) {
    return position >= 0 && position < limit ? text.charAt(position) : END;
  }

  String text(int start, int end) {
    return text.substring(start, Math.min(end, limit));
  }

  void skipBlanks() {
    while (peek() == ' ') {
      at++;
    }
  }

  /** Whether nothing but blanks is left; moves to the end if so. */
  boolean finished() {
    skipBlanks();
    return atEnd();
  }

  boolean accept(char c) {
    if (peek() == c && !atEnd()) {
      at++;
      return true;
    }
    return false;
  }

  /** Moves over exactly this text, capitals counting, if a word ends there. */
  boolean acceptExact(String word) {
    return text.startsWith(word, at) && acceptLength(word.length());
  }

  /** Moves over this text in capitals or not, if a word ends there. */
  boolean acceptWord(String word) {
    return startsWith(word) && acceptLength(word.length());
  }

  /** Moves over the first of these words that stands here, and returns it; null if none does. */
  String acceptAny(Collection<String> words) {
    for (String word : words) {
      if (acceptWord(word)) {
        return word;
      }
    }
    return null;
  }

  /** Whether this text stands here, in capitals or not, whatever follows. */
  boolean startsWith(String start) {
    return text.regionMatches(true, at, start, 0, start.length()) && at + start.length() <= limit;
  }

  private boolean acceptLength(int length) {
    if (at + length > limit || isWordPart(charAt(at + length))) {
      return false;
    }
    at += length;
    return true;
  }

  /** Whether a word goes on over this character. */
  static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || Character.isSurrogate(c);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * The position after the bracket that closes the one at a position; -1 if none does, or one of
   * the other kind stands in its place. Round and square brackets nest.
   */
  int closing(int open) {
    BitSet round = new BitSet();
    int depth = 0;
    for (int i = open; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '[') {
        round.set(depth++, c == '(');
      } else if (c == ')' || c == ']') {
        depth--;
        if (round.get(depth) != (c == ')')) {
          return -1;
        }
        if (depth == 0) {
          return i + 1;
        }
      }
    }
    return -1;
  }
}
