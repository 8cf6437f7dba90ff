// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.natrolyte.cli.output.PlainTable;
import org.natrolyte.document.JsonOutput;
import org.natrolyte.formulation.bulk.score.Score;

/** A score as text and as JSON. */
final class ScoreOutput {
  private ScoreOutput() {}

  static String text(String property, Score score, int width) {
    StringBuilder text = new StringBuilder();
    text.append(property).append(", relative errors of the shipped model; nothing was fitted\n");
    value(text, "rows_scored", String.valueOf(score.total().rows()));
    value(text, "rows_outside_model", String.valueOf(score.rowsOutside()));
    score
        .reasons()
        .forEach((reason, rows) ->
            text.append("  ").append(rows).append(" x ").append(reason).append('\n'));
    value(text, "median_relative_error", percent(score.total().median()));
    value(text, "p90_relative_error", percent(score.total().p90()));
    value(text, "rows_scored_0_60C", String.valueOf(score.zeroToSixty().rows()));
    value(text, "median_relative_error_0_60C", percent(score.zeroToSixty().median()));
    value(text, "p90_relative_error_0_60C", percent(score.zeroToSixty().p90()));
    value(
        text,
        "rows_in_fit",
        "%d (median %s): of papers or molecules that the model was fitted to; they show the fit"
            .formatted(score.inFit().rows(), percent(score.inFit().median())));
    value(
        text,
        "rows_not_in_fit",
        "%d (median %s)".formatted(score.notInFit().rows(), percent(score.notInFit().median())));
    group(text, "by_salt", score.bySalt(), width);
    group(text, "by_solvent_class", score.bySolventClass(), width);
    return text.toString();
  }

  private static void value(StringBuilder text, String name, String value) {
    text.append(name).append(": ").append(value).append('\n');
  }

  private static void group(
      StringBuilder text, String name, Map<String, Score.Errors> errors, int width) {
    PlainTable table = new PlainTable(width);
    table.row(name, "rows", "median", "p90");
    errors.forEach((key, error) ->
        table.row(
            key, String.valueOf(error.rows()), percent(error.median()), percent(error.p90())));
    text.append('\n').append(table);
  }

  private static String percent(double fraction) {
    return Double.isNaN(fraction)
        ? "unknown"
        : String.format(Locale.ROOT, "%.1f %%", 100 * fraction);
  }

  static void json(String property, Score score, OutputStream out) {
    try (JsonOutput json = new JsonOutput(out)) {
      json.object();
      json.member("property", property);
      json.member("rows_scored", score.total().rows());
      json.member("rows_outside_model", score.rowsOutside());
      json.object("outside_model_reasons");
      for (Map.Entry<String, Integer> reason : score.reasons().entrySet()) {
        json.member(reason.getKey(), reason.getValue());
      }
      json.endObject();
      json.member("median_relative_error", score.total().median());
      json.member("p90_relative_error", score.total().p90());
      errors(json, "range_0_60C", score.zeroToSixty());
      errors(json, "in_fit", score.inFit());
      errors(json, "not_in_fit", score.notInFit());
      group(json, "by_salt", score.bySalt());
      group(json, "by_solvent_class", score.bySolventClass());
      json.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void group(JsonOutput json, String name, Map<String, Score.Errors> errors)
      throws IOException {
    json.object(name);
    for (Map.Entry<String, Score.Errors> entry : errors.entrySet()) {
      errors(json, entry.getKey(), entry.getValue());
    }
    json.endObject();
  }

  private static void errors(JsonOutput json, String name, Score.Errors errors) throws IOException {
    json.object(name);
    json.member("rows_scored", errors.rows());
    json.member("median_relative_error", errors.median());
    json.member("p90_relative_error", errors.p90());
    json.endObject();
  }
}
