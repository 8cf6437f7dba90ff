// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.natrolyte.model.document.ComparisonOptions;
import org.natrolyte.model.document.RecipeDocument;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.model.study.Measurement;

/** Writes documents of the newest version, always in the same order; what is empty is left out. */
final class DocumentWriter {
  private DocumentWriter() {}

  static byte[] write(RecipeDocument document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonOutput json = new JsonOutput(bytes)) {
      json.object();
      json.member("format", DocumentFile.FORMAT).member("version", DocumentFile.VERSION);
      text(json, "title", document.title());
      json.array("recipes");
      for (RecipeEntry entry : document.recipes()) {
        write(json, entry);
      }
      json.endArray();
      if (!document.parameters().set().isEmpty()) {
        json.object("parameters");
        for (Map.Entry<String, Double> set : document.parameters().set().entrySet()) {
          json.member(set.getKey(), set.getValue());
        }
        json.endObject();
      }
      if (!document.comparison().equals(ComparisonOptions.USUAL)) {
        write(json, document.comparison());
      }
      text(json, "notes", document.notes());
      json.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException("memory is always there to write to", e);
    }
    return bytes.toByteArray();
  }

  private static void write(JsonOutput json, ComparisonOptions comparison) throws IOException {
    json.object("comparison");
    if (comparison.reference().isPresent()) {
      json.member("reference", comparison.reference().get());
    }
    if (comparison.sort().isPresent()) {
      json.member("sortedBy", comparison.sort().get().key());
      flag(json, "bestLast", comparison.sort().get().reversed());
    }
    text(json, "filter", comparison.filter());
    flag(json, "onlyDifferences", comparison.onlyDifferences());
    flag(json, "withUnknown", comparison.withUnknown());
    json.endObject();
  }

  private static void write(JsonOutput json, RecipeEntry entry) throws IOException {
    json.object();
    text(json, "name", entry.name());
    json.member("recipe", entry.recipe());
    json.member("temperatureC", entry.conditions().temperatureC());
    if (!entry.conditions().measurements().isEmpty()) {
      json.array("measurements");
      for (Measurement measurement : entry.conditions().measurements()) {
        write(json, measurement);
      }
      json.endArray();
    }
    text(json, "notes", entry.notes());
    json.endObject();
  }

  private static void write(JsonOutput json, Measurement measurement) throws IOException {
    json.object().member("property", measurement.propertyId());
    text(json, "subject", measurement.subject());
    json.member("value", measurement.value());
    if (measurement.error() > 0) {
      json.member("error", measurement.error());
    }
    text(json, "note", measurement.note());
    json.endObject();
  }

  private static void flag(JsonOutput json, String member, boolean set) throws IOException {
    if (set) {
      json.member(member, true);
    }
  }

  private static void text(JsonOutput json, String member, String text) throws IOException {
    if (!text.isEmpty()) {
      json.member(member, text);
    }
  }
}
