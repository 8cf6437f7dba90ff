// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.library;

import java.util.ArrayList;
import java.util.List;

/**
 * A table in comma-separated form (RFC 4180): quoted cells may hold separators, doubled quotes and
 * line breaks. Blank lines and lines that start with # are skipped.
 *
 * @param name of the file, for messages
 * @param separator between the cells
 * @param header the column names of the first line
 * @param rows the other lines
 */
record CsvTable(String name, char separator, List<String> header, List<Row> rows) {

  /**
   * One line of the table.
   *
   * @param line where it starts in the file, from 1
   * @param cells without blanks around them
   */
  record Row(int line, List<String> cells) {
    /** The cell of a column; empty when the line is shorter. */
    String cell(int column) {
      return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }
  }

  /** A text that is no table. */
  static final class CsvException extends Exception {
    private static final long serialVersionUID = 1L;
    private final int line;

    CsvException(int line, String message) {
      super(message);
      this.line = line;
    }

    int line() {
      return line;
    }
  }

  /** Reads a table whose cells are parted by commas. */
  static CsvTable parse(String name, String text) throws CsvException {
    return parse(name, text, ',');
  }

  /**
   * Reads a table whose separator is the commonest of comma, semicolon and tab in the first line.
   */
  static CsvTable parseAnySeparator(String name, String text) throws CsvException {
    int end = text.indexOf('\n');
    String first = end < 0 ? text : text.substring(0, end);
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(first, candidate) > count(first, best)) {
        best = candidate;
      }
    }
    return parse(name, text, best);
  }

  private static CsvTable parse(String name, String text, char separator) throws CsvException {
    List<Row> lines = new Reader(text, separator).read();
    if (lines.isEmpty()) {
      throw new CsvException(1, "the table is empty; its first line has to name the columns");
    }
    return new CsvTable(
        name, separator, lines.getFirst().cells(), List.copyOf(lines.subList(1, lines.size())));
  }

  /** The place of a column, or -1. */
  int column(String title) {
    return header.indexOf(title);
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  /** The state of one pass over the text. */
  private static final class Reader {
    private final String text;
    private final char separator;
    private int at;
    private int line = 1;
    private int lineEnd = -1;

    Reader(String text, char separator) {
      this.text = text;
      this.separator = separator;
      this.at = text.startsWith("\uFEFF") ? 1 : 0;
    }

    List<Row> read() throws CsvException {
      List<Row> rows = new ArrayList<>();
      while (at < text.length()) {
        int start = line;
        boolean comment = text.charAt(at) == '#';
        if (comment) {
          skipLine();
          continue;
        }
        List<String> cells = readLine();
        if (cells.size() > 1 || !cells.getFirst().isEmpty()) {
          rows.add(new Row(start, cells));
        }
      }
      return rows;
    }

    private void skipLine() {
      int end = text.indexOf('\n', at);
      at = end < 0 ? text.length() : end + 1;
      line++;
    }

    private List<String> readLine() throws CsvException {
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

    private String quoted() throws CsvException {
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
      throw new CsvException(opened, "a quoted cell is opened and not closed");
    }

    private String closed(String cell) throws CsvException {
      String behind = bare();
      if (!behind.isEmpty()) {
        throw new CsvException(line, "'" + behind + "' stands behind a quoted cell");
      }
      return cell;
    }
  }
}
