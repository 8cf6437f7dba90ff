// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.report.ComparisonTable.Cell;
import org.natrolyte.report.ComparisonTable.Group;
import org.natrolyte.report.ComparisonTable.Row;
import org.natrolyte.report.ComparisonTable.State;

/**
 * A comparison in words, with its footnotes numbered in reading order; what the text report and the
 * HTML report both show.
 *
 * @param heads one for each recipe
 * @param classes the row of the classes
 * @param groups as in the comparison
 * @param notes the footnotes; the first has the number one
 */
record ShownTable(List<Shown> heads, Line classes, List<Block> groups, List<String> notes) {
  /** A text, the numbers of its footnotes, and what kind of text it is. */
  record Shown(String text, List<Integer> notes, State state) {}

  /** A row. */
  record Line(Row row, Shown label, List<Shown> cells) {}

  /** Rows with one heading, and the labels of those in which nothing is known, by their reasons. */
  record Block(String title, List<Line> lines, Map<List<Integer>, List<String>> unknown) {}

  static ShownTable of(ComparisonTable table, Numbers numbers) {
    return new Maker(numbers).make(table);
  }

  /** What the value of a finding says, without its unit. */
  static String text(Value value, Numbers numbers) {
    return switch (value) {
      case Value.Known known -> numbers.text(known);
      case Value.Text text -> text.text();
      case Value.Unknown unknown -> "unknown";
      case Value.Failed failed -> "failed";
    };
  }

  private record Maker(Numbers numbers, Notes notes) {
    Maker(Numbers numbers) {
      this(numbers, new Notes());
    }

    ShownTable make(ComparisonTable table) {
      List<Shown> heads = new ArrayList<>();
      List<String> headings = table.headings(numbers);
      for (int i = 0; i < headings.size(); i++) {
        ReportColumn column = table.columns().get(i);
        State state = column.problem().isPresent() ? State.NOT_READ : State.KNOWN;
        heads.add(new Shown(headings.get(i), notes.assumed(column.assumptions()), state));
      }
      Line classes = line(table.classes());
      List<Block> blocks = new ArrayList<>();
      for (Group group : table.groups()) {
        blocks.add(block(group));
      }
      return new ShownTable(heads, classes, blocks, notes.texts());
    }

    private Block block(Group group) {
      List<Line> lines = new ArrayList<>();
      for (Row row : group.rows()) {
        lines.add(line(row));
      }
      Map<List<Integer>, List<String>> unknown = new LinkedHashMap<>();
      for (Row row : group.unknown()) {
        unknown.computeIfAbsent(reasons(row), r -> new ArrayList<>()).add(row.label());
      }
      return new Block(group.title(), lines, unknown);
    }

    private List<Integer> reasons(Row row) {
      List<Integer> marks = new ArrayList<>();
      for (Cell cell : row.cells()) {
        cell.finding().map(notes::of).orElse(List.of()).stream()
            .filter(m -> !marks.contains(m))
            .forEach(marks::add);
      }
      return marks;
    }

    private Line line(Row row) {
      boolean alike = haveOneMethod(row);
      List<Integer> marks = new ArrayList<>();
      if (!row.method().isEmpty()) {
        Finding first = firstKnown(row);
        if (alike) {
          marks.add(notes.number(first.provenance().method()));
        } else if (!Methods.hasSourceOfItsOwn(first.provenance())) {
          marks.add(notes.number(row.method()));
        }
      }
      List<Shown> cells = new ArrayList<>();
      for (Cell cell : row.cells()) {
        cells.add(cell(cell, alike, row.property().equals(Vocabulary.ELECTROLYTE_CLASS)));
      }
      return new Line(row, new Shown(row.label(), marks, State.KNOWN), cells);
    }

    private static Finding firstKnown(Row row) {
      return row.cells().stream()
          .filter(c -> c.state() == State.KNOWN)
          .flatMap(c -> c.finding().stream())
          .findFirst()
          .orElseThrow();
    }

    private static boolean haveOneMethod(Row row) {
      return row.cells().stream()
              .filter(c -> c.state() == State.KNOWN)
              .flatMap(c -> c.finding().stream())
              .map(f -> f.provenance().method())
              .distinct()
              .count()
          == 1;
    }

    private Shown cell(Cell cell, boolean methodAtLabel, boolean isClass) {
      Finding finding = cell.finding().orElse(null);
      if (finding == null) {
        String text =
            switch (cell.state()) {
              case OTHER_METHOD -> "other method";
              case NOT_READ -> isClass ? "not read" : "";
              default -> numbers.dash();
            };
        return new Shown(text, List.of(), cell.state());
      }
      List<Integer> marks = new ArrayList<>(notes.of(finding));
      if (!methodAtLabel && finding.isKnown() && Methods.hasSourceOfItsOwn(finding.provenance())) {
        marks.add(notes.number(finding.provenance().method()));
      }
      return new Shown(text(finding.value(), numbers), marks, cell.state());
    }
  }
}
