// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.score;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A CSV file with a header line (RFC 4180: commas, quotes doubled within quotes); semicolons or
 * tabs part the cells where the header has no comma.
 *
 * @param header names of the columns, as written
 * @param rows one for each line below the header
 */
public record MeasuredTable(List<String> header, List<Row> rows) {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  public MeasuredTable {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /**
   * A line.
   *
   * @param line its number in the file, the header being 1
   * @param cells by name of the column
   */
  public record Row(int line, Map<String, String> cells) {
    /** The text of a cell, stripped; empty where there is none. */
    public String text(String column) {
      return cells.getOrDefault(column, "").strip();
    }

    /** The number in a cell; empty where there is no finite number. */
    public OptionalDouble number(String column) {
      try {
        double number = Double.parseDouble(text(column));
        return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
      } catch (NumberFormatException e) {
        return OptionalDouble.empty();
      }
    }
  }

  /**
   * Reads a table.
   *
   * @throws IOException where the text cannot be read or has no header
   */
  public static MeasuredTable read(BufferedReader reader) throws IOException {
    String first = reader.readLine();
    if (first == null || first.isBlank()) {
      throw new IOException("the file is empty; a header line with names of columns is needed");
    }
    String head = first.startsWith(BYTE_ORDER_MARK) ? first.substring(1) : first;
    char separator = separator(head);
    List<String> header = cells(head, separator).stream().map(String::strip).toList();
    List<Row> rows = new ArrayList<>();
    int number = 1;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      List<String> cells = cells(line, separator);
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < Math.min(cells.size(), header.size()); i++) {
        row.put(header.get(i), cells.get(i));
      }
      rows.add(new Row(number, row));
    }
    return new MeasuredTable(header, rows);
  }

  /** A comma, unless the header has none and parts its names by semicolons or tabs. */
  private static char separator(String head) {
    if (head.indexOf(',') < 0) {
      return head.indexOf(';') >= 0 ? ';' : head.indexOf('\t') >= 0 ? '\t' : ',';
    }
    return ',';
  }

  private static List<String> cells(String line, char separator) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean isQuoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        if (isQuoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
          cell.append(c);
          i++;
        } else {
          isQuoted = !isQuoted;
        }
      } else if (c == separator && !isQuoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
