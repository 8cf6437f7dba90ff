// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import java.util.ArrayList;
import java.util.List;
import org.natrolyte.report.ShownTable.Block;
import org.natrolyte.report.ShownTable.Line;

/**
 * A line of the comparison on a terminal.
 *
 * @param indent blanks before it
 * @param label what heads it, with unit and footnotes
 * @param line its cells; null for the heading of several subjects of one property
 */
record TextLine(int indent, String label, Line line) {
  private static final int STEP = 2;

  /** The line of the classes. */
  static TextLine of(Line classes) {
    return new TextLine(0, whole(classes), classes);
  }

  /** The lines of a study that say something about some of the recipes. */
  static List<TextLine> of(Block block, int from, int to) {
    List<Line> lines = block.lines().stream().filter(l -> saysSomething(l, from, to)).toList();
    List<TextLine> texts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean goesOn = isSameList(lines, i, i - 1);
      if (goesOn || isSameList(lines, i, i + 1)) {
        if (!goesOn) {
          texts.add(new TextLine(STEP, withUnit(line.row().property().label(), line), null));
        }
        String subject = line.row().subject();
        String variant = line.row().variant();
        String label = variant.isEmpty() ? subject : subject + " (" + variant + ")";
        texts.add(new TextLine(2 * STEP, NotesText.marked(label, line.label().notes()), line));
      } else {
        texts.add(new TextLine(STEP, whole(line), line));
      }
    }
    return texts;
  }

  private static boolean isSameList(List<Line> lines, int one, int other) {
    return other >= 0
        && other < lines.size()
        && !lines.get(one).row().subject().isEmpty()
        && !lines.get(other).row().subject().isEmpty()
        && lines.get(one).row().property().equals(lines.get(other).row().property());
  }

  private static boolean saysSomething(Line line, int from, int to) {
    return line.cells().subList(from, to).stream()
        .anyMatch(c ->
            switch (c.state()) {
              case KNOWN, UNKNOWN, FAILED -> true;
              case ABSENT, OTHER_METHOD, NOT_READ -> false;
            });
  }

  private static String whole(Line line) {
    return NotesText.marked(withUnit(line.label().text(), line), line.label().notes());
  }

  private static String withUnit(String label, Line line) {
    String unit = line.row().property().unit();
    return unit.isEmpty() ? label : label + ", " + unit;
  }
}
