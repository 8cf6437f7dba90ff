// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.builtin;

import java.util.List;
import java.util.Locale;
import org.natrolyte.cli.output.PlainTable;
import org.natrolyte.cli.output.Wrapped;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundProperty;
import org.natrolyte.model.compound.SourcedValue;

/** Everything the library holds of a compound, with the source of every number. */
final class CompoundCard {
  private static final String WARNING = "! ";

  private CompoundCard() {}

  static String of(Compound compound, int width) {
    StringBuilder card = new StringBuilder();
    card.append(compound.id()).append("  ").append(compound.name()).append('\n');
    for (String warning : compound.warnings()) {
      card.append(WARNING)
          .append(Wrapped.of(warning, width - WARNING.length(), WARNING.length()))
          .append('\n');
    }
    card.append('\n').append(identity(compound, width));
    for (CompoundProperty property : CompoundProperty.values()) {
      if (!compound.allValues(property).isEmpty()) {
        card.append('\n').append(values(property, compound.allValues(property), width));
      }
    }
    return card.toString();
  }

  private static PlainTable identity(Compound compound, int width) {
    PlainTable table = new PlainTable(width);
    row(table, "formula", compound.formula());
    table.row("molar mass", String.format(Locale.ROOT, "%.3f g/mol", compound.molarMass()));
    row(table, "structure", compound.smiles());
    row(table, "CAS", compound.casNumber());
    row(table, "InChIKey", compound.inchiKey());
    row(table, "also called", String.join(", ", compound.aliases()));
    table.row("usual role", compound.usualRole().label());
    table.row("family", compound.family().label());
    table.row("donor sites", Integer.toString(compound.donorSites()));
    row(table, "hazards", String.join(", ", compound.hazards()));
    row(table, "from", compound.origin());
    return table;
  }

  private static void row(PlainTable table, String label, String text) {
    if (!text.isEmpty()) {
      table.row(label, text);
    }
  }

  private static String values(CompoundProperty property, List<SourcedValue> values, int width) {
    StringBuilder text = new StringBuilder();
    boolean accepted = true;
    for (SourcedValue value : values) {
      String label = value.isMisprint() ? "misprint" : accepted ? property.label() : "also";
      accepted &= value.isMisprint();
      PlainTable table = new PlainTable(width);
      table.row(pad(label), number(property, value));
      if (value.isMisprint()) {
        table.row(pad(""), WARNING + value.misprint());
      }
      table.row(pad(""), value.source());
      if (!value.isMisprint()) {
        table.row(pad(""), value.confidence().meaning());
      }
      if (!value.note().isEmpty()) {
        table.row(pad(""), value.note());
      }
      text.append(table);
    }
    return text.toString();
  }

  private static String number(CompoundProperty property, SourcedValue value) {
    StringBuilder text = new StringBuilder(NumberText.of(value.value()));
    if (!property.unit().isEmpty()) {
      text.append(' ').append(property.unit());
    }
    value
        .temperatureC()
        .ifPresent(celsius -> text.append(" at ").append(NumberText.of(celsius)).append(" °C"));
    return text.toString();
  }

  private static String pad(String label) {
    return label + " ".repeat(Math.max(0, 27 - label.length()));
  }
}
