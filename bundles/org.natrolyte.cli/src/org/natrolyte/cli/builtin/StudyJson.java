// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.builtin;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.natrolyte.document.JsonOutput;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.run.AvailableStudies.Broken;
import org.natrolyte.model.run.AvailableStudies.Installed;
import org.natrolyte.model.study.Accepted;
import org.natrolyte.model.study.Choice;
import org.natrolyte.model.study.Citation;
import org.natrolyte.model.study.Parameter;
import org.natrolyte.model.study.StudyDescriptor;

/** Installed and broken studies as JSON. */
final class StudyJson {
  private StudyJson() {}

  static void write(List<Installed> studies, List<Broken> broken, OutputStream out) {
    try (JsonOutput json = new JsonOutput(out)) {
      json.object().array("studies");
      for (Installed study : studies) {
        write(study, json);
      }
      json.endArray().array("broken");
      for (Broken plugin : broken) {
        json.object().member("plugin", plugin.name()).member("reason", plugin.reason());
        json.endObject();
      }
      json.endArray().endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Installed installed, JsonOutput json) throws IOException {
    StudyDescriptor study = installed.descriptor();
    json.object();
    json.member("id", study.id());
    json.member("title", study.title());
    json.member("area", study.area());
    json.member("version", study.version());
    json.member("pluginVersion", installed.codeVersion());
    json.member("timeLimit_s", study.timeLimit().toMillis() / 1000.0);
    properties("needs", study.needs(), json);
    properties("uses", study.uses(), json);
    properties("gives", study.gives(), json);
    json.array("parameters");
    for (Parameter parameter : study.parameters()) {
      write(study, parameter, json);
    }
    json.endArray();
    json.array("citations");
    for (Citation citation : study.citations()) {
      json.object().member("text", citation.text()).member("doi", citation.doi()).endObject();
    }
    json.endArray().endObject();
  }

  private static void properties(String name, List<Property> properties, JsonOutput json)
      throws IOException {
    json.array(name);
    for (Property property : properties) {
      json.object();
      json.member("id", property.id());
      json.member("label", property.label());
      json.member("unit", property.unit());
      json.member("direction", property.direction().name().toLowerCase(Locale.ROOT));
      json.member("definition", property.definition());
      json.endObject();
    }
    json.endArray();
  }

  private static void write(StudyDescriptor study, Parameter parameter, JsonOutput json)
      throws IOException {
    json.object();
    json.member("id", study.id() + "." + parameter.id());
    json.member("label", parameter.label());
    json.member("unit", parameter.unit());
    json.member("default", parameter.defaultValue().orElse(Double.NaN));
    json.member("low", parameter.low());
    json.member("high", parameter.high());
    json.member("whole", parameter.accepted() instanceof Accepted.WholeNumbers);
    json.array("choices");
    for (Choice choice : parameter.choices()) {
      json.object();
      json.member("value", choice.value());
      json.member("id", choice.id());
      json.member("label", choice.label());
      json.endObject();
    }
    json.endArray();
    json.member("definition", parameter.definition());
    json.endObject();
  }
}
