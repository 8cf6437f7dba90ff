// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

import java.util.List;
import org.natrolyte.model.recipe.Token.Joint;

/** Reads the signs and words that join ingredients. */
final class JointWords {
  static final List<String> AND = List.of("and", "plus");

  private JointWords() {}

  /** Reads a joint, or returns null and leaves the cursor. */
  static Joint read(Cursor cursor, boolean afterTerm) throws RecipeException {
    int start = cursor.at();
    Joint joint = word(cursor);
    if (joint != null) {
      char next = cursor.peek();
      if (next == '-' || (next == '(' && joint != Joint.IN && joint != Joint.WITH)) {
        cursor.moveTo(start);
        return null;
      }
      return joint;
    }
    joint = sign(cursor.peek(), afterTerm);
    if (joint != null) {
      cursor.moveTo(start + 1);
    }
    return joint;
  }

  private static Joint sign(char c, boolean afterTerm) {
    return switch (c) {
      case '/' -> Joint.SLASH;
      case ':' -> Joint.COLON;
      case ',', ';' -> Joint.COMMA;
      case '&' -> Joint.AND;
      case '+' -> Joint.PLUS;
      case '\u00B7' -> Joint.DOT;
      case '-' -> afterTerm ? Joint.DASH : null;
      default -> null;
    };
  }

  private static Joint word(Cursor cursor) throws RecipeException {
    int start = cursor.at();
    if (cursor.startsWith("w/") && cursor.charAt(start + 2) != 'w') {
      cursor.moveTo(start + 2);
      return Joint.WITH;
    }
    if (cursor.acceptWord("dissolved")) {
      cursor.skipBlanks();
      if (cursor.acceptWord("in") || cursor.acceptWord("into")) {
        return Joint.IN;
      }
      cursor.moveTo(start);
      return null;
    }
    if (cursor.acceptWord("in")) {
      return presence(cursor) ? Joint.WITH : Joint.IN;
    }
    if (cursor.acceptWord("and")) {
      return Joint.AND;
    }
    if (cursor.acceptWord("plus")) {
      return Joint.PLUS;
    }
    if (cursor.acceptAny(Words.WITH) != null) {
      return Joint.WITH;
    }
    refuse(cursor);
    return null;
  }

  /** Moves over the rest of "in the presence of". */
  private static boolean presence(Cursor cursor) {
    int start = cursor.at();
    for (String word : List.of("the", "presence", "of")) {
      cursor.skipBlanks();
      if (!cursor.acceptWord(word)) {
        cursor.moveTo(start);
        return false;
      }
    }
    return true;
  }

  /** Refuses words that no single recipe can hold. */
  static void refuse(Cursor cursor) throws RecipeException {
    int start = cursor.at();
    String word = cursor.acceptAny(Words.ALTERNATIVES);
    if (word != null && cursor.peek() != '-') {
      throw new RecipeException(
          "'" + word + "': one recipe at a time; write each alternative as a recipe of its own.",
          new Span(start, cursor.at()),
          List.of());
    }
    cursor.moveTo(start);
    if (cursor.acceptWord("saturated") && cursor.peek() != '-') {
      throw new RecipeException(
          "'saturated' is no amount: give the concentration, for example 0.2 M.",
          new Span(start, cursor.at()),
          List.of());
    }
    cursor.moveTo(start);
  }

  /** What two joints in a row mean: ", with" is "with"; "+ +" is a slip. */
  static Joint merged(Joint before, Joint next, String text, Span span) throws RecipeException {
    boolean mayFollow =
        (before == Joint.COMMA && (next == Joint.AND || next == Joint.WITH || next == Joint.IN))
            || (before == Joint.COMMA && next == Joint.PLUS)
            || ((before == Joint.AND || before == Joint.PLUS) && next == Joint.WITH);
    if (!mayFollow) {
      throw new RecipeException(
          "A name or an amount is missing before '" + text + "'.", span, List.of());
    }
    return next;
  }
}
