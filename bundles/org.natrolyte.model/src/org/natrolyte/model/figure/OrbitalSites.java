// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.figure;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * On which atoms an orbital sits: Mulliken shares, which sum to 1. The share of a hydrogen is
 * counted with the atom that carries it.
 *
 * @param smiles the structure whose order the atoms have
 * @param atoms in the order of the structure; hydrogens alone where no other atom carries them
 * @param hydrogen how much of the whole is on hydrogens that were counted with other atoms
 * @param s share of the s functions
 * @param p share of the p functions
 * @param d share of the d functions
 * @param orbitals how many orbitals of the same energy these are the mean of
 */
public record OrbitalSites(
    String smiles,
    List<AtomShare> atoms,
    double hydrogen,
    double s,
    double p,
    double d,
    int orbitals) {
  /** Shares below this are not worth a word. */
  private static final double LEAST_SAID = 0.05;

  private static final int MOST_SAID = 3;

  /**
   * One atom.
   *
   * @param element its symbol
   * @param place what a chemist calls it: "ether O", "carbonyl C", "CH2"
   * @param share of the orbital; a little below 0 or above 1 is possible
   */
  public record AtomShare(String element, String place, double share) {
    public AtomShare {
      Objects.requireNonNull(element, "element");
      Objects.requireNonNull(place, "place");
    }
  }

  public OrbitalSites {
    Objects.requireNonNull(smiles, "smiles");
    atoms = List.copyOf(atoms);
    if (orbitals < 1) {
      throw new IllegalArgumentException("shares are those of one orbital or more");
    }
  }

  /** The shares of all atoms of the same name together, the greatest first. */
  public Map<String, Double> byPlace() {
    Map<String, Double> sums = new LinkedHashMap<>();
    atoms.forEach(a -> sums.merge(a.place(), a.share(), Double::sum));
    return sums.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
  }

  /** Where it sits, in words: "ether O 78 %, CH2 14 %". */
  public String inWords() {
    Map<String, Double> sums = byPlace();
    String words =
        sums.entrySet().stream()
            .filter(e -> e.getValue() >= LEAST_SAID)
            .limit(MOST_SAID)
            .map(e -> e.getKey() + " " + percent(e.getValue()))
            .collect(Collectors.joining(", "));
    return words.isEmpty() ? "spread over all atoms" : words;
  }

  /** The kinds of functions in words: "p 96 %, s 4 %". */
  public String characterInWords() {
    Map<String, Double> parts = new LinkedHashMap<>();
    parts.put("s", s);
    parts.put("p", p);
    parts.put("d", d);
    return parts.entrySet().stream()
        .filter(e -> Math.abs(e.getValue()) >= 0.005)
        .sorted(Comparator.comparingDouble(e -> -e.getValue()))
        .map(e -> e.getKey() + " " + percent(e.getValue()))
        .collect(Collectors.joining(", "));
  }

  /** A share as text: "78 %", "−3 %". */
  public static String percent(double share) {
    long rounded = Math.round(100 * share);
    return rounded < 0
        ? String.format(Locale.ROOT, "−%d %%", -rounded)
        : String.format(Locale.ROOT, "%d %%", rounded);
  }
}
