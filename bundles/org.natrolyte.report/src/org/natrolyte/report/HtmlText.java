// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import java.util.List;

/** Builds HTML; every text is escaped. */
final class HtmlText {
  private final StringBuilder html = new StringBuilder();

  /** Adds mark-up as it is: only ever a constant. */
  HtmlText raw(String markup) {
    html.append(markup);
    return this;
  }

  /** Adds a text. */
  HtmlText text(String text) {
    escape(text);
    return this;
  }

  /** Adds an element that holds a text. */
  HtmlText element(String name, String text) {
    return raw("<").raw(name).raw(">").text(text).raw("</").raw(name).raw(">");
  }

  /** Adds an attribute with a blank before it; none when the value is empty. */
  HtmlText attribute(String name, String value) {
    if (!value.isEmpty()) {
      html.append(' ').append(name).append("=\"");
      escape(value);
      html.append('"');
    }
    return this;
  }

  /** Adds links to footnotes. */
  HtmlText notes(List<Integer> numbers) {
    if (!numbers.isEmpty()) {
      html.append("<sup>");
      List<Integer> ascending = numbers.stream().sorted().toList();
      for (int i = 0; i < ascending.size(); i++) {
        int number = ascending.get(i);
        html.append(i == 0 ? "" : ", ");
        html.append("<a href=\"#note-").append(number).append("\" aria-label=\"note ");
        html.append(number).append("\">").append(number).append("</a>");
      }
      html.append("</sup>");
    }
    return this;
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
      }
    }
  }

  private static boolean isAllowed(int c) {
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return !control && !half;
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
