// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.natrolyte.model.bench.BenchRequest;
import org.natrolyte.model.bench.BenchSheet;
import org.natrolyte.model.finding.Value;
import org.natrolyte.report.Numbers;

/** A weigh-out sheet in words: for the page, for paper, for the clipboard. */
public final class SheetText {
  private static final double MILLI = 1000;

  private final BenchRequest request;
  private final BenchSheet sheet;

  /**
   * @param request what was asked
   * @param sheet how it is made
   */
  public SheetText(BenchRequest request, BenchSheet sheet) {
    this.request = request;
    this.sheet = sheet;
  }

  /** The heads of the table. */
  static List<String> heads() {
    return List.of(
        "Ingredient", "Role", "Purity / %", "Mass / g", "Volume / mL", "mmol", "Error / %");
  }

  /** The cells of a portion. */
  List<String> cells(BenchSheet.Portion portion) {
    return List.of(
        portion.name(),
        portion.role(),
        portion.role().equals("stock solution") ? "" : Numbers.UNICODE.text(portion.purity() * 100),
        mass(portion.massG()),
        portion.volumeMl().isPresent()
            ? Numbers.UNICODE.text(portion.volumeMl().getAsDouble())
            : "\u2013",
        Numbers.UNICODE.text(portion.moles() * MILLI),
        error(portion));
  }

  /** "10 mL = 9.71 g". */
  public String batch() {
    String volume =
        switch (sheet.volumeMl()) {
          case Value.Known known -> Numbers.UNICODE.text(known) + " mL";
          case Value.Unknown unknown -> "volume not known: " + unknown.reason();
          case Value.Failed failed -> "volume not known: " + failed.reason();
          case Value.Text other -> other.text();
        };
    return mass(sheet.massG())
        + " g, "
        + volume
        + ", at "
        + Numbers.UNICODE.text(request.conditions().temperatureC())
        + " \u00B0C";
  }

  /** The digits that the balance shows. */
  String mass(double grams) {
    int decimals =
        (int) Math.clamp(Math.ceil(-Math.log10(request.balanceResolutionG()) - 1e-9), 0, 9);
    return String.format(Locale.ROOT, "%." + decimals + "f", grams);
  }

  private static String error(BenchSheet.Portion portion) {
    return String.format(
            Locale.ROOT, "%+.2g \u00B1 %.1g", portion.biasPercent(), portion.spreadPercent())
        .replace('-', '\u2212');
  }

  /** The whole sheet, with a box to tick at every step. */
  public String page() {
    StringBuilder text = new StringBuilder();
    text.append(request.formulation().recipe().text()).append('\n');
    text.append("Batch: ").append(batch()).append("\n\n");
    List<List<String>> rows = new ArrayList<>();
    rows.add(heads());
    sheet.portions().forEach(p -> rows.add(cells(p)));
    for (List<String> row : rows) {
      text.append(line(row, rows)).append('\n');
    }
    text.append('\n');
    for (String step : sheet.steps()) {
      text.append("\u2610 ").append(step).append('\n');
    }
    sheet.warnings().forEach(w -> text.append("\n\u26A0 ").append(w));
    if (!request.formulation().assumptions().isEmpty()) {
      text.append("\nAssumed: ")
          .append(String.join("; ", request.formulation().assumptions()))
          .append('\n');
    }
    return text.toString();
  }

  private static String line(List<String> row, List<List<String>> rows) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      int column = i;
      int width = rows.stream().mapToInt(r -> r.get(column).length()).max().orElse(0);
      String padding = " ".repeat(width - row.get(i).length());
      line.append(i < 2 ? row.get(i) + padding : padding + row.get(i)).append("   ");
    }
    return line.toString().stripTrailing();
  }

  /** The table for a spreadsheet: tabs between cells. */
  String table() {
    StringBuilder text = new StringBuilder(String.join("\t", heads())).append('\n');
    sheet.portions().forEach(p -> text.append(String.join("\t", cells(p))).append('\n'));
    return text.toString();
  }
}
