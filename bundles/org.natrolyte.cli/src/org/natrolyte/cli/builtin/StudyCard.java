// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.builtin;

import java.util.List;
import org.natrolyte.cli.output.PlainTable;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.run.AvailableStudies.Broken;
import org.natrolyte.model.run.AvailableStudies.Installed;
import org.natrolyte.model.study.Choice;
import org.natrolyte.model.study.Citation;
import org.natrolyte.model.study.Parameter;
import org.natrolyte.model.study.StudyDescriptor;

/** What a study says of itself, for people. */
final class StudyCard {
  private StudyCard() {}

  static String of(Installed installed, int width) {
    StudyDescriptor study = installed.descriptor();
    StringBuilder card = new StringBuilder();
    card.append(study.id()).append("  ").append(study.title()).append('\n');
    PlainTable about = new PlainTable(width);
    about.row("  area", study.area());
    about.row("  version", "model " + study.version() + ", plugin " + installed.codeVersion());
    about.row("  needs", properties(study.needs()));
    about.row("  uses", properties(study.uses()));
    card.append(about);
    card.append("  gives\n").append(gives(study.gives(), width));
    if (!study.parameters().isEmpty()) {
      card.append("  takes\n").append(takes(study, width));
    }
    if (!study.citations().isEmpty()) {
      card.append("  sources\n").append(sources(study.citations(), width));
    }
    return card.toString();
  }

  static String of(Broken plugin, int width) {
    PlainTable table = new PlainTable(width);
    table.row(plugin.name());
    table.row("  cannot be used", plugin.reason());
    return table.toString();
  }

  private static String properties(List<Property> properties) {
    return properties.isEmpty()
        ? "nothing of other studies"
        : String.join(", ", properties.stream().map(Property::id).toList());
  }

  private static PlainTable gives(List<Property> properties, int width) {
    PlainTable table = new PlainTable(width);
    for (Property property : properties) {
      String unit = property.unit().isEmpty() ? "" : " [" + property.unit() + "]";
      table.row("   ", property.id() + unit, property.definition());
    }
    return table;
  }

  private static PlainTable takes(StudyDescriptor study, int width) {
    PlainTable table = new PlainTable(width);
    for (Parameter parameter : study.parameters()) {
      String usual =
          parameter.defaultValue().isPresent()
              ? "usually " + value(parameter, parameter.defaultValue().getAsDouble())
              : "no usual value";
      table.row(
          "   ",
          study.id() + "." + parameter.id(),
          parameter.range() + ", " + usual + ". " + parameter.definition());
    }
    return table;
  }

  private static String value(Parameter parameter, double value) {
    return parameter.choice(value).map(Choice::id).orElse(NumberText.of(value));
  }

  private static PlainTable sources(List<Citation> citations, int width) {
    PlainTable table = new PlainTable(width);
    citations.forEach(citation -> table.row("   ", citation.toString()));
    return table;
  }
}
