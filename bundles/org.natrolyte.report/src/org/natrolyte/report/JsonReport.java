// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.natrolyte.document.JsonOutput;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Value;

/**
 * Findings as JSON for programs. The form is documented in the user guide and only ever grows:
 * members are added, never renamed, reordered or removed.
 */
public final class JsonReport {
  private JsonReport() {}

  /** Writes the recipes with their findings; the stream is flushed and stays open. */
  public static void write(List<ReportColumn> columns, OutputStream out) throws IOException {
    try (JsonOutput json = new JsonOutput(out)) {
      json.object().array("recipes");
      for (ReportColumn column : columns) {
        write(json, column);
      }
      json.endArray().endObject();
    }
    out.flush();
  }

  private static void write(JsonOutput json, ReportColumn column) throws IOException {
    json.object();
    json.member("recipe", column.recipeText());
    json.member("name", column.name());
    json.member("key", column.key().orElse(null));
    json.member("class", column.electrolyteClass().orElse(null));
    json.member("temperatureC", column.temperatureC().orElse(Double.NaN));
    json.member("assumptions", column.assumptions());
    if (column.problem().isPresent()) {
      write(json, column.problem().get());
    }
    json.array("findings");
    for (Finding finding : column.findings().all()) {
      write(json, finding);
    }
    json.endArray().endObject();
  }

  private static void write(JsonOutput json, RecipeProblem problem) throws IOException {
    json.object("error");
    json.member("message", problem.message());
    json.member("start", problem.start());
    json.member("end", problem.end());
    json.member("suggestions", problem.suggestions());
    json.endObject();
  }

  private static void write(JsonOutput json, Finding finding) throws IOException {
    List<String> caveats = new ArrayList<>(finding.caveats());
    json.object();
    json.member("study", finding.studyId());
    json.member("property", finding.property().id());
    json.member("label", finding.property().label());
    json.member("subject", finding.subject());
    switch (finding.value()) {
      case Value.Known known -> json.member("value", known.value());
      case Value.Text text -> json.member("value", text.text());
      case Value.Failed failed -> json.member("failed", failed.reason());
      case Value.Unknown unknown -> {
        json.member("value", (String) null);
        caveats.addFirst(unknown.reason());
      }
    }
    json.member("unit", finding.property().unit());
    boolean known = finding.value() instanceof Value.Known;
    json.member("low", known ? ((Value.Known) finding.value()).low() : Double.NaN);
    json.member("high", known ? ((Value.Known) finding.value()).high() : Double.NaN);
    json.member("method", finding.provenance().method());
    json.member("caveats", caveats);
    json.endObject();
  }
}
