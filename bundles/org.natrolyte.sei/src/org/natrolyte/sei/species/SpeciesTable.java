// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.species;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.natrolyte.model.compound.Formula;

/** The known species and material groups, from {@code data/species.csv} and {@code groups.csv}. */
public final class SpeciesTable {
  private final Map<String, Species> byId = new LinkedHashMap<>();
  private final Map<String, Species> bySmiles = new HashMap<>();
  private final Map<String, MaterialGroup> groups = new LinkedHashMap<>();

  private SpeciesTable() {}

  /**
   * Reads both tables. Structures stand there in their canonical form and, paired with sodium ions,
   * have the formula that the table prints; the tests check both, not each start of the program.
   *
   * @throws IllegalArgumentException with file and line of a fault
   */
  public static SpeciesTable bundled() {
    SpeciesTable table = new SpeciesTable();
    for (DataTable.Row row : DataTable.bundled("groups.csv").rows()) {
      MaterialGroup group = MaterialGroup.of(row);
      table.groups.put(group.id(), group);
    }
    for (DataTable.Row row : DataTable.bundled("species.csv").rows()) {
      table.add(row);
    }
    return table;
  }

  private void add(DataTable.Row row) {
    Formula formula =
        Formula.parse(row.text("formula"))
            .orElseThrow(() -> row.wrong("'" + row.text("formula") + "' is no formula", null));
    String smiles = row.text("smiles");
    Species species =
        new Species(
            row.text("id"),
            row.text("id"),
            smiles,
            formula,
            0,
            Phase.of(row.text("phase")),
            row.text("group"),
            row.number("dHf_kJ_mol"),
            row.number("dGf_kJ_mol"),
            row.number("density_g_cm3"),
            row.number("band_gap_eV"),
            row.number("young_GPa"),
            row.number("na_barrier_eV"),
            row.text("confidence"),
            row.text("source"));
    if (species.phase() == Phase.SOLID && !groups.containsKey(species.group())) {
      throw row.wrong("there is no material group '" + species.group() + "'", null);
    }
    byId.put(species.id(), species);
    if (!smiles.isEmpty()) {
      bySmiles.put(smiles, species);
    }
  }

  /** A formula with sodium ions added. */
  public static Formula withSodium(Formula formula, int sodium) {
    return sodium > 0 ? formula.plus(new Formula(Map.of("Na", sodium))) : formula;
  }

  /** The species of an id. */
  public Optional<Species> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The species of a canonical SMILES of the part without sodium. */
  public Optional<Species> bySmiles(String smiles) {
    return Optional.ofNullable(bySmiles.get(smiles));
  }

  /** Every known species, in the order of the table. */
  public Collection<Species> all() {
    return Collections.unmodifiableCollection(byId.values());
  }

  /** The material group of a solid. */
  public MaterialGroup group(Species species) {
    MaterialGroup group = groups.get(species.group());
    if (group == null) {
      throw new IllegalArgumentException(species.id() + " is no film material");
    }
    return group;
  }

  /** Every material group, in the order of the table. */
  public Collection<MaterialGroup> groups() {
    return Collections.unmodifiableCollection(groups.values());
  }

  /** The molar volume of a solid in cm3/mol: mass over its own or its group's density. */
  public double molarVolume(Species species) {
    return species.formula().molarMass() / species.density().orElse(group(species).density());
  }
}
