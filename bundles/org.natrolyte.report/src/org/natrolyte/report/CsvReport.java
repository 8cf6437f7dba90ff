// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.natrolyte.document.SeparatedValues;

/**
 * Findings as comma-separated values (RFC 4180), one finding a row: UTF-8 without a byte order
 * mark, lines ended by CR LF. A text that a spreadsheet would take for a formula gets an apostrophe
 * before it.
 */
public final class CsvReport {
  private static final List<String> HEAD =
      List.of(
          "name",
          "recipe",
          "key",
          "class",
          "temperature_C",
          "assumptions",
          "study",
          "property",
          "label",
          "subject",
          "value",
          "unit",
          "low",
          "high",
          "state",
          "reason",
          "method",
          "caveats",
          "program");
  private static final String BETWEEN_TEXTS = " | ";

  private final StringBuilder csv = new StringBuilder();
  private final List<String> cells = new ArrayList<>();

  private CsvReport() {}

  /** Writes the findings; the stream is flushed and stays open. */
  public static void write(List<ReportColumn> columns, ReportStamp stamp, OutputStream out)
      throws IOException {
    CsvReport report = new CsvReport();
    HEAD.forEach(report::text);
    report.endRow();
    for (LongForm row : LongForm.of(columns)) {
      report.write(row, stamp);
    }
    out.write(report.csv.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private void write(LongForm row, ReportStamp stamp) {
    ReportColumn column = row.column();
    text(column.name());
    text(column.recipeText());
    text(column.key().orElse(""));
    text(column.electrolyteClass().orElse(""));
    number(column.temperatureC().map(OptionalDouble::of).orElse(OptionalDouble.empty()));
    text(String.join(BETWEEN_TEXTS, column.assumptions()));
    text(row.study());
    text(row.property());
    text(row.label());
    text(row.subject());
    if (row.text().isEmpty()) {
      number(row.value());
    } else {
      text(row.text());
    }
    text(row.unit());
    number(row.low());
    number(row.high());
    text(row.state());
    text(row.reason());
    text(row.method());
    text(String.join(BETWEEN_TEXTS, row.caveats()));
    text(stamp.program());
    endRow();
  }

  private void number(OptionalDouble number) {
    cells.add(number.isPresent() ? Plain.number(number.getAsDouble()) : "");
  }

  private void text(String text) {
    cells.add(isFormula(text) ? "'" + text : text);
  }

  /** Whether a spreadsheet would compute the text instead of showing it. */
  static boolean isFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
  }

  private void endRow() {
    csv.append(SeparatedValues.line(cells)).append("\r\n");
    cells.clear();
  }
}
