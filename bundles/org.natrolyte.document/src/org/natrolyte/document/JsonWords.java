// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;

/** What is found in a JSON text, and what is wrong with it, in words for the user. */
final class JsonWords {
  private static final int SHOWN = 30;

  private JsonWords() {}

  /** What stands here: "the text "warm"". */
  static String found(JsonParser json) throws IOException {
    return switch (json.currentToken()) {
      case VALUE_STRING -> "the text \"" + shortened(json.getText()) + "\"";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + shortened(json.getText());
      case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> json.getText();
      case START_OBJECT -> "an object in braces";
      case START_ARRAY -> "a list in square brackets";
      case null -> "the end of the file";
      default -> "this";
    };
  }

  private static String shortened(String text) {
    int end = Math.min(text.length(), SHOWN);
    StringBuilder shown = new StringBuilder(end + 1);
    for (int i = 0; i < end; i++) {
      shown.append(Character.isISOControl(text.charAt(i)) ? ' ' : text.charAt(i));
    }
    return end < text.length() ? shown.append('…').toString() : shown.toString();
  }

  /** What is wrong, without the parser's advice to programmers. */
  static String explain(JsonProcessingException problem) {
    String said = problem.getOriginalMessage();
    if (said.startsWith("Unexpected end-of-input")) {
      return "the text ends here, in the middle of the document";
    }
    if (said.startsWith("Invalid UTF-8") || said.startsWith("Invalid UTF-32")) {
      return "the text is damaged here or not UTF-8";
    }
    return without(until(until(until(said, " (for "), " (start marker"), ": enable "), " (code ");
  }

  private static String until(String text, String mark) {
    int end = text.indexOf(mark);
    return end < 0 ? text : text.substring(0, end);
  }

  private static String without(String text, String mark) {
    int start = text.indexOf(mark);
    int end = start < 0 ? -1 : text.indexOf(')', start);
    return end < 0 ? text : text.substring(0, start) + text.substring(end + 1);
  }
}
