// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.natrolyte.report.ShownTable.Block;
import org.natrolyte.report.ShownTable.Line;
import org.natrolyte.report.ShownTable.Shown;
import org.natrolyte.report.TextCanvas.Paint;
import org.natrolyte.report.TextCanvas.Piece;

/** Writes a comparison for a terminal. */
final class ComparisonText {
  private static final int NARROWEST = 14;
  private static final int COMFORTABLE = 17;
  private static final int LABEL_SHARE = 3;
  private static final int SMALLEST_LABEL_SHARE = 5;

  private final List<ReportColumn> columns;
  private final ShownTable table;
  private final TextCanvas canvas;
  private final int labelWidth;

  ComparisonText(List<ReportColumn> columns, TextStyle style) {
    this.columns = columns;
    table = ShownTable.of(ComparisonTable.of(columns), Numbers.in(style));
    canvas = new TextCanvas(style);
    labelWidth = labelWidth();
  }

  private int labelWidth() {
    int widest = NARROWEST;
    for (Block block : table.groups()) {
      for (TextLine line : TextLine.of(block, 0, columns.size())) {
        widest = Math.max(widest, line.indent() + canvas.widthOf(line.label()));
      }
    }
    int most = Math.min(widest, canvas.width() / LABEL_SHARE);
    int rest = canvas.width() - columns.size() * (COMFORTABLE + TextCanvas.GAP);
    return rest < canvas.width() / SMALLEST_LABEL_SHARE ? most : Math.min(rest, most);
  }

  String write() {
    int count = columns.size();
    int room = canvas.width() - labelWidth;
    int most = Math.max(1, room / (NARROWEST + TextCanvas.GAP));
    int blocks = (count + most - 1) / most;
    int each = (count + blocks - 1) / blocks;
    for (int from = 0; from < count; from += each) {
      if (from > 0) {
        canvas.blank();
      }
      block(from, Math.min(count, from + each), room);
    }
    for (Block group : table.groups()) {
      unknown(group);
    }
    NotesText.write(canvas, table.notes());
    for (ReportColumn column : columns) {
      if (column.problem().isPresent()) {
        canvas.blank();
        NotesText.notRead(canvas, column.recipeText(), column.problem().get());
      }
    }
    return canvas.toString();
  }

  private void block(int from, int to, int room) {
    int[] widths = widths(from, to, room);
    head("Recipe", table.heads().subList(from, to), widths);
    if (columns.subList(from, to).stream().anyMatch(c -> !c.name().isBlank())) {
      List<Piece> texts = new ArrayList<>(List.of(new Piece("", Paint.PLAIN)));
      for (ReportColumn column : columns.subList(from, to)) {
        boolean named = !column.name().isBlank();
        texts.add(new Piece(named ? column.recipeText() : "", Paint.DIM));
      }
      canvas.row(0, texts, widths);
    }
    int across = (widths.length - 1) * TextCanvas.GAP;
    for (int width : widths) {
      across += width;
    }
    canvas.rule(across);
    row(TextLine.of(table.classes()), from, to, widths);
    for (Block group : table.groups()) {
      List<TextLine> lines = TextLine.of(group, from, to);
      if (!lines.isEmpty()) {
        canvas.blank();
        canvas.paragraph(0, new Piece(group.title(), Paint.BOLD));
        lines.forEach(l -> row(l, from, to, widths));
      }
    }
  }

  private void head(String label, List<Shown> heads, int[] widths) {
    List<Piece> pieces = new ArrayList<>(List.of(new Piece(label, Paint.BOLD)));
    heads.forEach(h -> pieces.add(new Piece(withNotes(h), Paint.BOLD)));
    canvas.row(0, pieces, widths);
  }

  private void row(TextLine text, int from, int to, int[] widths) {
    if (text.line() == null) {
      canvas.paragraph(text.indent(), new Piece(text.label(), Paint.PLAIN));
      return;
    }
    List<Piece> pieces = new ArrayList<>(List.of(new Piece(text.label(), Paint.PLAIN)));
    for (Shown cell : text.line().cells().subList(from, to)) {
      pieces.add(new Piece(withNotes(cell), paint(cell)));
    }
    int[] indented = widths.clone();
    indented[0] -= text.indent();
    canvas.row(text.indent(), pieces, indented);
  }

  private static Paint paint(Shown cell) {
    return switch (cell.state()) {
      case KNOWN -> Paint.PLAIN;
      case FAILED, NOT_READ -> Paint.RED;
      case UNKNOWN, ABSENT, OTHER_METHOD -> Paint.DIM;
    };
  }

  private static String withNotes(Shown shown) {
    return NotesText.marked(shown.text(), shown.notes());
  }

  /** As wide as the widest cell; where that is too much, the widest columns give way. */
  private int[] widths(int from, int to, int room) {
    int[] widths = new int[1 + to - from];
    widths[0] = labelWidth;
    int total = 0;
    for (int i = from; i < to; i++) {
      int widest = Math.max(NARROWEST, canvas.widthOf(withNotes(table.heads().get(i))));
      widest = Math.max(widest, canvas.widthOf(withNotes(table.classes().cells().get(i))));
      for (Block group : table.groups()) {
        for (Line line : group.lines()) {
          widest = Math.max(widest, canvas.widthOf(withNotes(line.cells().get(i))));
        }
      }
      widths[1 + i - from] = widest;
      total += TextCanvas.GAP + widest;
    }
    while (total > room) {
      int widest = 1;
      for (int i = 2; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      widths[widest]--;
      total--;
    }
    return widths;
  }

  private void unknown(Block group) {
    for (Map.Entry<List<Integer>, List<String>> alike : group.unknown().entrySet()) {
      canvas.blank();
      String labels = String.join("; ", alike.getValue());
      String head = NotesText.marked("Not known for any recipe", alike.getKey());
      canvas.paragraph(0, new Piece(group.title() + ". " + head + ": " + labels, Paint.DIM));
    }
  }
}
