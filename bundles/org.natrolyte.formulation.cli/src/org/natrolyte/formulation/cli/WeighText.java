// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.cli;

import java.util.List;
import java.util.Locale;
import org.natrolyte.cli.output.PlainTable;
import org.natrolyte.cli.output.Wrapped;
import org.natrolyte.formulation.WeighOut;
import org.natrolyte.formulation.WeighOutRequest;
import org.natrolyte.formulation.WeighedIngredient;
import org.natrolyte.model.finding.Value;
import org.natrolyte.report.Numbers;

/** A weigh-out sheet for the bench. */
final class WeighText {
  private static final double MILLI = 1000;

  private final WeighOutRequest request;
  private final WeighOut plan;
  private final int width;

  WeighText(WeighOutRequest request, WeighOut plan, int width) {
    this.request = request;
    this.plan = plan;
    this.width = width;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    line(text, "", request.formulation().recipe().text());
    line(text, "", batch());
    request.formulation().assumptions().forEach(a -> line(text, "assumed: ", a));
    text.append('\n').append(table()).append('\n');
    List<String> steps = plan.steps();
    for (int i = 0; i < steps.size(); i++) {
      line(text, String.format(Locale.ROOT, "%2d. ", i + 1), steps.get(i));
    }
    plan.warnings().forEach(w -> line(text, "! ", w));
    return text.toString();
  }

  private String batch() {
    String volume =
        switch (plan.batchVolumeMl()) {
          case Value.Known known -> Numbers.UNICODE.text(known) + " mL";
          case Value.Unknown unknown -> "volume unknown: " + unknown.reason();
          case Value.Failed failed -> "volume unknown: " + failed.reason();
          case Value.Text other -> other.text();
        };
    return "batch: "
        + mass(plan.batchMassG())
        + ", "
        + volume
        + ", at "
        + Numbers.UNICODE.text(request.conditions().temperatureC())
        + " °C";
  }

  private PlainTable table() {
    PlainTable table = new PlainTable(width);
    table.row("Ingredient", "Role", "Mass", "Volume", "Amount", "Rounding");
    for (WeighedIngredient ingredient : plan.ingredients()) {
      table.row(
          ingredient.name(),
          ingredient.role(),
          mass(ingredient.massG()),
          ingredient.volumeMl().isPresent()
              ? Numbers.UNICODE.text(ingredient.volumeMl().getAsDouble()) + " mL"
              : "-",
          Numbers.UNICODE.text(ingredient.moles() * MILLI) + " mmol",
          rounding(ingredient));
    }
    return table;
  }

  /** The mass with the digits that the balance shows. */
  private String mass(double grams) {
    double resolution = request.instruments().balanceResolutionG();
    int decimals = (int) Math.clamp(Math.ceil(-Math.log10(resolution) - 1e-9), 0, 9);
    return String.format(Locale.ROOT, "%." + decimals + "f g", grams);
  }

  private static String rounding(WeighedIngredient ingredient) {
    return String.format(
        Locale.ROOT, "%+.2g %% ± %.1g %%", ingredient.biasPercent(), ingredient.spreadPercent());
  }

  private void line(StringBuilder text, String head, String rest) {
    text.append(head).append(Wrapped.of(rest, width - head.length(), head.length())).append('\n');
  }
}
