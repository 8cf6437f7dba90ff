// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.comparison;

import java.util.ArrayList;
import java.util.List;
import org.natrolyte.report.ComparisonTable;

/** A line of the comparison as it is shown: the heading of a study, or a row of values. */
sealed interface ComparisonLine {
  /** The heading of a study. */
  record Heading(String title) implements ComparisonLine {}

  /**
   * A row of values.
   *
   * @param study title of the study; empty for the class
   * @param row the values
   * @param kind how the row is known, where another row has the same values by another method
   */
  record Values(String study, ComparisonTable.Row row, String kind) implements ComparisonLine {
    /** What the row is about: "Mole fraction, NaPF6". */
    String label() {
      String label = row.property().label();
      String about = row.subject().isEmpty() ? label : label + ", " + row.subject();
      return kind.isEmpty() ? about : about + " (" + kind + ")";
    }
  }

  /**
   * The lines of a table.
   *
   * @param table the comparison
   * @param withUnknown whether rows in which nothing is known are shown, too
   */
  static List<ComparisonLine> of(ComparisonTable table, boolean withUnknown) {
    List<ComparisonLine> lines = new ArrayList<>();
    lines.add(new Values("", table.classes(), ""));
    for (ComparisonTable.Group group : table.groups()) {
      List<ComparisonTable.Row> rows = new ArrayList<>(group.rows());
      if (withUnknown) {
        rows.addAll(group.unknown());
      }
      if (!rows.isEmpty()) {
        lines.add(new Heading(group.title()));
        rows.forEach(r -> lines.add(new Values(group.title(), r, kind(r, rows))));
      }
    }
    return lines;
  }

  /** The first word of a row's method, where the method tells it from another row. */
  private static String kind(ComparisonTable.Row row, List<ComparisonTable.Row> rows) {
    long same =
        rows.stream()
            .filter(r -> r.property().equals(row.property()) && r.subject().equals(row.subject()))
            .count();
    int colon = row.method().indexOf(':');
    return same > 1 && colon > 0 ? row.method().substring(0, colon) : "";
  }
}
