// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.comparison;

import java.util.ArrayList;
import java.util.List;
import org.natrolyte.report.ComparisonTable;
import org.natrolyte.report.ReportColumn;

/** The comparison as it is shown, for a spreadsheet: tabs between cells, a line a row. */
final class TableText {
  private TableText() {}

  static String of(ComparisonView view) {
    StringBuilder text = new StringBuilder();
    List<String> head = new ArrayList<>(List.of("Study", "Property", "Unit"));
    view.table().columns().forEach(c -> head.add(c.label()));
    line(text, head);
    List<String> recipes = new ArrayList<>(List.of("", "Recipe", ""));
    recipes.addAll(view.table().columns().stream().map(ReportColumn::recipeText).toList());
    line(text, recipes);
    for (ComparisonLine line : view.lines()) {
      if (line instanceof ComparisonLine.Values values) {
        List<String> cells =
            new ArrayList<>(
                List.of(values.study(), values.label(), values.row().property().unit()));
        for (ComparisonTable.Cell cell : values.row().cells()) {
          cells.add(CellText.value(cell));
        }
        line(text, cells);
      }
    }
    return text.toString();
  }

  private static void line(StringBuilder text, List<String> cells) {
    text.append(String.join("\t", cells.stream().map(TableText::flat).toList())).append('\n');
  }

  private static String flat(String cell) {
    return cell.replaceAll("[\\t\\r\\n]+", " ");
  }
}
