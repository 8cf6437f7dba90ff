// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.copy.command.CopyDataToClipboardCommand;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
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
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.natrolyte.workbench.commands.FocusedCommands;
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
  private final CellHeights heights;

  /**
   * @param parent what it is put into
   * @param data what its cells say
   * @param selected hears of the finding that is selected
   * @param sort hears of the row whose property is double-clicked
   * @param pin hears of the column whose recipe is double-clicked
   */
  ComparisonGrid(
      Composite parent,
      ComparisonData data,
      Consumer<FindingItem> selected,
      Consumer<String> sort,
      IntConsumer pin) {
    TableCollections.prepare();
    this.data = data;
    body = new DataLayer(data.body(), LEAST_WIDTH, 24);
    CellStyles styles = new CellStyles(data);
    body.setConfigLabelAccumulator(styles::cell);
    selection = new SelectionLayer(body);
    ViewportLayer viewport = new ViewportLayer(selection);
    columnHeader = new DataLayer(data.columnHeaders(), LEAST_WIDTH, 30);
    rowHeader = new DataLayer(data.rowHeaders(), LABEL_WIDTH, 24);
    rowHeader.setColumnWidthByPosition(1, UNIT_WIDTH);
    rowHeader.setConfigLabelAccumulator(styles::rowHeader);
    ColumnHeaderLayer columns = new ColumnHeaderLayer(columnHeader, viewport, selection);
    RowHeaderLayer rows = new RowHeaderLayer(rowHeader, viewport, selection);
    DataLayer corner =
        new DataLayer(new DefaultCornerDataProvider(data.columnHeaders(), data.rowHeaders()));
    GridLayer grid = new GridLayer(viewport, columns, rows, new CornerLayer(corner, rows, columns));
    table = new NatTable(parent, STYLE, grid, false);
    Ids.name(table, "comparison", "Comparison: recipes as columns, findings as rows");
    table.setConfigRegistry(new ConfigRegistry());
    table.addConfiguration(new ComparisonStyle(table));
    table.configure();
    heights = new CellHeights(table);
    Palette.follow(table, this::restyle);
    table.addListener(SWT.Resize, e -> show());
    selection.addLayerListener(event -> {
      if (event instanceof CellSelectionEvent) {
        anchor().ifPresent(selected);
      }
    });
    table.addListener(SWT.MouseDoubleClick, e -> doubleClick(e.x, e.y, sort, pin));
    new ComparisonTips(table, data);
    FocusedCommands.give(table, Map.of(IWorkbenchCommandConstants.EDIT_COPY, this::copy));
  }

  NatTable control() {
    return table;
  }

  /** Puts the selected cells on the clipboard, as a table. */
  private void copy() {
    table.doCommand(new CopyDataToClipboardCommand("\t", "\n", table.getConfigRegistry()));
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
    body.setDefaultColumnWidth(width);
    columnHeader.setDefaultColumnWidth(width);
    columnHeader.setDefaultRowHeight(heights.header(data, width));
    for (int row = 0; row < data.lines().size(); row++) {
      int height = heights.row(data, row, width);
      body.setRowHeightByPosition(row, height, false);
      rowHeader.setRowHeightByPosition(row, height, false);
    }
  }

  /** The lines that are selected. */
  List<ComparisonLine> chosen() {
    List<ComparisonLine> lines = new ArrayList<>();
    for (Range range : selection.getSelectedRowPositions()) {
      for (int row = range.start; row < range.end && row < data.lines().size(); row++) {
        lines.add(data.lines().get(row));
      }
    }
    return lines;
  }

  /** Selects the row or the recipe of a label; nothing when there is none. */
  void select(String label) {
    for (int column = 0; column < data.columns().size(); column++) {
      if (data.columns().get(column).label().equals(label)) {
        selection.selectColumn(column, 0, false, false);
        return;
      }
    }
    for (int row = 0; row < data.lines().size(); row++) {
      if (data.lines().get(row) instanceof ComparisonLine.Values values
          && values.label().equals(label)) {
        selection.selectRow(0, row, false, false);
        return;
      }
    }
  }

  /** The column of the cell that is selected; -1 when none is. */
  int column() {
    int column = selection.getSelectionAnchor().getColumnPosition();
    return column < data.columns().size() ? column : -1;
  }

  /** The line of the cell that is selected. */
  Optional<ComparisonLine> line() {
    int row = selection.getSelectionAnchor().getRowPosition();
    return row >= 0 && row < data.lines().size()
        ? Optional.of(data.lines().get(row))
        : Optional.empty();
  }

  /** A double click on a property or on a recipe. */
  private void doubleClick(int x, int y, Consumer<String> sort, IntConsumer pin) {
    LabelStack region = table.getRegionLabelsByXY(x, y);
    int row = table.getRowIndexByPosition(table.getRowPositionByY(y));
    int column = table.getColumnIndexByPosition(table.getColumnPositionByX(x));
    if (region == null) {
      return;
    }
    if (region.hasLabel(GridRegion.ROW_HEADER)
        && row >= 0
        && data.lines().get(row) instanceof ComparisonLine.Values values) {
      sort.accept(values.key());
    } else if (region.hasLabel(GridRegion.COLUMN_HEADER) && column >= 0) {
      pin.accept(column);
    }
  }
}
