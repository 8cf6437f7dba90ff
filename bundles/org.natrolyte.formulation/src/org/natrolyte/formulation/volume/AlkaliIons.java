// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.volume;

import java.util.List;
import java.util.Map;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.Formula;

/** The alkali ions of a salt, by its formula, and the volumes they take. */
public final class AlkaliIons {
  /** The elements whose ions count as alkali cations. */
  public static final List<String> SYMBOLS = List.of("Li", "Na", "K", "Rb", "Cs");

  /**
   * Partial molar volumes of the cations in aprotic solvents, in cm3/mol, on the scale of the
   * thermochemical anion volumes. Lithium: 42 cm3/mol of LiClO4 at infinite dilution in propylene
   * carbonate less 49.4 of the anion; sodium 5 above it (both recalled; Y. Marcus and G. Hefter,
   * Chem. Rev. 2004, 104, 3405, doi 10.1021/cr030047d, review such volumes and give -8 for lithium
   * in propylene carbonate). Potassium, rubidium and caesium: 9, 14 and 21 above sodium, rounded
   * from their differences in water (10.2, 15.3, 22.5). The small ions count less than nothing,
   * because they draw their solvent together.
   */
  private static final Map<String, Double> CM3_PER_MOL =
      Map.of("Li", -7.4, "Na", -2.4, "K", 7.0, "Rb", 12.0, "Cs", 19.0);

  private AlkaliIons() {}

  /** Atoms by element; empty when the formula cannot be read. */
  static Map<String, Integer> elements(Compound compound) {
    return Formula.parse(compound.formula()).map(Formula::counts).orElse(Map.of());
  }

  /** How many alkali ions one formula unit holds; 0 for what is no alkali salt. */
  public static int count(Compound compound) {
    Map<String, Integer> counts = elements(compound);
    return SYMBOLS.stream().mapToInt(s -> counts.getOrDefault(s, 0)).sum();
  }

  /** The symbols of its alkali elements, in the order of the group. */
  public static List<String> symbols(Compound compound) {
    Map<String, Integer> counts = elements(compound);
    return SYMBOLS.stream().filter(counts::containsKey).toList();
  }

  /** What the alkali ions of one formula unit add to the volume of a solution, in cm3/mol. */
  static double volume(Compound compound) {
    Map<String, Integer> counts = elements(compound);
    return SYMBOLS.stream().mapToDouble(s -> counts.getOrDefault(s, 0) * CM3_PER_MOL.get(s)).sum();
  }
}
