// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.comparison;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.natrolyte.report.Numbers;
import org.natrolyte.report.ReportColumn;

/** The comparison as it is shown, for a spreadsheet: tabs between cells, a line a row. */
final class TableText {
  private TableText() {}

  /** The whole of a comparison. */
  static String of(ComparisonView view) {
    return of(
        view, view.lines(), IntStream.range(0, view.table().columns().size()).boxed().toList());
  }

  /**
   * A part of a comparison.
   *
   * @param lines its lines; headings among them are left out
   * @param columns places of its recipes
   */
  static String of(ComparisonView view, List<ComparisonLine> lines, List<Integer> columns) {
    List<ReportColumn> recipes = columns.stream().map(view.table().columns()::get).toList();
    StringBuilder text = new StringBuilder();
    List<String> headings = view.table().headings(Numbers.UNICODE);
    line(text, List.of("Study", "Property", "Unit"), columns.stream().map(headings::get));
    line(text, List.of("", "Recipe", ""), recipes.stream().map(ReportColumn::recipeText));
    for (ComparisonLine line : lines) {
      if (line instanceof ComparisonLine.Values values) {
        line(
            text,
            List.of(values.study(), values.label(), values.row().property().unit()),
            columns.stream().map(c -> CellText.value(values.row().cells().get(c))));
      }
    }
    return text.toString();
  }

  private static void line(StringBuilder text, List<String> head, Stream<String> cells) {
    text.append(
            Stream.concat(head.stream(), cells)
                .map(TableText::flat)
                .collect(Collectors.joining("\t")))
        .append('\n');
  }

  private static String flat(String cell) {
    return cell.replaceAll("[\\t\\r\\n]+", " ");
  }
}
