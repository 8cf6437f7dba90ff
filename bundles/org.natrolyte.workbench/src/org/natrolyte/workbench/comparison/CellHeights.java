// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.comparison;

import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.natrolyte.workbench.theme.Fonts;

/** How high cells have to be for their text to fit, wrapped into their width. */
final class CellHeights {
  private static final int PADDING = 8;

  private final TextHeights plain;
  private final TextHeights bold;

  /**
   * @param table whose fonts are measured
   */
  CellHeights(NatTable table) {
    plain = new TextHeights(table, table.getFont());
    bold = new TextHeights(table, new Fonts(table).bold());
  }

  /** How high the headings are, in px. */
  int header(ComparisonData data, int width) {
    return IntStream.range(0, data.columns().size())
            .mapToObj(data::columnHeader)
            .mapToInt(l -> bold.of(l, inner(width)))
            .max()
            .orElse(16)
        + 2 * PADDING;
  }

  /** How high a row is, in px. */
  int row(ComparisonData data, int row, int width) {
    if (data.isHeading(row)) {
      return bold.of(data.rowHeader(0, row), Integer.MAX_VALUE) + PADDING;
    }
    int height = plain.of(data.rowHeader(0, row), inner(ComparisonGrid.LABEL_WIDTH));
    for (int column = 0; column < data.columns().size(); column++) {
      TextHeights font = data.judgement(column, row).isPresent() ? bold : plain;
      height = Math.max(height, font.of(data.text(column, row), inner(width)));
    }
    return height + PADDING;
  }

  private static int inner(int width) {
    return Math.max(20, width - 2 * PADDING - 2);
  }
}
