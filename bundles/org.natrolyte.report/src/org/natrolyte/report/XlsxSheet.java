// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet that is filled from left to right and from top to bottom. */
final class XlsxSheet {
  private static final int MOST_CHARACTERS = 32_767;
  private static final int NARROWEST = 8;
  private static final int WIDEST = 60;
  private static final int PIXELS_OF_A_CHARACTER = 7;
  private static final String CUT = "… (cut: a cell holds no more)";

  private final XSSFSheet sheet;
  private final XSSFCellStyle plain;
  private final XSSFCellStyle quoted;
  private final XSSFCellStyle head;
  private final XSSFCellStyle quotedHead;
  private final List<Integer> widths = new ArrayList<>();
  private XSSFRow row;
  private int rows;
  private int cells;

  XlsxSheet(XSSFWorkbook book, String name) {
    sheet = book.createSheet(name);
    XSSFFont font = book.createFont();
    font.setBold(true);
    plain = style(book);
    quoted = style(book);
    quoted.setQuotePrefixed(true);
    head = style(book);
    head.setFont(font);
    quotedHead = style(book);
    quotedHead.setFont(font);
    quotedHead.setQuotePrefixed(true);
  }

  private static XSSFCellStyle style(XSSFWorkbook book) {
    XSSFCellStyle style = book.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(true);
    return style;
  }

  /** Starts the row of headings. */
  XlsxSheet head(String... texts) {
    row();
    for (String text : texts) {
      headCell(text);
    }
    return this;
  }

  XlsxSheet headCell(String text) {
    return text(text, head, quotedHead);
  }

  /** Keeps columns and rows in sight. */
  XlsxSheet freeze(int columns, int headRows) {
    sheet.createFreezePane(columns, headRows);
    return this;
  }

  /** Starts the next row. */
  void row() {
    row = sheet.createRow(rows++);
    cells = 0;
  }

  XlsxSheet text(String text) {
    return text(text, plain, quoted);
  }

  /** A style with a quote keeps a text a text even when somebody edits the cell. */
  private XlsxSheet text(String text, XSSFCellStyle usual, XSSFCellStyle withQuote) {
    String harmless = withoutHalfCharacters(text);
    XSSFCell cell = next(longestLine(harmless));
    cell.setCellStyle(CsvReport.isFormula(harmless) ? withQuote : usual);
    boolean tooLong = harmless.length() > MOST_CHARACTERS;
    cell.setCellValue(
        tooLong ? harmless.substring(0, MOST_CHARACTERS - CUT.length()) + CUT : harmless);
    return this;
  }

  XlsxSheet number(double number) {
    XSSFCell cell = next(NARROWEST);
    cell.setCellStyle(plain);
    cell.setCellValue(number);
    return this;
  }

  XlsxSheet number(OptionalDouble number) {
    return number.isPresent() ? number(number.getAsDouble()) : text("");
  }

  /**
   * Puts a picture into a cell of the row, which becomes high and wide enough for it.
   *
   * @param index of the picture in the workbook
   * @param column of the cell, from 0
   * @param width in pixels
   * @param height in pixels
   */
  void picture(int index, int column, int width, int height) {
    row.setHeightInPoints(Math.max(row.getHeightInPoints(), (height + 8) * 0.75f));
    while (widths.size() <= column) {
      widths.add(NARROWEST);
    }
    widths.set(column, Math.max(widths.get(column), (width + 12) / PIXELS_OF_A_CHARACTER));
    int y = rows - 1;
    XSSFClientAnchor anchor =
        new XSSFClientAnchor(
            Units.pixelToEMU(4),
            Units.pixelToEMU(4),
            Units.pixelToEMU(4 + width),
            Units.pixelToEMU(4 + height),
            column,
            y,
            column,
            y);
    anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
    sheet.createDrawingPatriarch().createPicture(anchor, index);
  }

  private XSSFCell next(int width) {
    if (widths.size() <= cells) {
      widths.add(NARROWEST);
    }
    widths.set(cells, Math.clamp(width, widths.get(cells), WIDEST));
    return row.createCell(cells++);
  }

  private static int longestLine(String text) {
    int longest = 0;
    int line = 0;
    for (int i = 0; i < text.length(); i++) {
      line = text.charAt(i) == '\n' ? 0 : line + 1;
      longest = Math.max(longest, line);
    }
    return longest + 2;
  }

  private static String withoutHalfCharacters(String text) {
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }

  /** Sets the widths, when all is written. */
  void finish() {
    for (int i = 0; i < widths.size(); i++) {
      sheet.setColumnWidth(i, widths.get(i) * 256);
    }
  }
}
