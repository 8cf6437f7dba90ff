// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import java.util.ArrayList;
import java.util.List;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Value;
import org.natrolyte.report.ComparisonTable.Group;
import org.natrolyte.report.ComparisonTable.Row;
import org.natrolyte.report.TextCanvas.Paint;
import org.natrolyte.report.TextCanvas.Piece;

/** Writes the findings about one recipe for a terminal. */
final class FindingsText {
  private static final int INDENT = 2;
  private static final int NARROWEST = 10;

  private final ReportColumn column;
  private final ComparisonTable table;
  private final TextCanvas canvas;
  private final Numbers numbers;
  private final Notes notes = new Notes();

  FindingsText(ReportColumn column, TextStyle style) {
    this.column = column;
    table = ComparisonTable.of(List.of(column));
    canvas = new TextCanvas(style);
    numbers = Numbers.in(style);
  }

  String write() {
    if (!column.label().equals(column.recipeText()) || column.problem().isEmpty()) {
      canvas.paragraph(0, new Piece(column.label(), Paint.BOLD));
    }
    if (column.problem().isPresent()) {
      NotesText.notRead(canvas, column.recipeText(), column.problem().get());
      return canvas.toString();
    }
    if (!column.name().isBlank()) {
      fact("Recipe", column.recipeText());
    }
    table.classes().cells().getFirst().finding().ifPresent(f -> fact("Class", classText(f)));
    column.temperatureC().ifPresent(t -> fact("Temperature", numbers.text(t) + " °C"));
    Given.measurements(column).forEach(m -> fact("Measured", m));
    Given.parameters(column).forEach(p -> fact("Parameter", p));
    column.assumptions().forEach(a -> fact("Assumed", a));
    column.key().ifPresent(k -> fact("Key", k));
    int[] widths = widths();
    for (Group group : table.groups()) {
      canvas.blank();
      canvas.paragraph(0, new Piece(group.title(), Paint.BOLD));
      for (Row row : rows(group)) {
        line(row, row.cells().getFirst().finding().orElseThrow(), widths);
      }
    }
    NotesText.write(canvas, notes.texts());
    return canvas.toString();
  }

  private static List<Row> rows(Group group) {
    List<Row> rows = new ArrayList<>(group.rows());
    rows.addAll(group.unknown());
    return rows;
  }

  private void fact(String label, String text) {
    int[] widths = {12, canvas.width() - INDENT - 12 - TextCanvas.GAP};
    canvas.row(INDENT, List.of(new Piece(label, Paint.DIM), new Piece(text, Paint.PLAIN)), widths);
  }

  private String classText(Finding finding) {
    List<Integer> marks = new ArrayList<>(notes.of(finding));
    if (finding.isKnown()) {
      marks.add(notes.number(finding.provenance().method()));
    }
    return NotesText.marked(ShownTable.text(finding.value(), numbers), marks);
  }

  private void line(Row row, Finding finding, int[] widths) {
    Piece how =
        switch (finding.value()) {
          case Value.Unknown unknown -> new Piece(unknown.reason(), Paint.DIM);
          case Value.Failed failed -> new Piece(failed.reason(), Paint.RED);
          case Value.Known known -> how(finding);
          case Value.Text text -> how(finding);
        };
    Paint paint = finding.isFailed() ? Paint.RED : finding.isKnown() ? Paint.PLAIN : Paint.DIM;
    String text = ShownTable.text(finding.value(), numbers);
    List<Integer> caveats = new ArrayList<>();
    finding.caveats().forEach(c -> caveats.add(notes.number(c)));
    Piece value = new Piece(NotesText.marked(text, caveats.stream().distinct().toList()), paint);
    String unit = finding.value() instanceof Value.Known ? row.property().unit() : "";
    canvas.row(
        INDENT,
        List.of(new Piece(row.label(), Paint.PLAIN), value, new Piece(unit, Paint.DIM), how),
        widths);
  }

  private Piece how(Finding finding) {
    String word = Methods.word(finding.provenance());
    List<Integer> mark =
        word.isEmpty() ? List.of() : List.of(notes.number(finding.provenance().method()));
    return new Piece(NotesText.marked(word, mark), Paint.DIM);
  }

  private int[] widths() {
    int label = NARROWEST;
    int value = NARROWEST;
    int unit = 0;
    for (Group group : table.groups()) {
      for (Row row : rows(group)) {
        Finding finding = row.cells().getFirst().finding().orElseThrow();
        String text = ShownTable.text(finding.value(), numbers);
        int marks = finding.caveats().isEmpty() ? 0 : 2 + 3 * finding.caveats().size();
        label = Math.max(label, canvas.widthOf(row.label()));
        value = Math.max(value, canvas.widthOf(text) + marks);
        unit = Math.max(unit, canvas.widthOf(row.property().unit()));
      }
    }
    label = Math.min(label, canvas.width() * 2 / 5);
    value = Math.min(value, canvas.width() * 3 / 10);
    unit = Math.min(unit, NARROWEST);
    int room = canvas.width() - INDENT - value - unit - 3 * TextCanvas.GAP;
    label = Math.min(label, room - NARROWEST);
    return new int[] {label, value, unit, room - label};
  }
}
