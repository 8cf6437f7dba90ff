// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.natrolyte.model.document.ComparisonOptions;
import org.natrolyte.report.ComparisonTable;
import org.natrolyte.report.judgement.RowJudgement;

/** A line of the comparison as it is shown: the heading of a study, or a row of values. */
sealed interface ComparisonLine {
  /**
   * The heading of a study.
   *
   * @param studyId its id
   * @param title its title
   * @param rows how many rows stand below it
   */
  record Heading(String studyId, String title, int rows) implements ComparisonLine {}

  /**
   * A row of values.
   *
   * @param study title of the study; empty for the class
   * @param row the values
   */
  record Values(String study, ComparisonTable.Row row) implements ComparisonLine {
    /** What the row is about: "Mole fraction, NaPF6". */
    String label() {
      return row.label();
    }

    /** Tells the row from all others, whatever the recipes. */
    String key() {
      return row.property().id() + "|" + row.subject() + "|" + row.variant();
    }

    RowJudgement judgement() {
      return new RowJudgement(row);
    }
  }

  /**
   * The lines of a table.
   *
   * @param table the comparison
   * @param options which of its rows are shown
   */
  static List<ComparisonLine> of(ComparisonTable table, ComparisonOptions options) {
    List<ComparisonLine> lines = new ArrayList<>();
    String filter = options.filter().strip().toLowerCase(Locale.ROOT);
    Values classes = new Values("", table.classes());
    if (shown(classes, options, filter)) {
      lines.add(classes);
    }
    for (ComparisonTable.Group group : table.groups()) {
      List<ComparisonTable.Row> rows = new ArrayList<>(group.rows());
      if (options.withUnknown()) {
        rows.addAll(group.unknown());
      }
      List<Values> values =
          rows.stream()
              .map(r -> new Values(group.title(), r))
              .filter(v -> shown(v, options, filter))
              .toList();
      if (!values.isEmpty()) {
        lines.add(new Heading(group.studyId(), group.title(), values.size()));
        lines.addAll(values);
      }
    }
    return lines;
  }

  private static boolean shown(Values values, ComparisonOptions options, String filter) {
    boolean matches =
        filter.isEmpty()
            || values.label().toLowerCase(Locale.ROOT).contains(filter)
            || values.study().toLowerCase(Locale.ROOT).contains(filter)
            || values.row().property().unit().toLowerCase(Locale.ROOT).equals(filter);
    return matches && (!options.onlyDifferences() || values.judgement().hasDifference());
  }
}
