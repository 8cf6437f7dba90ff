// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.builtin;

import java.util.List;
import java.util.Locale;
import org.natrolyte.cli.output.PlainTable;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundProperty;
import org.natrolyte.model.compound.SourcedValue;

/** Lists compounds that were found. */
final class CompoundSearch {
  private CompoundSearch() {}

  static String table(List<Compound> compounds, int width) {
    PlainTable table = new PlainTable(width);
    table.row("Compound", "Role", "Formula", "g/mol", "g/cm3", "CAS", "Name");
    for (Compound compound : compounds) {
      table.row(
          compound.id(),
          compound.usualRole().label(),
          compound.formula(),
          String.format(Locale.ROOT, "%.2f", compound.molarMass()),
          compound
              .value(CompoundProperty.DENSITY)
              .map(SourcedValue::value)
              .map(NumberText::of)
              .orElse("-"),
          compound.casNumber().isEmpty() ? "-" : compound.casNumber(),
          compound.name());
    }
    return table.toString();
  }
}
