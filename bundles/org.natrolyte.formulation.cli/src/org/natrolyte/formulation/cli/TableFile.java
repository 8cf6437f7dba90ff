// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.cli.input.TableText;
import org.natrolyte.cli.input.TextInput;
import org.natrolyte.document.SeparatedValues;
import org.natrolyte.report.XlsxTable;

/** A table of cells from a CSV file or the first sheet of a spreadsheet. */
final class TableFile {
  private TableFile() {}

  /**
   * Reads the cells, row by row.
   *
   * @throws InputException when the file cannot be read
   */
  static List<List<String>> read(Path file) {
    String name = file.getFileName().toString();
    if (!name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      return TableText.rows(TextInput.read(file), name).stream()
          .map(SeparatedValues.Row::cells)
          .toList();
    }
    try {
      return XlsxTable.read(file);
    } catch (IOException e) {
      throw new InputException(name + " cannot be read as a spreadsheet: " + e.getMessage(), e);
    }
  }
}
