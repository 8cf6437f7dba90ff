// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.natrolyte.document.JsonOutput;
import org.natrolyte.formulation.WeighOut;
import org.natrolyte.formulation.WeighOutRequest;
import org.natrolyte.formulation.WeighedIngredient;
import org.natrolyte.model.finding.Value;
import org.natrolyte.report.Numbers;

/** A weigh-out sheet as JSON. */
final class WeighJson {
  private WeighJson() {}

  static void write(WeighOutRequest request, WeighOut plan, OutputStream out) {
    try (JsonOutput json = new JsonOutput(out)) {
      json.object();
      json.member("recipe", request.formulation().recipe().text());
      json.member("key", request.formulation().key());
      json.member("assumptions", request.formulation().assumptions());
      json.member("temperatureC", request.conditions().temperatureC());
      batch(request, plan, json);
      json.array("ingredients");
      for (WeighedIngredient ingredient : plan.ingredients()) {
        write(ingredient, json);
      }
      json.endArray();
      json.member("before", plan.before());
      json.member("after", plan.after());
      json.member("warnings", plan.warnings());
      json.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void batch(WeighOutRequest request, WeighOut plan, JsonOutput json)
      throws IOException {
    json.object("batch");
    json.member(
        "asked",
        Numbers.UNICODE.text(request.batch().value()) + " " + request.batch().unit().symbol());
    json.member("mass_g", plan.batchMassG());
    switch (plan.batchVolumeMl()) {
      case Value.Known volume -> {
        json.member("volume_mL", volume.value());
        json.member("low_mL", volume.low());
        json.member("high_mL", volume.high());
      }
      case Value.Unknown unknown ->
          json.member("volume_mL", Double.NaN).member("reason", unknown.reason());
      case Value.Failed failed ->
          json.member("volume_mL", Double.NaN).member("reason", failed.reason());
      case Value.Text text -> json.member("volume_mL", Double.NaN).member("reason", text.text());
    }
    json.member("balance_g", request.instruments().balanceResolutionG());
    json.endObject();
  }

  private static void write(WeighedIngredient ingredient, JsonOutput json) throws IOException {
    json.object();
    json.member("name", ingredient.name());
    json.member("role", ingredient.role());
    json.member("mass_g", ingredient.massG());
    json.member("volume_mL", ingredient.volumeMl().orElse(Double.NaN));
    json.member("volume_note", ingredient.volumeNote());
    json.member("moles", ingredient.moles());
    json.member("purity", ingredient.purity());
    json.member("exact_mass_g", ingredient.exactMassG());
    json.member("rounding_error_percent", ingredient.biasPercent());
    json.member("balance_error_percent", ingredient.spreadPercent());
    json.member("instruction", ingredient.instruction());
    json.member("warnings", ingredient.warnings());
    json.endObject();
  }
}
