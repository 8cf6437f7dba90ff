// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.natrolyte.cli.output.PlainTable;
import org.natrolyte.document.JsonOutput;
import org.natrolyte.formulation.sweep.SweepTable;

/** A sweep as text, CSV or JSON. */
final class SweepOutput {
  private final String recipe;

  /** As many columns as stand beside one another with their ranges on a usual line. */
  private static final int MOST_WITH_RANGES = 3;

  private static final MathContext SIX_DIGITS = new MathContext(6);

  private final SweepTable table;
  private final MeasuredPoints measured;

  SweepOutput(String recipe, SweepTable table, MeasuredPoints measured) {
    this.recipe = recipe;
    this.table = table;
    this.measured = measured;
  }

  /**
   * One row a point, the ends of the ranges behind the numbers; a number that is not known is an
   * empty cell.
   */
  void csv(PrintStream out) {
    List<String> head = new ArrayList<>();
    if (!table.isOverTemperature()) {
      head.add(quoted(variable()));
    }
    head.add("temperature (°C)");
    table.columns().forEach(c -> head.add(quoted(heading(c, ""))));
    for (SweepTable.Column column : table.columns()) {
      head.add(quoted(heading(column, ".low")));
      head.add(quoted(heading(column, ".high")));
    }
    out.print(String.join(",", head) + "\r\n");
    for (int p = 0; p < table.points(); p++) {
      List<String> row = new ArrayList<>();
      if (!table.isOverTemperature()) {
        row.add(number(table.values()[p]));
      }
      row.add(number(table.celsius()[p]));
      for (double[] column : table.numbers()) {
        row.add(number(column[p]));
      }
      for (int c = 0; c < table.columns().size(); c++) {
        row.add(number(table.low()[c][p]));
        row.add(number(table.high()[c][p]));
      }
      out.print(String.join(",", row) + "\r\n");
    }
  }

  void json(OutputStream out) {
    try (JsonOutput json = new JsonOutput(out)) {
      json.object();
      json.member("recipe", recipe);
      json.object("variable");
      json.member("label", table.label());
      json.member("unit", table.unit());
      json.endObject();
      json.array("points");
      for (int p = 0; p < table.points(); p++) {
        json.object();
        if (!table.isOverTemperature()) {
          json.member("value", table.values()[p]);
        }
        json.member("temperatureC", table.celsius()[p]);
        for (int c = 0; c < table.columns().size(); c++) {
          double number = table.numbers()[c][p];
          if (Double.isFinite(number)) {
            json.member(table.columns().get(c).id(), number);
          }
        }
        ranges(json, p);
        json.endObject();
      }
      json.endArray();
      measured(json);
      json.member("notes", table.notes());
      json.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The range of each number that has one, under {@code ranges}. */
  private void ranges(JsonOutput json, int point) throws IOException {
    json.object("ranges");
    for (int c = 0; c < table.columns().size(); c++) {
      if (hasRange(c, point)) {
        json.array(table.columns().get(c).id());
        json.item(table.low()[c][point]);
        json.item(table.high()[c][point]);
        json.endArray();
      }
    }
    json.endObject();
  }

  private void measured(JsonOutput json) throws IOException {
    if (measured.points().isEmpty()) {
      return;
    }
    json.array("measured");
    for (MeasuredPoints.Point point : measured.points()) {
      json.object();
      json.member(table.isOverTemperature() ? "temperatureC" : "value", point.argument());
      if (!table.isOverTemperature() && !Double.isNaN(point.celsius())) {
        json.member("temperatureC", point.celsius());
      }
      json.member("measured", point.measured());
      if (Double.isFinite(point.estimated())) {
        json.member("estimated", point.estimated());
      }
      json.endObject();
    }
    json.endArray();
  }

  private boolean hasRange(int column, int point) {
    return Double.isFinite(table.low()[column][point])
        && Double.isFinite(table.high()[column][point]);
  }

  String text(int width) {
    PlainTable text = new PlainTable(width);
    List<String> head = new ArrayList<>();
    head.add(table.isOverTemperature() ? "°C" : variable());
    boolean temperatures = !table.isOverTemperature() && hasTemperatures();
    if (temperatures) {
      head.add("°C");
    }
    table.columns().forEach(c -> head.add(c.label()));
    text.row(head.toArray(String[]::new));
    for (int p = 0; p < table.points(); p++) {
      List<String> row = new ArrayList<>();
      row.add(number(table.isOverTemperature() ? table.celsius()[p] : table.values()[p]));
      if (temperatures) {
        row.add(number(table.celsius()[p]));
      }
      for (int c = 0; c < table.columns().size(); c++) {
        row.add(cell(c, p));
      }
      text.row(row.toArray(String[]::new));
    }
    return recipe + "\n\n" + text + comparison(width);
  }

  private String cell(int column, int point) {
    double number = table.numbers()[column][point];
    if (!Double.isFinite(number)) {
      return "-";
    }
    String text = String.format(Locale.ROOT, "%.4g", number);
    boolean hasRoom = table.columns().size() <= MOST_WITH_RANGES;
    return hasRoom && hasRange(column, point)
        ? text
            + String.format(
                Locale.ROOT,
                " (%.3g–%.3g)",
                table.low()[column][point],
                table.high()[column][point])
        : text;
  }

  /** What was measured beside the curve. */
  private String comparison(int width) {
    if (measured.points().isEmpty()) {
      return "";
    }
    PlainTable text = new PlainTable(width);
    text.row(table.isOverTemperature() ? "°C" : variable(), "°C", "measured", "curve", "deviation");
    for (MeasuredPoints.Point point : measured.points()) {
      boolean isInside = Double.isFinite(point.estimated());
      text.row(
          number(point.argument()),
          Double.isNaN(point.celsius()) ? "-" : number(point.celsius()),
          String.format(Locale.ROOT, "%.4g", point.measured()),
          isInside ? String.format(Locale.ROOT, "%.4g", point.estimated()) : "-",
          isInside
              ? String.format(
                  Locale.ROOT, "%+.2g %%", 100 * (point.estimated() / point.measured() - 1))
              : "outside the sweep");
    }
    return "\n" + table.columns().getFirst().label() + ", measured\n" + text;
  }

  private boolean hasTemperatures() {
    for (double celsius : table.celsius()) {
      if (celsius != table.celsius()[0]) {
        return true;
      }
    }
    return false;
  }

  private String variable() {
    return table.label() + " (" + table.unit() + ")";
  }

  private static String heading(SweepTable.Column column, String end) {
    String unit = column.property().unit();
    return column.id() + end + (unit.isEmpty() ? "" : " (" + unit + ")");
  }

  private static String quoted(String cell) {
    return cell.matches("[^,\"\r\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  private static String number(double value) {
    if (!Double.isFinite(value)) {
      return "";
    }
    return value == Math.rint(value) && Math.abs(value) < 1e9
        ? Long.toString((long) value)
        : Double.toString(new BigDecimal(value).round(SIX_DIGITS).doubleValue());
  }
}
