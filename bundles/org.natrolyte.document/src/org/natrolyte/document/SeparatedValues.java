// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tables as text (RFC 4180): cells parted by commas, semicolons or tabs; quoted cells may hold
 * separators, doubled quotes and line breaks. Rows that hold nothing are passed over.
 */
public final class SeparatedValues {
  /**
   * A row.
   *
   * @param line where it starts in the text, from 1
   * @param cells without blanks around them
   */
  public record Row(int line, List<String> cells) {
    /** The cell of a column; empty when the row is shorter, or there is no such column. */
    public String cell(int column) {
      return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }
  }

  private final String text;
  private final char separator;
  private final boolean remarks;
  private final List<String> passedOver = new ArrayList<>();
  private int at;
  private int line = 1;
  private int lineEnd = -1;

  private SeparatedValues(String text, char separator, boolean remarks) {
    boolean oldLineEnds = text.indexOf('\n') < 0 && text.indexOf('\r') >= 0;
    this.text = oldLineEnds ? text.replace('\r', '\n') : text;
    this.separator = separator;
    this.remarks = remarks;
    this.at = text.startsWith("\uFEFF") ? 1 : 0;
  }

  /**
   * The separator of a table: the commonest of comma, semicolon and tab in its first line that is
   * no remark; a comma where there is none.
   */
  public static char separator(String text) {
    String head =
        text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).findFirst().orElse("");
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(head, candidate) > count(head, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  /** Reads a table whose first line tells its separator; a # is a character like any other. */
  public static List<Row> read(String text) throws SeparatedValuesException {
    return new SeparatedValues(text, separator(text), false).rows();
  }

  /**
   * Reads a table.
   *
   * @param text the table
   * @param separator between cells
   * @param remarks whether lines that start with # are passed over
   */
  public static List<Row> read(String text, char separator, boolean remarks)
      throws SeparatedValuesException {
    return new SeparatedValues(text, separator, remarks).rows();
  }

  /** The lines of a table that start with #, in their order. */
  public static List<String> remarks(String text, char separator) throws SeparatedValuesException {
    SeparatedValues values = new SeparatedValues(text, separator, true);
    values.rows();
    return List.copyOf(values.passedOver);
  }

  /** Cells as a line of a table, without its end; parted by commas. */
  public static String line(List<String> cells) {
    return cells.stream().map(SeparatedValues::quotedWhereNeeded).collect(Collectors.joining(","));
  }

  private static String quotedWhereNeeded(String cell) {
    boolean needed =
        cell.chars().anyMatch(c -> ",;\t\"\n\r".indexOf(c) >= 0)
            || cell.startsWith("#")
            || !cell.equals(cell.strip());
    return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  private List<Row> rows() throws SeparatedValuesException {
    List<Row> rows = new ArrayList<>();
    while (at < text.length()) {
      int start = line;
      if (remarks && text.charAt(at) == '#') {
        skipLine();
        continue;
      }
      List<String> cells = row();
      if (cells.stream().anyMatch(c -> !c.isEmpty())) {
        rows.add(new Row(start, cells));
      }
    }
    return rows;
  }

  private void skipLine() {
    int next = text.indexOf('\n', at);
    int end = next < 0 ? text.length() : next;
    passedOver.add(text.substring(at, end).strip());
    at = Math.min(end + 1, text.length());
    line++;
  }

  private List<String> row() throws SeparatedValuesException {
    List<String> cells = new ArrayList<>();
    while (true) {
      cells.add(text.startsWith("\"", at) ? quoted() : bare());
      if (at >= text.length()) {
        return cells;
      }
      if (text.charAt(at++) == '\n') {
        line++;
        return cells;
      }
    }
  }

  private String bare() {
    if (lineEnd < at) {
      int next = text.indexOf('\n', at);
      lineEnd = next < 0 ? text.length() : next;
    }
    int cellEnd = text.indexOf(separator, at);
    int start = at;
    at = cellEnd < 0 || cellEnd > lineEnd ? lineEnd : cellEnd;
    return text.substring(start, at).strip();
  }

  private String quoted() throws SeparatedValuesException {
    int opened = line;
    StringBuilder cell = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        if (!text.startsWith("\"", at)) {
          return closed(cell.toString().strip());
        }
        at++;
      } else if (c == '\n') {
        line++;
      }
      cell.append(c);
    }
    throw new SeparatedValuesException(opened, "a quoted cell is opened and not closed");
  }

  private String closed(String cell) throws SeparatedValuesException {
    String behind = bare();
    if (!behind.isEmpty()) {
      throw new SeparatedValuesException(line, "'" + behind + "' stands behind a quoted cell");
    }
    return cell;
  }
}
