// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide text will be, without a font: the widths of DejaVu Sans, the widest of the fonts that a
 * viewer may take, so that no text runs into another.
 */
final class TextSize {
  private TextSize() {}

  /** The width of a text in pixels at a font size in pixels. */
  static double width(String text, double fontSize) {
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += width(text.charAt(i));
    }
    return width * fontSize;
  }

  private static double width(char c) {
    if ("iljI.,:;'|! ".indexOf(c) >= 0) {
      return 0.34;
    }
    if ("ftr()[]-/\"".indexOf(c) >= 0) {
      return 0.42;
    }
    if ("mwMWÅ@%–—→".indexOf(c) >= 0) {
      return 0.95;
    }
    if (Character.isUpperCase(c) || "+=<>×−±≥≤".indexOf(c) >= 0) {
      return 0.75;
    }
    return c >= 0x2e80 ? 1.0 : 0.635;
  }

  /** The text cut to a width, with an ellipsis where something is missing. */
  static String cut(String text, double most, double fontSize) {
    if (width(text, fontSize) <= most) {
      return text;
    }
    int length = text.length();
    while (length > 1 && width(text.substring(0, length) + "…", fontSize) > most) {
      length--;
    }
    return text.substring(0, length).stripTrailing() + "…";
  }

  /**
   * The text in lines of a width, broken at blanks and behind slashes, hyphens and plus signs; what
   * does not fit into the last line is cut.
   */
  static List<String> lines(String text, double most, double fontSize, int mostLines) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split("(?<=[ /+\\-])")) {
      if (!line.isEmpty()
          && width((line + word).stripTrailing(), fontSize) > most
          && lines.size() < mostLines - 1) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      line.append(word);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString().stripTrailing());
    }
    return lines.stream().map(l -> cut(l, most, fontSize)).toList();
  }
}
