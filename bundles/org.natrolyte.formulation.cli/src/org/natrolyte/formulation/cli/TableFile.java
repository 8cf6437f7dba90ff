// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.cli.input.CsvText;
import org.natrolyte.cli.input.TextInput;

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
    if (name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      return spreadsheet(file, name);
    }
    return CsvText.read(TextInput.read(file), name).stream().map(CsvText.Row::cells).toList();
  }

  private static List<List<String>> spreadsheet(Path file, String name) {
    try (Workbook book = new XSSFWorkbook(java.nio.file.Files.newInputStream(file))) {
      Sheet sheet = book.getSheetAt(0);
      List<List<String>> rows = new ArrayList<>();
      for (int r = 0; r <= sheet.getLastRowNum(); r++) {
        Row row = sheet.getRow(r);
        List<String> cells = new ArrayList<>();
        for (int c = 0; row != null && c < row.getLastCellNum(); c++) {
          cells.add(text(row.getCell(c)));
        }
        if (cells.stream().anyMatch(t -> !t.isBlank())) {
          rows.add(cells);
        }
      }
      return rows;
    } catch (IOException | POIXMLException | IllegalArgumentException e) {
      throw new InputException(name + " cannot be read as a spreadsheet: " + e.getMessage(), e);
    }
  }

  /** Numbers with all their digits, whatever the sheet shows of them. */
  private static String text(Cell cell) {
    if (cell == null) {
      return "";
    }
    boolean isNumber =
        cell.getCellType() == CellType.NUMERIC
            || cell.getCellType() == CellType.FORMULA
                && cell.getCachedFormulaResultType() == CellType.NUMERIC;
    return isNumber
        ? Double.toString(cell.getNumericCellValue())
        : new DataFormatter(Locale.ROOT).formatCellValue(cell);
  }
}
