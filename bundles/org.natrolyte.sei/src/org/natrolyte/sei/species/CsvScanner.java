// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.species;

import java.util.ArrayList;
import java.util.List;

/** One pass over a comma-separated text. */
final class CsvScanner {
  private final String name;
  private final String text;
  private int at;
  private int line = 1;

  CsvScanner(String name, String text) {
    this.name = name;
    this.text = text;
    this.at = text.startsWith("\uFEFF") ? 1 : 0;
  }

  void scan(List<List<String>> lines, List<Integer> numbers) {
    while (at < text.length()) {
      int start = line;
      if (text.charAt(at) == '#') {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end + 1;
        line++;
        continue;
      }
      List<String> cells = row();
      if (cells.size() > 1 || !cells.getFirst().isEmpty()) {
        lines.add(cells);
        numbers.add(start);
      }
    }
  }

  private List<String> row() {
    List<String> cells = new ArrayList<>();
    while (true) {
      cells.add(at < text.length() && text.charAt(at) == '"' ? quoted() : bare());
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
    int start = at;
    while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
      at++;
    }
    return text.substring(start, at).strip();
  }

  private String quoted() {
    int opened = line;
    StringBuilder cell = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        if (at < text.length() && text.charAt(at) == '"') {
          at++;
        } else {
          return cell.append(bare()).toString().strip();
        }
      } else if (c == '\n') {
        line++;
      }
      cell.append(c);
    }
    throw new IllegalArgumentException(
        "%s, line %d: a quoted cell is opened and not closed".formatted(name, opened));
  }
}
