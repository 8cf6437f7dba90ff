// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.comparison;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
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
import org.natrolyte.workbench.theme.Ids;
import org.natrolyte.workbench.theme.Palette;

/** The comparison as a grid: properties stay in sight at the left, recipes at the top. */
final class ComparisonGrid {
  static final int LABEL_WIDTH = 200;
  static final int UNIT_WIDTH = 76;
  private static final int LEAST_WIDTH = 132;
  private static final int STYLE =
      SWT.NO_BACKGROUND | SWT.DOUBLE_BUFFERED | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL;

  private final ComparisonData data;
  private final DataLayer body;
  private final DataLayer columnHeader;
  private final DataLayer rowHeader;
  private final ComparisonSelection selection;
  private final NatTable table;
  private final CellHeights heights;
  private final Consumer<Object> selected;
  private boolean unanswered;
  private boolean keyboard;

  /**
   * @param parent what it is put into
   * @param data what its cells say
   * @param selected hears of the finding that is selected, or that the cell has none
   * @param sort hears of the row whose property is double-clicked
   * @param pin hears of the column whose recipe is double-clicked
   * @param actions what its menu offers beside that
   */
  ComparisonGrid(
      Composite parent,
      ComparisonData data,
      Consumer<Object> selected,
      Consumer<String> sort,
      IntConsumer pin,
      ComparisonActions actions) {
    TableCollections.prepare();
    this.data = data;
    this.selected = selected;
    body = new DataLayer(data.body(), LEAST_WIDTH, 24);
    CellStyles styles = new CellStyles(data);
    body.setConfigLabelAccumulator(styles::cell);
    SelectionLayer cells = new SelectionLayer(body);
    selection = new ComparisonSelection(cells, data);
    ViewportLayer viewport = new ViewportLayer(cells);
    columnHeader = new DataLayer(data.columnHeaders(), LEAST_WIDTH, 30);
    rowHeader = new DataLayer(data.rowHeaders(), LABEL_WIDTH, 24);
    rowHeader.setColumnWidthByPosition(1, UNIT_WIDTH);
    rowHeader.setConfigLabelAccumulator(styles::rowHeader);
    ColumnHeaderLayer columns = new ColumnHeaderLayer(columnHeader, viewport, cells);
    RowHeaderLayer rows = new RowHeaderLayer(rowHeader, viewport, cells);
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
    cells.addLayerListener(event -> {
      if (event instanceof CellSelectionEvent) {
        tell();
      }
    });
    table.addListener(SWT.FocusIn, e -> focused());
    table.addListener(SWT.FocusOut, e -> keyboard(false));
    table.addListener(SWT.MouseDoubleClick, e -> doubleClick(e.x, e.y, sort, pin));
    new ComparisonTips(table, data);
    ComparisonFolding folding = new ComparisonFolding(data, selection, table, this::show);
    new ComparisonMenu(data, selection, folding, actions, sort, pin).install(table);
    FocusedCommands.give(
        table, Map.of(IWorkbenchCommandConstants.EDIT_COPY, actions::copySelected));
  }

  NatTable control() {
    return table;
  }

  /** What is selected in it. */
  ComparisonSelection selection() {
    return selection;
  }

  /** Shows the data anew; a finding that was missing may have come. */
  void show() {
    fit();
    table.refresh();
    if (unanswered && selection.finding().isPresent()) {
      tell();
    }
  }

  private void tell() {
    selection.item().ifPresent(selected);
    unanswered = selection.finding().isEmpty();
  }

  /** The keyboard finds a cell to start from; a click has chosen its own by then. */
  private void focused() {
    keyboard(true);
    table
        .getDisplay()
        .asyncExec(() -> {
          if (!table.isDisposed() && table.isFocusControl()) {
            selection.begin();
          }
        });
  }

  private void keyboard(boolean here) {
    keyboard = here;
    restyle();
  }

  private void restyle() {
    ComparisonStyle.register(table, keyboard);
    table.redraw();
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
