// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.input;

import java.util.ArrayList;
import java.util.List;
import org.natrolyte.cli.command.InputException;

/** Reads comma- or semicolon-separated values with quotes (RFC 4180). */
public final class CsvText {
  /**
   * A row.
   *
   * @param line the line it starts on, from 1
   * @param cells its cells
   */
  public record Row(int line, List<String> cells) {}

  private final String text;
  private final char separator;
  private int position;
  private int line = 1;

  private CsvText(String text) {
    this.text = text;
    String head = text.lines().findFirst().orElse("");
    this.separator = head.indexOf(',') < 0 && head.indexOf(';') >= 0 ? ';' : ',';
  }

  /**
   * Reads the rows that hold anything.
   *
   * @param name of the file, for messages
   * @throws InputException when a quotation mark is never closed
   */
  public static List<Row> read(String text, String name) {
    CsvText csv = new CsvText(text);
    List<Row> rows = new ArrayList<>();
    while (csv.position < text.length()) {
      Row row = csv.row(name);
      if (row.cells().stream().anyMatch(c -> !c.isBlank())) {
        rows.add(row);
      }
    }
    return rows;
  }

  private Row row(String name) {
    int start = line;
    List<String> cells = new ArrayList<>();
    while (true) {
      cells.add(cell(name));
      if (position >= text.length()) {
        return new Row(start, cells);
      }
      char end = text.charAt(position++);
      if (end == '\r' && position < text.length() && text.charAt(position) == '\n') {
        position++;
      }
      if (end != separator) {
        line++;
        return new Row(start, cells);
      }
    }
  }

  private String cell(String name) {
    if (position < text.length() && text.charAt(position) == '"') {
      return quoted(name);
    }
    int start = position;
    while (position < text.length() && !isEnd(text.charAt(position))) {
      position++;
    }
    return text.substring(start, position);
  }

  private boolean isEnd(char c) {
    return c == separator || c == '\n' || c == '\r';
  }

  private String quoted(String name) {
    int start = line;
    StringBuilder cell = new StringBuilder();
    position++;
    while (position < text.length()) {
      char c = text.charAt(position++);
      if (c == '"') {
        if (position < text.length() && text.charAt(position) == '"') {
          position++;
        } else {
          return cell + rest();
        }
      } else if (c == '\n') {
        line++;
      }
      cell.append(c);
    }
    throw new InputException(name + ":" + start + ": a quotation mark is never closed.");
  }

  /** What stands between a closing quotation mark and the separator; nothing, as a rule. */
  private String rest() {
    int start = position;
    while (position < text.length() && !isEnd(text.charAt(position))) {
      position++;
    }
    return text.substring(start, position);
  }
}
