// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.natrolyte.cli.output.PlainTable;
import org.natrolyte.document.JsonOutput;
import org.natrolyte.formulation.sweep.SweepTable;

/** A sweep as text, CSV or JSON. */
final class SweepOutput {
  private final String recipe;
  private final SweepTable table;

  SweepOutput(String recipe, SweepTable table) {
    this.recipe = recipe;
    this.table = table;
  }

  /** One row a point; a number that is not known is an empty cell. */
  void csv(PrintStream out) {
    List<String> head = new ArrayList<>();
    if (!table.isOverTemperature()) {
      head.add(quoted(variable()));
    }
    head.add("temperature (°C)");
    table.columns().forEach(c -> head.add(quoted(heading(c))));
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
        json.endObject();
      }
      json.endArray();
      json.member("notes", table.notes());
      json.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
      for (double[] column : table.numbers()) {
        row.add(Double.isFinite(column[p]) ? String.format(Locale.ROOT, "%.4g", column[p]) : "-");
      }
      text.row(row.toArray(String[]::new));
    }
    return recipe + "\n\n" + text;
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

  private static String heading(SweepTable.Column column) {
    String unit = column.property().unit();
    return unit.isEmpty() ? column.id() : column.id() + " (" + unit + ")";
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
        : Double.toString(Double.parseDouble(String.format(Locale.ROOT, "%.6g", value)));
  }
}
