// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.natrolyte.model.finding.Provenance;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.study.Conditions;

class CsvReportTest {
  @Example
  void everyFindingIsARow() throws Exception {
    String csv = written(Samples.all());
    Golden.assertSame("findings.csv", csv);
    assertTrue(csv.endsWith("\r\n") && !csv.replace("\r\n", "").contains("\n"), csv);
  }

  @Property(tries = 200)
  void everyTextComesBackFromTheFile(@ForAll String name, @ForAll String recipe)
      throws IOException {
    ReportColumn column = ReportColumn.of(name, recipe, new RecipeProblem("?", 0, 0, List.of()));
    List<String> row = parse(written(List.of(column))).get(1);
    assertEquals(wellFormed(name), unquoted(row.get(0)));
    assertEquals(wellFormed(recipe), unquoted(row.get(1)));
    assertEquals(19, row.size());
  }

  @Property(tries = 200)
  void everyNumberComesBackFromTheFile(
      @ForAll @DoubleRange(min = -Double.MAX_VALUE, max = Double.MAX_VALUE) double number)
      throws IOException {
    List<String> row = parse(written(List.of(withDensity(Value.exactly(number))))).get(1);
    assertEquals(number, Double.parseDouble(row.get(10)));
  }

  @Example
  void anOpenRangeLeavesTheCellEmpty() throws IOException {
    Value open = new Value.Known(2, 1, Double.POSITIVE_INFINITY);
    List<String> row = parse(written(List.of(withDensity(open)))).get(1);
    assertEquals(List.of("2", "g/cm3", "1", "", "known"), row.subList(10, 15));
  }

  @Example
  void noTextIsAFormulaForASpreadsheet() throws IOException {
    for (String evil : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1")) {
      ReportColumn column = ReportColumn.of(evil, "a", new RecipeProblem("?", 0, 0, List.of()));
      assertEquals("'" + evil, parse(written(List.of(column))).get(1).getFirst());
    }
  }

  private static ReportColumn withDensity(Value value) {
    return Samples.column(
        "",
        "a",
        List.of(),
        Conditions.ROOM,
        List.of(Samples.found(Vocabulary.DENSITY, value, new Provenance.None())),
        List.of());
  }

  private static String unquoted(String text) {
    boolean guarded =
        text.length() > 1 && text.startsWith("'") && CsvReport.isFormula(text.substring(1));
    return guarded ? text.substring(1) : text;
  }

  /** What UTF-8 can hold. */
  private static String wellFormed(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  /** RFC 4180, read by its letter. */
  private static List<List<String>> parse(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\r')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\r') {
          rows.add(row);
          row = new ArrayList<>();
          i++;
        }
      } else {
        cell.append(c);
      }
    }
    return rows;
  }

  private static String written(List<ReportColumn> columns) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvReport.write(columns, Samples.STAMP, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
