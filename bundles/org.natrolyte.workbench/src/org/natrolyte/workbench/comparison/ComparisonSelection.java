// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.natrolyte.workbench.details.FindingItem;
import org.natrolyte.workbench.details.MissingItem;

/** What is selected in the grid of a comparison, in terms of its lines and recipes. */
final class ComparisonSelection {
  private static final int HEADER_COLUMNS = 2;
  private static final int HEADER_ROWS = 1;

  private final SelectionLayer layer;
  private final ComparisonData data;

  ComparisonSelection(SelectionLayer layer, ComparisonData data) {
    this.layer = layer;
    this.data = data;
  }

  /** The finding of the cell that was selected last; empty where there is none. */
  Optional<FindingItem> finding() {
    PositionCoordinate anchor = layer.getSelectionAnchor();
    return isInside(anchor)
        ? data.item(anchor.getColumnPosition(), anchor.getRowPosition())
        : Optional.empty();
  }

  private boolean isInside(PositionCoordinate anchor) {
    return anchor.getColumnPosition() >= 0
        && anchor.getColumnPosition() < data.columns().size()
        && anchor.getRowPosition() >= 0
        && anchor.getRowPosition() < data.lines().size();
  }

  /** What the details say of the cell that was selected last: its finding, or that it has none. */
  Optional<Object> item() {
    PositionCoordinate anchor = layer.getSelectionAnchor();
    if (!isInside(anchor)) {
      return Optional.empty();
    }
    return Optional.of(
        finding()
            .<Object>map(f -> f)
            .orElseGet(() -> missing(anchor.getColumnPosition(), anchor.getRowPosition())));
  }

  private MissingItem missing(int column, int row) {
    String recipe = data.columns().get(column).recipeText();
    return switch (data.lines().get(row)) {
      case ComparisonLine.Heading heading ->
          new MissingItem(
              heading.title(),
              data.shown().isFolded(heading)
                  ? "Enter or a click shows its rows."
                  : "Select a value below this heading.",
              recipe);
      case ComparisonLine.Values values ->
          new MissingItem(
              values.label(), CellText.whyMissing(values.row().cells().get(column)), recipe);
    };
  }

  /** Selects the first value when nothing is selected, so that the arrow keys have a start. */
  void begin() {
    if (layer.getSelectedCellPositions().length == 0 && !data.columns().isEmpty()) {
      IntStream.range(0, data.lines().size())
          .filter(row -> !data.isHeading(row))
          .findFirst()
          .ifPresent(row -> layer.doCommand(new SelectCellCommand(layer, 0, row, false, false)));
    }
  }

  /** The heading in which the cell stands that was selected last. */
  Optional<ComparisonLine.Heading> heading() {
    PositionCoordinate anchor = layer.getSelectionAnchor();
    return isInside(anchor) ? data.shown().heading(anchor.getRowPosition()) : Optional.empty();
  }

  /** Selects a heading, so that the keyboard goes on from there. */
  void select(ComparisonLine.Heading heading) {
    int row = data.lines().indexOf(heading);
    if (row >= 0) {
      layer.doCommand(new SelectCellCommand(layer, 0, row, false, false));
    }
  }

  /** The lines with a selected cell, from top to bottom. */
  List<ComparisonLine> lines() {
    List<ComparisonLine> lines = new ArrayList<>();
    for (Range range : layer.getSelectedRowPositions()) {
      for (int row = range.start; row < range.end && row < data.lines().size(); row++) {
        lines.add(data.lines().get(row));
      }
    }
    return lines;
  }

  /** The columns with a selected cell, from left to right. */
  List<Integer> columns() {
    return Arrays.stream(layer.getSelectedColumnPositions())
        .filter(c -> c >= 0 && c < data.columns().size())
        .sorted()
        .boxed()
        .toList();
  }

  /** The column of the cell that was selected last; -1 when there is none. */
  int column() {
    int column = layer.getSelectionAnchor().getColumnPosition();
    return column < data.columns().size() ? column : -1;
  }

  /** Where the cell that was selected last is seen; empty when it is out of sight. */
  Optional<Rectangle> bounds(NatTable table) {
    PositionCoordinate anchor = layer.getSelectionAnchor();
    for (int column = HEADER_COLUMNS; column < table.getColumnCount(); column++) {
      for (int row = HEADER_ROWS; row < table.getRowCount(); row++) {
        if (table.getColumnIndexByPosition(column) == anchor.getColumnPosition()
            && table.getRowIndexByPosition(row) == anchor.getRowPosition()) {
          return Optional.of(table.getBoundsByPosition(column, row));
        }
      }
    }
    return Optional.empty();
  }

  /** Selects the cell, the property or the recipe at a place, unless it is selected already. */
  void selectAt(NatTable table, Point place) {
    LabelStack region = table.getRegionLabelsByXY(place.x, place.y);
    int column = table.getColumnIndexByPosition(table.getColumnPositionByX(place.x));
    int row = table.getRowIndexByPosition(table.getRowPositionByY(place.y));
    if (region == null || column < 0 || row < 0) {
      return;
    }
    if (region.hasLabel(GridRegion.BODY) && !layer.isCellPositionSelected(column, row)) {
      layer.selectCell(column, row, false, false);
    } else if (region.hasLabel(GridRegion.ROW_HEADER) && !layer.isRowPositionSelected(row)) {
      layer.selectRow(0, row, false, false);
    } else if (region.hasLabel(GridRegion.COLUMN_HEADER)
        && !layer.isColumnPositionSelected(column)) {
      layer.selectColumn(column, 0, false, false);
    }
  }

  /** What is selected as a table with its headings; the whole table when nothing is. */
  String asTable() {
    List<ComparisonLine> lines = lines();
    return lines.isEmpty()
        ? TableText.of(data.view())
        : TableText.of(data.view(), lines, columns());
  }

  /** Selects the row or the recipe of a label; nothing when there is none. */
  void select(String label) {
    IntStream.range(0, data.columns().size())
        .filter(c -> data.headings().get(c).equals(label))
        .findFirst()
        .ifPresentOrElse(c -> layer.selectColumn(c, 0, false, false), () -> selectRow(label));
  }

  private void selectRow(String label) {
    IntStream.range(0, data.lines().size())
        .filter(r ->
            data.lines().get(r) instanceof ComparisonLine.Values values
                && values.label().equals(label))
        .findFirst()
        .ifPresent(r -> layer.selectRow(0, r, false, false));
  }
}
