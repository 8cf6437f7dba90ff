// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the guide, read from the small part of Markdown that it is written in: headings,
 * paragraphs, lists, bold, code and links.
 *
 * @param text what is shown
 * @param lines its lines with their kinds
 * @param spans bold, code and links within the text
 */
record HelpText(String text, List<Line> lines, List<Span> spans) {
  private static final Pattern INLINE =
      Pattern.compile(
          "\\*\\*(.+?)\\*\\*|`([^`]+)`|\\[([^\\]]+)]\\(([^)]+)\\)|\\*(\\S|\\S[^*]*\\S)\\*");

  /** What a line is. */
  enum Kind {
    TITLE,
    SECTION,
    PARAGRAPH,
    ITEM
  }

  /** How a span looks. */
  enum Look {
    BOLD,
    /** Of a menu or a view, or a word that is stressed. */
    NAME,
    CODE,
    LINK
  }

  /**
   * A line.
   *
   * @param start of the line in the text
   * @param length in characters
   * @param kind what it is
   */
  record Line(int start, int length, Kind kind) {}

  /**
   * A piece of a line.
   *
   * @param start in the text
   * @param length in characters
   * @param look how it looks
   * @param target of a link; empty otherwise
   */
  record Span(int start, int length, Look look, String target) {}

  HelpText {
    lines = List.copyOf(lines);
    spans = List.copyOf(spans);
  }

  /** Reads a page; what is no markup is text. */
  static HelpText read(String markdown) {
    Reader reader = new Reader();
    StringBuilder paragraph = new StringBuilder();
    Kind kind = Kind.PARAGRAPH;
    for (String raw : markdown.lines().toList()) {
      String line = raw.strip();
      boolean starts = line.isEmpty() || line.startsWith("#") || line.matches("(- |\\d+\\. ).*");
      if (starts) {
        reader.add(paragraph, kind);
        kind = Kind.PARAGRAPH;
      }
      if (line.startsWith("## ")) {
        reader.add(new StringBuilder(line.substring(3)), Kind.SECTION);
      } else if (line.startsWith("# ")) {
        reader.add(new StringBuilder(line.substring(2)), Kind.TITLE);
      } else if (line.startsWith("- ")) {
        kind = Kind.ITEM;
        paragraph.append("•\t").append(line.substring(2));
      } else if (line.matches("\\d+\\. .*")) {
        kind = Kind.ITEM;
        paragraph.append(line.replaceFirst("\\. ", ".\t"));
      } else if (!line.isEmpty()) {
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
      }
    }
    reader.add(paragraph, kind);
    return new HelpText(reader.text.toString(), reader.lines, reader.spans);
  }

  /** The link at a place of the text; empty when there is none. */
  String linkAt(int offset) {
    return spans.stream()
        .filter(
            s -> s.look() == Look.LINK && offset >= s.start() && offset < s.start() + s.length())
        .map(Span::target)
        .findFirst()
        .orElse("");
  }

  private static final class Reader {
    private final StringBuilder text = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();

    void add(StringBuilder markup, Kind kind) {
      if (markup.isEmpty()) {
        return;
      }
      if (!text.isEmpty()) {
        text.append('\n');
      }
      int start = text.length();
      Matcher matcher = INLINE.matcher(markup);
      int from = 0;
      while (matcher.find()) {
        text.append(markup, from, matcher.start());
        if (matcher.group(1) != null) {
          span(matcher.group(1), Look.BOLD, "");
        } else if (matcher.group(2) != null) {
          span(matcher.group(2), Look.CODE, "");
        } else if (matcher.group(3) != null) {
          span(matcher.group(3), Look.LINK, matcher.group(4));
        } else {
          span(matcher.group(5), Look.NAME, "");
        }
        from = matcher.end();
      }
      text.append(markup, from, markup.length());
      lines.add(new Line(start, text.length() - start, kind));
      markup.setLength(0);
    }

    private void span(String words, Look look, String target) {
      spans.add(new Span(text.length(), words.length(), look, target));
      text.append(words);
    }
  }
}
