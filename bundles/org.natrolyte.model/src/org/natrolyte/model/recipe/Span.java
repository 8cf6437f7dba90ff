// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

/**
 * A piece of a text.
 *
 * @param start index of its first character
 * @param end index after its last character
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end);
    }
  }

  /** The span from the start of this one to the end of another. */
  public Span to(Span last) {
    return new Span(start, Math.max(end, last.end));
  }

  /** The piece of a text that the span covers. */
  public String of(String text) {
    return text.substring(start, Math.min(end, text.length()));
  }
}
