// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.natrolyte.workbench.details.FindingItem;

/** What is selected in the grid of a comparison, in terms of its lines and recipes. */
final class ComparisonSelection {
  private final SelectionLayer layer;
  private final ComparisonData data;

  ComparisonSelection(SelectionLayer layer, ComparisonData data) {
    this.layer = layer;
    this.data = data;
  }

  /** The finding of the cell that was selected last; empty where there is none. */
  Optional<FindingItem> finding() {
    PositionCoordinate anchor = layer.getSelectionAnchor();
    boolean inside =
        anchor.getColumnPosition() >= 0
            && anchor.getColumnPosition() < data.columns().size()
            && anchor.getRowPosition() >= 0
            && anchor.getRowPosition() < data.lines().size();
    return inside
        ? data.item(anchor.getColumnPosition(), anchor.getRowPosition())
        : Optional.empty();
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
        .filter(c -> data.columns().get(c).label().equals(label))
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
