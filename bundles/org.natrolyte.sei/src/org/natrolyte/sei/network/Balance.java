// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.network;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.natrolyte.model.compound.Formula;
import org.natrolyte.sei.species.Species;

/** Atoms and charge of a step, counted on both sides. */
public final class Balance {
  private Balance() {}

  /**
   * What is wrong with a step.
   *
   * @return empty when atoms and charge balance
   */
  public static Optional<String> fault(Step step) {
    Map<String, Integer> atoms = new TreeMap<>();
    atoms.merge("Na", step.sodium(), Integer::sum);
    int charge = step.sodium() - step.electrons();
    charge += count(step.reactants(), atoms, 1) - count(step.products(), atoms, -1);
    atoms.values().removeIf(n -> n == 0);
    if (!atoms.isEmpty()) {
      return Optional.of("atoms do not balance: " + atoms + " left over");
    }
    return charge == 0
        ? Optional.empty()
        : Optional.of("charge does not balance: " + charge + " left over");
  }

  /** Atoms and charge of either side in words: "C3H4Na2O3, charge 0". */
  public static String inWords(Step step) {
    Map<String, Integer> atoms = new TreeMap<>();
    atoms.merge("Na", step.sodium(), Integer::sum);
    int charge = step.sodium() - step.electrons() + count(step.reactants(), atoms, 1);
    atoms.values().removeIf(n -> n == 0);
    return "%s, charge %+d on either side"
        .formatted(new Formula(atoms).hill(), charge)
        .replace("+0", "0");
  }

  private static int count(Map<Species, Integer> side, Map<String, Integer> atoms, int sign) {
    int charge = 0;
    for (var entry : side.entrySet()) {
      int n = entry.getValue();
      charge += n * entry.getKey().charge();
      entry
          .getKey()
          .formula()
          .counts()
          .forEach((element, k) -> atoms.merge(element, sign * k * n, Integer::sum));
    }
    return charge;
  }
}
