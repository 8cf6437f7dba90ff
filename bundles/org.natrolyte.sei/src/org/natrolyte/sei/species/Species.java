// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.species;

import java.util.Objects;
import java.util.OptionalDouble;
import org.natrolyte.model.compound.Formula;

/**
 * A species of the reaction network. An anion stands here with the sodium ions that balance it, so
 * that methyl carbonate is {@code C2H3NaO3}; a cation keeps its charge.
 *
 * @param id of the species table, or the canonical SMILES of the part without sodium
 * @param label what a chemist reads
 * @param smiles canonical SMILES of the part without sodium; empty for a solid without one
 * @param formula sodium included
 * @param charge 0, or that of a cation
 * @param phase where it goes
 * @param group its material class; {@code gas} and {@code liquid} for what does not stay
 * @param enthalpy of formation at 298 K, in kJ/mol
 * @param gibbsEnergy of formation at 298 K, in kJ/mol
 * @param density in g/cm3
 * @param bandGap in eV
 * @param youngModulus in GPa
 * @param sodiumBarrier in eV
 * @param confidence of the numbers: high, medium, low, or "by structure"
 * @param source of the numbers
 */
public record Species(
    String id,
    String label,
    String smiles,
    Formula formula,
    int charge,
    Phase phase,
    String group,
    OptionalDouble enthalpy,
    OptionalDouble gibbsEnergy,
    OptionalDouble density,
    OptionalDouble bandGap,
    OptionalDouble youngModulus,
    OptionalDouble sodiumBarrier,
    String confidence,
    String source) {

  public Species {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(formula, "formula");
    Objects.requireNonNull(phase, "phase");
  }

  /** How many sodium atoms it has. */
  public int sodium() {
    return formula.counts().getOrDefault("Na", 0);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Species s && s.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id;
  }
}
