// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.species;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A table in comma-separated form (RFC 4180) whose first line names the columns. Blank lines and
 * lines that start with # are skipped. Immutable.
 *
 * @param name of the file, for messages
 * @param columns the names of the first line
 * @param rows the other lines
 */
public record DataTable(String name, List<String> columns, List<Row> rows) {

  /**
   * One line.
   *
   * @param table the file, for messages
   * @param line where it starts in the file, from 1
   * @param cells by column
   */
  public record Row(String table, int line, Map<String, String> cells) {
    public Row {
      cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** The text of a column; empty when there is none. */
    public String text(String column) {
      return cells.getOrDefault(column, "");
    }

    /** The number of a column; empty when the cell is empty. */
    public OptionalDouble number(String column) {
      String text = text(column);
      if (text.isEmpty()) {
        return OptionalDouble.empty();
      }
      try {
        return OptionalDouble.of(Double.parseDouble(text));
      } catch (NumberFormatException e) {
        throw wrong(column + ": '" + text + "' is no number", e);
      }
    }

    /** The whole number of a column, or 0 when the cell is empty. */
    public int count(String column) {
      double number = number(column).orElse(0);
      if (number != Math.rint(number)) {
        throw wrong(column + ": " + number + " is no whole number", null);
      }
      return (int) number;
    }

    /** A complaint about this line. */
    public IllegalArgumentException wrong(String what, Throwable cause) {
      return new IllegalArgumentException("%s, line %d: %s".formatted(table, line, what), cause);
    }
  }

  public DataTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** A file of this bundle's data folder; its absence is a fault of the installation. */
  public static DataTable bundled(String file) {
    try (InputStream in = DataTable.class.getResourceAsStream("/data/" + file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the interphase bundle");
      }
      return parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a table.
   *
   * @param name of the file, for messages
   * @param text its text
   * @throws IllegalArgumentException with file and line when it is no table
   */
  public static DataTable parse(String name, String text) {
    List<List<String>> lines = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    new CsvScanner(name, text).scan(lines, numbers);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException(name + " is empty; its first line names the columns");
    }
    List<String> columns = lines.getFirst();
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (int c = 0; c < Math.min(columns.size(), lines.get(i).size()); c++) {
        cells.put(columns.get(c), lines.get(i).get(c));
      }
      rows.add(new Row(name, numbers.get(i), cells));
    }
    return new DataTable(name, columns, rows);
  }

  /**
   * Refuses a table that lacks a column.
   *
   * @throws IllegalArgumentException naming the missing columns and those there are
   */
  public DataTable requiring(String... needed) {
    List<String> missing = new ArrayList<>(List.of(needed));
    missing.removeAll(columns);
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          "%s lacks the column %s; it has %s"
              .formatted(name, String.join(", ", missing), String.join(", ", columns)));
    }
    return this;
  }
}
