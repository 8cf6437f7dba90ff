// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

/** Small helps with texts. */
final class Texts {
  private Texts() {}

  /** The text with every half of a character, which no encoding can write, made a U+FFFD. */
  static String wellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return repair(text);
      }
    }
    return text;
  }

  private static String repair(String text) {
    StringBuilder whole = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      i += Character.charCount(character);
      boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
      whole.appendCodePoint(half ? 0xFFFD : character);
    }
    return whole.toString();
  }
}
