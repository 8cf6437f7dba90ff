// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.natrolyte.model.document.ComparisonOptions;
import org.natrolyte.report.ComparisonTable;
import org.natrolyte.report.ReportColumn;
import org.natrolyte.report.judgement.RowJudgement;

/**
 * A comparison as it is looked at: recipes sorted, the reference in front, rows filtered.
 * Immutable.
 *
 * @param columns the recipes in the order of the columns
 * @param table the whole comparison, its cells in that order
 * @param lines the lines that are shown
 * @param hasReference whether the first column is the reference
 */
record ComparisonView(
    List<Column> columns, ComparisonTable table, List<ComparisonLine> lines, boolean hasReference) {
  ComparisonView {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
  }

  /**
   * A recipe of the comparison.
   *
   * @param recipe its place in the document
   * @param report what was found about it
   * @param old whether some of that belongs to an older text
   * @param fresh ids of the studies whose findings belong to what is written nevertheless
   */
  record Column(int recipe, ReportColumn report, boolean old, Set<String> fresh) {
    /** A column of one age. */
    Column(int recipe, ReportColumn report, boolean old) {
      this(recipe, report, old, Set.of());
    }

    /** Whether what one study found belongs to an older text. */
    boolean old(String studyId) {
      return old && !fresh.contains(studyId);
    }
  }

  /** Nothing to compare. */
  static final ComparisonView NOTHING = of(List.of(), ComparisonOptions.USUAL);

  /** Arranges recipes. */
  static ComparisonView of(List<Column> given, ComparisonOptions options) {
    ComparisonTable table = ComparisonTable.of(given.stream().map(Column::report).toList());
    List<Integer> order = order(given, table, options);
    boolean reference =
        options.reference().isPresent()
            && !order.isEmpty()
            && given.get(order.getFirst()).recipe() == options.reference().get();
    ComparisonTable sorted = permuted(table, order);
    return new ComparisonView(
        order.stream().map(given::get).toList(),
        sorted,
        ComparisonLine.of(sorted, options),
        reference);
  }

  private static List<Integer> order(
      List<Column> given, ComparisonTable table, ComparisonOptions options) {
    List<Integer> order =
        new ArrayList<>(
            options
                .sort()
                .flatMap(s -> row(table, s.key()).map(r -> new RowJudgement(r).order(s.reversed())))
                .orElse(IntStream.range(0, given.size()).boxed().toList()));
    options
        .reference()
        .flatMap(r -> order.stream().filter(i -> given.get(i).recipe() == r).findFirst())
        .ifPresent(pinned -> {
          order.remove(pinned);
          order.addFirst(pinned);
        });
    return order;
  }

  private static Optional<ComparisonTable.Row> row(ComparisonTable table, String key) {
    List<ComparisonTable.Row> rows = new ArrayList<>();
    rows.add(table.classes());
    table.groups().forEach(g -> rows.addAll(g.rows()));
    return rows.stream()
        .filter(r -> new ComparisonLine.Values("", r).key().equals(key))
        .findFirst();
  }

  private static ComparisonTable permuted(ComparisonTable table, List<Integer> order) {
    return new ComparisonTable(
        order.stream().map(table.columns()::get).toList(),
        permuted(table.classes(), order),
        table.groups().stream()
            .map(g ->
                new ComparisonTable.Group(
                    g.studyId(),
                    g.title(),
                    g.rows().stream().map(r -> permuted(r, order)).toList(),
                    g.unknown().stream().map(r -> permuted(r, order)).toList()))
            .toList());
  }

  private static ComparisonTable.Row permuted(ComparisonTable.Row row, List<Integer> order) {
    return new ComparisonTable.Row(
        row.property(),
        row.subject(),
        row.method(),
        row.variant(),
        order.stream().map(row.cells()::get).toList());
  }
}
