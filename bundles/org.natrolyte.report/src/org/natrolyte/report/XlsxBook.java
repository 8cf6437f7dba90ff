// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.natrolyte.model.compound.StructureDrawer;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Value;
import org.natrolyte.report.ComparisonTable.Cell;
import org.natrolyte.report.ComparisonTable.Group;
import org.natrolyte.report.ComparisonTable.Row;

/** Fills the workbook. */
final class XlsxBook {
  private final List<ReportColumn> columns;
  private final ReportStamp stamp;
  private final XSSFWorkbook book;

  private XlsxBook(List<ReportColumn> columns, ReportStamp stamp, XSSFWorkbook book) {
    this.columns = columns;
    this.stamp = stamp;
    this.book = book;
  }

  static ClassLoader libraryLoader() {
    return XSSFWorkbook.class.getClassLoader();
  }

  static byte[] write(
      String title, List<ReportColumn> columns, ReportStamp stamp, Optional<StructureDrawer> drawer)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XlsxBook filled = new XlsxBook(columns, stamp, book);
      filled.properties(title);
      filled.comparison();
      filled.findings();
      new XlsxIngredients(book, drawer).write(columns);
      filled.recipes(title);
      book.write(out);
    }
    return out.toByteArray();
  }

  private void properties(String title) {
    POIXMLProperties.CoreProperties core = book.getProperties().getCoreProperties();
    Optional<Date> made = Optional.of(Date.from(Instant.from(stamp.time())));
    core.setTitle(title);
    core.setCreator(stamp.program());
    core.setCreated(made);
    core.setModified(made);
    book.getProperties().getExtendedProperties().setApplication("Natrolyte");
  }

  private void comparison() {
    XlsxSheet sheet = new XlsxSheet(book, "Comparison");
    sheet.head("Study", "Property", "Subject", "Method");
    ComparisonTable table = ComparisonTable.of(columns);
    table.headings(Numbers.UNICODE).forEach(sheet::headCell);
    sheet.freeze(4, 1);
    row(sheet, "", table.classes());
    for (Group group : table.groups()) {
      List<Row> rows = new ArrayList<>(group.rows());
      rows.addAll(group.unknown());
      for (Row row : rows) {
        row(sheet, group.title(), row);
      }
    }
    sheet.finish();
  }

  private static void row(XlsxSheet sheet, String study, Row row) {
    String unit = row.property().unit();
    String label = row.property().label();
    sheet.row();
    sheet.text(study).text(unit.isEmpty() ? label : label + " (" + unit + ")");
    sheet.text(row.subject()).text(row.method());
    for (Cell cell : row.cells()) {
      switch (cell.state()) {
        case KNOWN, UNKNOWN, FAILED -> value(sheet, cell.finding().orElseThrow());
        case ABSENT -> sheet.text("");
        case OTHER_METHOD -> sheet.text("other method");
        case NOT_READ -> sheet.text("not read");
      }
    }
  }

  private static void value(XlsxSheet sheet, Finding finding) {
    switch (finding.value()) {
      case Value.Known known -> sheet.number(known.value());
      case Value.Text text -> sheet.text(text.text());
      case Value.Unknown unknown -> sheet.text("unknown");
      case Value.Failed failed -> sheet.text("failed");
    }
  }

  private void findings() {
    XlsxSheet sheet = new XlsxSheet(book, "Findings");
    sheet.head("Name", "Recipe", "Study", "Property", "Subject", "Value", "Text", "Unit");
    for (String head : new String[] {"Low", "High", "State", "Reason", "Method", "Caveats"}) {
      sheet.headCell(head);
    }
    sheet.headCell("Program").freeze(2, 1);
    for (LongForm found : LongForm.of(columns)) {
      sheet.row();
      sheet.text(found.column().name()).text(found.column().recipeText());
      sheet.text(found.study()).text(found.label()).text(found.subject());
      sheet.number(found.value()).text(found.text()).text(found.unit());
      sheet.number(found.low()).number(found.high());
      sheet.text(found.state()).text(found.reason()).text(found.method());
      sheet.text(String.join("\n", found.caveats())).text(stamp.program());
    }
    sheet.finish();
  }

  private void recipes(String title) {
    XlsxSheet sheet = new XlsxSheet(book, "Recipes");
    sheet.head("Name", "Recipe", "Class", "Temperature (°C)", "Measured", "Parameters");
    sheet.headCell("Assumptions").headCell("Key").headCell("Problem");
    sheet.freeze(0, 1);
    for (ReportColumn column : columns) {
      sheet.row();
      sheet.text(column.name()).text(column.recipeText());
      sheet.text(column.electrolyteClass().orElse(""));
      column.temperatureC().ifPresentOrElse(sheet::number, () -> sheet.text(""));
      sheet.text(String.join("\n", Given.measurements(column)));
      sheet.text(String.join("\n", Given.parameters(column)));
      sheet.text(String.join("\n", column.assumptions())).text(column.key().orElse(""));
      sheet.text(column.problem().map(RecipeProblem::message).orElse(""));
    }
    sheet.row();
    sheet.row();
    sheet.text("Report").text(title);
    sheet.row();
    sheet.text("Made by").text(stamp.program());
    sheet.row();
    sheet.text("Made on").text(stamp.readableTime());
    sheet.finish();
  }
}
