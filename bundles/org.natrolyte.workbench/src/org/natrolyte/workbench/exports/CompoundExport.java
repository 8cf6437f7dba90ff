// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.exports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundProperty;
import org.natrolyte.model.compound.SourcedValue;
import org.natrolyte.model.compound.StructureFiles.Structure;
import org.natrolyte.report.Numbers;

/** Compounds as the structures of a structure-data file, each value with its source. */
final class CompoundExport {
  private CompoundExport() {}

  /** The structures of compounds; those whose structure is not known are left out. */
  static List<Structure> structures(List<Compound> compounds) {
    return compounds.stream()
        .filter(c -> !c.smiles().isEmpty())
        .map(c -> new Structure(c.id(), c.smiles(), fields(c)))
        .toList();
  }

  private static SequencedMap<String, String> fields(Compound compound) {
    SequencedMap<String, String> fields = new LinkedHashMap<>();
    fields.put("name", compound.name());
    fields.put("aliases", String.join("; ", compound.aliases()));
    fields.put("cas", compound.casNumber());
    fields.put("formula", compound.formula());
    fields.put("molar mass [g/mol]", Numbers.ASCII.text(compound.molarMass()));
    fields.put("inchikey", compound.inchiKey());
    fields.put("role", compound.usualRole().label());
    fields.put("origin", compound.origin());
    for (CompoundProperty property : CompoundProperty.values()) {
      compound.value(property).ifPresent(v -> put(fields, property, v));
    }
    return fields;
  }

  private static void put(
      SequencedMap<String, String> fields, CompoundProperty property, SourcedValue value) {
    String unit = property.unit().isEmpty() ? "" : " [" + property.unit() + "]";
    String at =
        value.temperatureC().isPresent()
            ? "at " + Numbers.ASCII.text(value.temperatureC().getAsDouble()) + " °C; "
            : "";
    fields.put(property.label() + unit, Numbers.ASCII.text(value.value()));
    fields.put(property.label() + " source", at + value.source());
  }
}
