// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.library;

import java.util.List;
import org.natrolyte.document.SeparatedValues;
import org.natrolyte.document.SeparatedValuesException;

/**
 * A table of the library in comma-separated form; its first line names the columns. Lines that
 * start with # are remarks.
 *
 * @param name of the file, for messages
 * @param separator between the cells
 * @param header the column names of the first line
 * @param rows the other lines
 */
record CsvTable(String name, char separator, List<String> header, List<SeparatedValues.Row> rows) {

  /** Reads a table whose cells are parted by commas. */
  static CsvTable parse(String name, String text) throws SeparatedValuesException {
    return parse(name, text, ',');
  }

  /**
   * Reads a table whose separator is the commonest of comma, semicolon and tab in the first line.
   */
  static CsvTable parseAnySeparator(String name, String text) throws SeparatedValuesException {
    return parse(name, text, SeparatedValues.separator(text));
  }

  private static CsvTable parse(String name, String text, char separator)
      throws SeparatedValuesException {
    List<SeparatedValues.Row> lines = SeparatedValues.read(text, separator, true);
    if (lines.isEmpty()) {
      throw new SeparatedValuesException(
          1, "the table is empty; its first line has to name the columns");
    }
    return new CsvTable(
        name, separator, lines.getFirst().cells(), List.copyOf(lines.subList(1, lines.size())));
  }

  /** The place of a column, or -1. */
  int column(String title) {
    return header.indexOf(title);
  }
}
