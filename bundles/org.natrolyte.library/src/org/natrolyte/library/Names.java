// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.library;

import org.natrolyte.model.compound.AtomicWeights;
import org.natrolyte.model.quantity.Unit;

/**
 * Ways to write the same name: typographic variants made plain, and case and punctuation folded.
 */
final class Names {
  private static final int SHORTEST_WITH_BLANK = 6;
  private static final boolean[] IGNORED = ignored(" -()[]{}'_");

  private Names() {}

  /**
   * The name in plain characters, case kept: subscript and superscript digits, dashes, primes, wide
   * letters and Greek letters as ASCII, invisible characters dropped, runs of blanks as one.
   */
  static String plain(String name) {
    if (isPlain(name)) {
      return name;
    }
    StringBuilder text = new StringBuilder(name.length() + 8);
    for (int i = 0; i < name.length(); i++) {
      append(text, name.charAt(i));
    }
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    return text.substring(0, end);
  }

  /** The name without case, blanks, hyphens, brackets and primes; commas and points are kept. */
  static String folded(String name) {
    String plain = plain(name);
    StringBuilder text = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c > '}' || !IGNORED[c]) {
        text.append(Character.toLowerCase(c));
      }
    }
    return text.toString();
  }

  /**
   * Whether a name that is not known as written may be compared folded. Element symbols and units
   * may not (Sn is tin and not SN, nm is a length and not NM), nor pieces of a longer text: an open
   * bracket, a sign at the end, letters strewn with blanks, a number before a name.
   */
  static boolean mayFold(String plain) {
    if (plain.isEmpty() || isElement(plain) || Unit.bySymbol(plain).isPresent()) {
      return false;
    }
    char last = plain.charAt(plain.length() - 1);
    boolean ends = Character.isLetterOrDigit(last) || last == ')' || last == ']';
    return ends && bracketsClose(plain) && blanksPartWords(plain);
  }

  private static boolean isElement(String plain) {
    return plain.length() == 2
        && Character.isLowerCase(plain.charAt(1))
        && AtomicWeights.of(plain).isPresent();
  }

  private static boolean bracketsClose(String plain) {
    int open = 0;
    for (int i = 0; i < plain.length() && open >= 0; i++) {
      char c = plain.charAt(i);
      open += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
    }
    return open == 0;
  }

  private static boolean blanksPartWords(String plain) {
    int blank = plain.indexOf(' ');
    if (blank < 0) {
      return true;
    }
    boolean numberFirst = true;
    for (int i = 0; i < blank; i++) {
      char c = plain.charAt(i);
      numberFirst &= Character.isDigit(c) || c == '.' || c == ',';
    }
    return !numberFirst && plain.length() > SHORTEST_WITH_BLANK;
  }

  private static boolean[] ignored(String characters) {
    boolean[] table = new boolean['}' + 1];
    for (int i = 0; i < characters.length(); i++) {
      table[characters.charAt(i)] = true;
    }
    return table;
  }

  private static boolean isPlain(String name) {
    boolean blankBefore = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c > '~' || c < ' ' || c == '`' || (c == ' ' && blankBefore)) {
        return false;
      }
      blankBefore = c == ' ';
    }
    return !name.endsWith(" ");
  }

  private static void append(StringBuilder text, char c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    } else if (c < 0x7f && c != '`') {
      text.append(c);
    } else if (c >= '₀' && c <= '₉') {
      text.append((char) ('0' + (c - '₀')));
    } else if (c >= '\uFF01' && c <= '\uFF5E') {
      text.append((char) (c - 0xFEE0));
    } else {
      text.append(special(c));
    }
  }

  private static String special(char c) {
    return switch (c) {
      case '⁰' -> "0";
      case '¹' -> "1";
      case '²' -> "2";
      case '³' -> "3";
      case '⁴', '⁵', '⁶', '⁷', '⁸', '⁹' -> String.valueOf((char) ('4' + (c - '⁴')));
      case '⁺', '₊' -> "+";
      case '⁻', '₋', '‐', '‑', '‒', '–', '—', '―', '−', '\uFE58', '\uFE63' -> "-";
      case '′', '’', '‘', 'ʹ', '´', '`' -> "'";
      case 'α' -> "alpha";
      case 'β' -> "beta";
      case 'γ' -> "gamma";
      case 'δ' -> "delta";
      case 'ε' -> "epsilon";
      case 'ω' -> "omega";
      case 'µ', 'μ' -> "mu";
      case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> "";
      default -> String.valueOf(c);
    };
  }
}
