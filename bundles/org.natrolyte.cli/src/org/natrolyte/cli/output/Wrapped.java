// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.output;

/** Text broken into lines. */
public final class Wrapped {
  private Wrapped() {}

  /**
   * Breaks a text at blanks.
   *
   * @param text one paragraph
   * @param width characters in a line; a longer word keeps a line of its own
   * @param indent blanks before every line but the first
   */
  public static String of(String text, int width, int indent) {
    StringBuilder lines = new StringBuilder();
    int used = 0;
    for (String word : text.split(" ")) {
      int length = PlainTable.length(word);
      if (used > 0 && used + 1 + length > width) {
        lines.append('\n').append(" ".repeat(indent));
        used = 0;
      } else if (used > 0) {
        lines.append(' ');
        used++;
      }
      lines.append(word);
      used += length;
    }
    return lines.toString();
  }
}
