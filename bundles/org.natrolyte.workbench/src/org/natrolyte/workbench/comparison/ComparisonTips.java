// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.comparison;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.swt.widgets.Event;
import org.natrolyte.workbench.details.FindingText;

/** Says over a cell how its value is known, over a property what it means. */
final class ComparisonTips extends NatTableContentTooltip {
  private final ComparisonData data;

  ComparisonTips(NatTable table, ComparisonData data) {
    super(table, GridRegion.BODY, GridRegion.ROW_HEADER, GridRegion.COLUMN_HEADER);
    this.data = data;
  }

  @Override
  protected String getText(Event event) {
    int column = natTable.getColumnPositionByX(event.x);
    int row = natTable.getRowPositionByY(event.y);
    LabelStack region = natTable.getRegionLabelsByXY(event.x, event.y);
    int columnIndex = natTable.getColumnIndexByPosition(column);
    int rowIndex = natTable.getRowIndexByPosition(row);
    if (region == null || columnIndex < 0 || rowIndex < 0) {
      return null;
    }
    if (region.hasLabel(GridRegion.COLUMN_HEADER)) {
      return data.columns().get(columnIndex).recipeText();
    }
    if (region.hasLabel(GridRegion.ROW_HEADER)) {
      return data.lines().get(rowIndex) instanceof ComparisonLine.Values values
          ? values.row().property().definition()
          : null;
    }
    return data.item(columnIndex, rowIndex)
        .map(i -> FindingText.basis(i.finding()))
        .filter(t -> !t.isEmpty())
        .orElse(null);
  }
}
