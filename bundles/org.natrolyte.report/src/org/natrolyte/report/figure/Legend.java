// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import java.util.ArrayList;
import java.util.List;

/** The key of a figure, in rows below it. */
final class Legend {
  private static final double ROW = 20;
  private static final double SWATCH = 22;
  private static final double GAP = 18;

  /** How an entry is marked. */
  enum Mark {
    LINE,
    POINT,
    AREA
  }

  /** One entry. */
  record Entry(String label, String colour, String dash, Mark mark) {}

  private Legend() {}

  private static List<List<Entry>> rows(List<Entry> entries, double width) {
    List<List<Entry>> rows = new ArrayList<>();
    List<Entry> row = new ArrayList<>();
    double used = 0;
    for (Entry entry : entries) {
      double needed = width(entry, width);
      if (!row.isEmpty() && used + needed > width) {
        rows.add(row);
        row = new ArrayList<>();
        used = 0;
      }
      row.add(entry);
      used += needed;
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
    return rows;
  }

  private static double width(Entry entry, double most) {
    return Math.min(most, SWATCH + TextSize.width(entry.label(), Svg.SMALL) + GAP);
  }

  /** How high the key will be; 0 without entries. */
  static double height(List<Entry> entries, double width) {
    return entries.isEmpty() ? 0 : rows(entries, width).size() * ROW + 4;
  }

  static void draw(Svg svg, List<Entry> entries, double x, double y, double width) {
    double top = y;
    for (List<Entry> row : rows(entries, width)) {
      double left = x;
      for (Entry entry : row) {
        double needed = width(entry, width);
        mark(svg, entry, left, top + ROW / 2);
        String text = TextSize.cut(entry.label(), needed - SWATCH - GAP + 1, Svg.SMALL);
        svg.text(
            left + SWATCH, top + ROW / 2 + 4, text, Svg.SMALL, svg.theme().ink(), Svg.Anchor.START);
        if (!text.equals(entry.label())) {
          svg.region(left, top, needed, ROW, entry.label(), entry.label());
        }
        left += needed;
      }
      top += ROW;
    }
  }

  private static void mark(Svg svg, Entry entry, double x, double y) {
    switch (entry.mark()) {
      case LINE -> svg.line(x, y, x + 16, y, entry.colour(), 2.2, entry.dash());
      case POINT -> svg.circle(x + 8, y, 3.5, svg.theme().paper(), entry.colour());
      case AREA -> svg.box(x + 2, y - 6, 12, 12, 2, entry.colour(), svg.theme().grid());
    }
  }
}
