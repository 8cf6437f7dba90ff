// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Separated values (RFC 4180), read and written; commas, semicolons or tabs part the cells. */
public final class Cells {
  private Cells() {}

  /** The rows of a text, each with one cell at least. */
  public static List<List<String>> rows(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    char separator = separator(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append(c);
          i++;
        } else if (c == '"') {
          quoted = false;
        } else {
          cell.append(c);
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == separator || c == '\n') {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else if (c != '\r' && c != '\ufeff') {
        cell.append(c);
      }
    }
    if (!row.isEmpty() || !cell.isEmpty()) {
      row.add(cell.toString());
      rows.add(row);
    }
    return rows;
  }

  /** The first of comma, semicolon and tab that the first line has; a comma where it has none. */
  private static char separator(String text) {
    String head = text.lines().filter(l -> !l.startsWith("#")).findFirst().orElse("");
    return head.indexOf(',') >= 0
        ? ','
        : head.indexOf(';') >= 0 ? ';' : head.indexOf('\t') >= 0 ? '\t' : ',';
  }

  /** A row as a line with its end. */
  public static String line(List<String> cells) {
    return cells.stream().map(Cells::quoted).collect(Collectors.joining(",", "", "\n"));
  }

  private static String quoted(String text) {
    boolean needed =
        text.chars()
                .anyMatch(
                    c -> c == ',' || c == ';' || c == '\t' || c == '"' || c == '\n' || c == '\r')
            || text.startsWith("#");
    return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
