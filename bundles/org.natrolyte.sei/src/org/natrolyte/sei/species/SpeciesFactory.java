// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.species;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.natrolyte.chemistry.BondChange;
import org.natrolyte.chemistry.ReactingStructure;
import org.natrolyte.model.compound.Formula;
import org.natrolyte.model.compound.StructureException;

/**
 * Turns structures into species: the tabulated one where there is one, otherwise one whose material
 * group follows from its functional groups by the first rule of {@code data/kinds.csv} that fits.
 */
public final class SpeciesFactory {
  /** Neutral molecules lighter than this boil off, heavier ones stay in the electrolyte; g/mol. */
  private static final double HEAVIEST_GAS = 75;

  private final SpeciesTable table;
  private final List<Rule> rules = new ArrayList<>();

  private record Rule(String group, BondChange site) {}

  /**
   * @param table the known species
   */
  public SpeciesFactory(SpeciesTable table) {
    this.table = table;
    for (DataTable.Row row : DataTable.bundled("kinds.csv").rows()) {
      try {
        rules.add(new Rule(row.text("group"), BondChange.of(row.text("smarts"), "")));
      } catch (StructureException e) {
        throw row.wrong(e.getMessage(), e);
      }
    }
  }

  /** The known species and material groups. */
  public SpeciesTable table() {
    return table;
  }

  /** The species of a fragment that a reaction left behind. */
  public Species of(ReactingStructure structure) {
    return table.bySmiles(structure.smiles()).orElseGet(() -> unknown(structure));
  }

  private Species unknown(ReactingStructure structure) {
    int charge = structure.charge();
    Formula formula = SpeciesTable.withSodium(structure.formula(), -charge);
    boolean open = structure.unpairedElectrons() > 0;
    Phase phase =
        charge < 0 || open
            ? Phase.SOLID
            : charge == 0 && formula.molarMass() < HEAVIEST_GAS ? Phase.GAS : Phase.LIQUID;
    String group =
        switch (phase) {
          case GAS -> "gas";
          case LIQUID -> "liquid";
          case SOLID -> charge < 0 ? group(structure) : "polymer";
        };
    return new Species(
        structure.smiles(),
        label(structure.formula(), charge),
        structure.smiles(),
        formula,
        Math.max(0, charge),
        phase,
        group,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        "by structure",
        "");
  }

  /** As a chemist writes it: the sodium of a salt first, then the rest by Hill; Na3NO4S2. */
  private static String label(Formula formula, int charge) {
    String sodium = charge < 0 ? "Na" + (charge < -1 ? -charge : "") : "";
    return sodium + formula.hill() + (charge > 0 ? "+" : "");
  }

  private String group(ReactingStructure structure) {
    return rules.stream()
        .filter(r -> r.site().appliesTo(structure))
        .map(Rule::group)
        .findFirst()
        .orElse("salt");
  }

  /**
   * The species that an ingredient's fragment is in the electrolyte: a molecule, a cation, or an
   * anion with its sodium.
   *
   * @param structure one fragment of the ingredient
   * @param label what a chemist calls it
   */
  public Species dissolved(ReactingStructure structure, String label) {
    Formula formula = SpeciesTable.withSodium(structure.formula(), -structure.charge());
    OptionalDouble none = OptionalDouble.empty();
    var known = table.bySmiles(structure.smiles());
    return new Species(
        known.filter(k -> k.phase() == Phase.LIQUID).map(Species::id).orElse(structure.smiles()),
        label,
        structure.smiles(),
        formula,
        Math.max(0, structure.charge()),
        Phase.LIQUID,
        "liquid",
        known.map(Species::enthalpy).orElse(none),
        known.map(Species::gibbsEnergy).orElse(none),
        none,
        none,
        none,
        none,
        "",
        "");
  }
}
