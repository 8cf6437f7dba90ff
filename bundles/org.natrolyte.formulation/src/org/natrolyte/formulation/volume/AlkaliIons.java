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
   * Volumes of the cations in nm3 on the scale of the thermochemical anion volumes (Jenkins,
   * Roobottom, Passmore and Glasser, Inorg. Chem. 1999, 38, 3609, doi 10.1021/ic9812961: spheres of
   * the Goldschmidt radii 0.078, 0.098, 0.133, 0.149 and 0.165 nm).
   */
  private static final Map<String, Double> NM3 =
      Map.of("Li", 0.00199, "Na", 0.00394, "K", 0.00986, "Rb", 0.01386, "Cs", 0.01882);

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

  /** The volume of the alkali ions of one formula unit, in nm3. */
  static double volumeNm3(Compound compound) {
    Map<String, Integer> counts = elements(compound);
    return SYMBOLS.stream().mapToDouble(s -> counts.getOrDefault(s, 0) * NM3.get(s)).sum();
  }
}
