// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.output;

import java.util.ArrayList;
import java.util.List;

/** Aligned columns of text for lists; the last column takes the rest of the line. */
public final class PlainTable {
  private static final int GAP = 2;

  private final List<List<String>> rows = new ArrayList<>();
  private final int width;

  /**
   * @param width characters in a line
   */
  public PlainTable(int width) {
    this.width = width;
  }

  /** Adds a row. */
  public PlainTable row(String... cells) {
    rows.add(List.of(cells));
    return this;
  }

  @Override
  public String toString() {
    List<Integer> widths = new ArrayList<>();
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        int length = length(row.get(i));
        if (i == widths.size()) {
          widths.add(length);
        } else {
          widths.set(i, Math.max(widths.get(i), length));
        }
      }
    }
    StringBuilder text = new StringBuilder();
    rows.forEach(row -> append(row, widths, text));
    return text.toString();
  }

  private void append(List<String> row, List<Integer> widths, StringBuilder text) {
    StringBuilder line = new StringBuilder();
    int indent = 0;
    for (int i = 0; i < row.size() - 1; i++) {
      String cell = row.get(i);
      line.append(cell).append(" ".repeat(widths.get(i) - length(cell) + GAP));
      indent += widths.get(i) + GAP;
    }
    String rest = row.isEmpty() ? "" : row.getLast();
    line.append(Wrapped.of(rest, Math.max(20, width - indent), indent));
    text.append(line.toString().stripTrailing()).append('\n');
  }

  static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
