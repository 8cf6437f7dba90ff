// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads the first sheet of a workbook (.xlsx) as rows of text. */
public final class XlsxTable {
  private XlsxTable() {}

  /**
   * Reads a sheet.
   *
   * @param file a workbook
   * @return its rows from the first to the last, each with its cells as they are shown; numbers
   *     with a decimal point; empty rows stay, so that the n-th is the n-th of the sheet
   * @throws IOException when the file cannot be read or is no workbook
   */
  public static List<List<String>> read(Path file) throws IOException {
    if (Files.size(file) == 0) {
      throw new IOException(file.getFileName() + " is empty");
    }
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(XlsxBook.libraryLoader());
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      return rows(book.getSheetAt(0));
    } catch (POIXMLException
        | OpenXML4JRuntimeException
        | NotOfficeXmlFileException
        | ZipException e) {
      throw new IOException(file.getFileName() + " is no Excel workbook of the form .xlsx", e);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  private static List<List<String>> rows(XSSFSheet sheet) {
    DataFormatter shown = new DataFormatter(java.util.Locale.ROOT);
    shown.setUseCachedValuesForFormulaCells(true);
    List<List<String>> rows = new ArrayList<>();
    for (int r = 0; r <= sheet.getLastRowNum(); r++) {
      Row row = sheet.getRow(r);
      List<String> cells = new ArrayList<>();
      for (int c = 0; row != null && c < row.getLastCellNum(); c++) {
        Cell cell = row.getCell(c);
        cells.add(cell == null ? "" : shown.formatCellValue(cell).strip());
      }
      rows.add(cells);
    }
    return rows;
  }
}
