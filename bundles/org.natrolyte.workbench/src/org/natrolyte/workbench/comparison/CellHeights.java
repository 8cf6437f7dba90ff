// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.comparison;

import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.TextLayout;
import org.natrolyte.workbench.theme.Fonts;

/** How high cells have to be for their text to fit, wrapped into their width. */
final class CellHeights {
  private static final int PADDING = 8;

  private final NatTable table;
  private final int width;
  private final Font bold;

  CellHeights(NatTable table, int width) {
    this.table = table;
    this.width = width;
    this.bold = new Fonts(table).bold();
  }

  int header(ComparisonData data) {
    return IntStream.range(0, data.columns().size())
            .mapToObj(data::columnHeader)
            .mapToInt(l -> height(l, bold, width))
            .max()
            .orElse(16)
        + 2 * PADDING;
  }

  int row(ComparisonData data, int row) {
    boolean heading = data.isHeading(row);
    int height =
        height(
            data.rowHeader(0, row),
            heading ? bold : table.getFont(),
            heading ? Integer.MAX_VALUE : ComparisonGrid.LABEL_WIDTH);
    for (int column = 0; !heading && column < data.columns().size(); column++) {
      Font font = data.judgement(column, row).isPresent() ? bold : table.getFont();
      height = Math.max(height, height(data.text(column, row), font, width));
    }
    return height + PADDING;
  }

  private int height(String text, Font font, int cellWidth) {
    TextLayout layout = new TextLayout(table.getDisplay());
    try {
      layout.setFont(font);
      layout.setText(text);
      if (cellWidth != Integer.MAX_VALUE) {
        layout.setWidth(Math.max(20, cellWidth - 2 * PADDING - 2));
      }
      return layout.getBounds().height;
    } finally {
      layout.dispose();
    }
  }
}
