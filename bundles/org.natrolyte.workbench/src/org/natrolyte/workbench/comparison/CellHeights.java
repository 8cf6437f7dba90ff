// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.comparison;

import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.natrolyte.workbench.theme.Fonts;

/** How high cells have to be for their text to fit, wrapped into their width. */
final class CellHeights {
  /** The line between two cells belongs to the cell before it. */
  private static final int GRID_LINE = 1;

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
    return outer(
        IntStream.range(0, data.columns().size())
            .mapToObj(data::columnHeader)
            .mapToInt(l -> bold.of(l, inner(width)))
            .max()
            .orElse(16));
  }

  /** How high a row is, in px. */
  int row(ComparisonData data, int row, int width) {
    if (data.isHeading(row)) {
      return outer(bold.of(data.rowHeader(0, row), inner(ComparisonGrid.LABEL_WIDTH)));
    }
    int height =
        Math.max(
            plain.of(data.rowHeader(0, row), inner(ComparisonGrid.LABEL_WIDTH)),
            plain.of(data.rowHeader(1, row), inner(ComparisonGrid.UNIT_WIDTH)));
    for (int column = 0; column < data.columns().size(); column++) {
      TextHeights font = data.isStrong(column, row) ? bold : plain;
      height = Math.max(height, font.of(data.text(column, row), inner(width)));
    }
    return outer(height);
  }

  private static int outer(int height) {
    return height + 2 * ComparisonStyle.PADDING_ABOVE + GRID_LINE;
  }

  private static int inner(int width) {
    return width - 2 * ComparisonStyle.PADDING_BESIDE - GRID_LINE;
  }
}
