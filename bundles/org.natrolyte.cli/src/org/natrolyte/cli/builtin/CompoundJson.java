// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.builtin;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.natrolyte.document.JsonOutput;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundProperty;
import org.natrolyte.model.compound.SourcedValue;

/** Compounds as JSON. */
final class CompoundJson {
  private CompoundJson() {}

  static void write(List<Compound> compounds, OutputStream out) {
    try (JsonOutput json = new JsonOutput(out)) {
      json.object().array("compounds");
      for (Compound compound : compounds) {
        write(compound, json);
      }
      json.endArray().endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Compound compound, JsonOutput json) throws IOException {
    json.object();
    json.member("id", compound.id());
    json.member("name", compound.name());
    json.member("aliases", compound.aliases());
    json.member("smiles", compound.smiles());
    json.member("cas", compound.casNumber());
    json.member("inchiKey", compound.inchiKey());
    json.member("formula", compound.formula());
    json.member("molarMass_g_mol", compound.molarMass());
    json.member("charge", compound.charge());
    json.member("role", compound.usualRole().label());
    json.member("family", compound.family().label());
    json.member("donorSites", compound.donorSites());
    json.member("hazards", compound.hazards());
    json.member("warnings", compound.warnings());
    json.member("origin", compound.origin());
    json.array("values");
    for (CompoundProperty property : CompoundProperty.values()) {
      for (SourcedValue value : compound.allValues(property)) {
        write(property, value, json);
      }
    }
    json.endArray().endObject();
  }

  private static void write(CompoundProperty property, SourcedValue value, JsonOutput json)
      throws IOException {
    json.object();
    json.member("property", property.id());
    json.member("value", value.value());
    json.member("unit", property.unit());
    json.member("temperature_C", value.temperatureC().orElse(Double.NaN));
    json.member("confidence", value.confidence().name().toLowerCase(Locale.ROOT));
    json.member("source", value.source());
    json.member("misprint", value.isMisprint() ? value.misprint() : null);
    json.member("note", value.note());
    json.endObject();
  }
}
