// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.comparison;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultCornerDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.event.CellSelectionEvent;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.natrolyte.report.ComparisonTable;
import org.natrolyte.workbench.details.FindingItem;
import org.natrolyte.workbench.theme.Ids;
import org.natrolyte.workbench.theme.Palette;

/** The comparison as a grid: properties stay in sight at the left, recipes at the top. */
final class ComparisonGrid {
  static final int LABEL_WIDTH = 200;
  static final int UNIT_WIDTH = 64;
  private static final int LEAST_WIDTH = 132;
  private static final int STYLE =
      SWT.NO_BACKGROUND | SWT.DOUBLE_BUFFERED | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL;

  private final ComparisonData data;
  private final DataLayer body;
  private final DataLayer columnHeader;
  private final DataLayer rowHeader;
  private final SelectionLayer selection;
  private final NatTable table;

  ComparisonGrid(Composite parent, ComparisonData data, Consumer<FindingItem> selected) {
    TableCollections.prepare();
    this.data = data;
    body = new DataLayer(data.body(), LEAST_WIDTH, 24);
    body.setConfigLabelAccumulator(this::labels);
    selection = new SelectionLayer(body);
    ViewportLayer viewport = new ViewportLayer(selection);
    columnHeader = new DataLayer(data.columnHeader(), LEAST_WIDTH, 30);
    rowHeader = new DataLayer(data.rowHeader(), LABEL_WIDTH, 24);
    rowHeader.setColumnWidthByPosition(1, UNIT_WIDTH);
    rowHeader.setConfigLabelAccumulator(this::headerLabels);
    ColumnHeaderLayer columns = new ColumnHeaderLayer(columnHeader, viewport, selection);
    RowHeaderLayer rows = new RowHeaderLayer(rowHeader, viewport, selection);
    DataLayer corner =
        new DataLayer(new DefaultCornerDataProvider(data.columnHeader(), data.rowHeader()));
    GridLayer grid = new GridLayer(viewport, columns, rows, new CornerLayer(corner, rows, columns));
    table = new NatTable(parent, STYLE, grid, false);
    Ids.name(table, "comparison", "Comparison: recipes as columns, findings as rows");
    table.setConfigRegistry(new ConfigRegistry());
    table.addConfiguration(new ComparisonStyle(table));
    table.configure();
    Palette.follow(table, this::restyle);
    table.addListener(SWT.Resize, e -> show());
    selection.addLayerListener(event -> {
      if (event instanceof CellSelectionEvent) {
        anchor().ifPresent(selected);
      }
    });
    new ComparisonTips(table, data);
  }

  NatTable control() {
    return table;
  }

  /** Shows the data anew. */
  void show() {
    fit();
    table.refresh();
  }

  private void restyle() {
    ComparisonStyle.register(table);
    table.redraw();
  }

  private Optional<FindingItem> anchor() {
    PositionCoordinate anchor = selection.getSelectionAnchor();
    boolean inside =
        anchor.getColumnPosition() >= 0
            && anchor.getColumnPosition() < data.columns().size()
            && anchor.getRowPosition() >= 0
            && anchor.getRowPosition() < data.lines().size();
    return inside
        ? data.item(anchor.getColumnPosition(), anchor.getRowPosition())
        : Optional.empty();
  }

  private void fit() {
    if (data.columns().isEmpty()) {
      return;
    }
    int available = table.getClientArea().width - LABEL_WIDTH - UNIT_WIDTH - 2;
    int width = Math.clamp(available / data.columns().size(), LEAST_WIDTH, 320);
    CellHeights heights = new CellHeights(table, width);
    body.setDefaultColumnWidth(width);
    columnHeader.setDefaultColumnWidth(width);
    columnHeader.setDefaultRowHeight(heights.header(data));
    for (int row = 0; row < data.lines().size(); row++) {
      int height = heights.row(data, row);
      body.setRowHeightByPosition(row, height);
      rowHeader.setRowHeightByPosition(row, height);
    }
  }

  private void labels(LabelStack labels, int column, int row) {
    if (row >= data.lines().size() || column >= data.columns().size()) {
      return;
    }
    if (data.isHeading(row)) {
      labels.addLabel(ComparisonStyle.HEADING);
      return;
    }
    if (data.isOld(column)) {
      labels.addLabel(ComparisonStyle.MUTED);
    }
    ComparisonTable.State state = data.cell(column, row).orElseThrow().state();
    switch (state) {
      case FAILED, NOT_READ -> labels.addLabel(ComparisonStyle.ERROR);
      case UNKNOWN, ABSENT, OTHER_METHOD -> labels.addLabel(ComparisonStyle.MUTED);
      case KNOWN -> labels.addLabel(row == 0 ? ComparisonStyle.STRONG : ComparisonStyle.PLAIN);
    }
  }

  private void headerLabels(LabelStack labels, int column, int row) {
    if (data.isHeading(row)) {
      labels.addLabel(ComparisonStyle.HEADING);
    } else if (column == 1) {
      labels.addLabel(ComparisonStyle.UNIT);
    }
  }
}
