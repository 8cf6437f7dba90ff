// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

import java.util.List;

/**
 * A text that cannot be read as a recipe. The message says what is wrong and what would be
 * accepted; the span says where.
 */
public class RecipeException extends Exception {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 120;

  private final transient Span span;
  private final transient List<String> suggestions;

  /**
   * @param message one sentence for the user
   * @param span the piece of the text that is wrong
   * @param suggestions texts that would be accepted in its place, best first
   */
  public RecipeException(String message, Span span, List<String> suggestions) {
    super(message);
    this.span = span;
    this.suggestions = List.copyOf(suggestions);
  }

  public Span span() {
    return span;
  }

  public List<String> suggestions() {
    return suggestions;
  }

  /**
   * The message with the text and a mark under the wrong piece, for a terminal. Of a long text only
   * the surroundings of the piece are shown; line breaks and tabs show as blanks.
   *
   * @param text the recipe's text
   */
  public String pointingAt(String text) {
    int start = Math.min(span.start(), text.length());
    int from = Math.max(0, start - SHOWN / 2);
    int to = Math.min(text.length(), from + SHOWN);
    String before = from > 0 ? "..." : "";
    String shown = text.substring(from, to).replaceAll("\\p{Cntrl}", " ");
    int length = Math.max(1, Math.min(span.end(), to) - start);
    return getMessage()
        + System.lineSeparator()
        + "  "
        + before
        + shown
        + (to < text.length() ? "..." : "")
        + System.lineSeparator()
        + "  "
        + " ".repeat(before.length() + start - from)
        + "^".repeat(length);
  }
}
