// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.network;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.natrolyte.sei.species.Species;
import org.natrolyte.sei.template.Onset;
import org.natrolyte.sei.template.ReactionTemplate;
import org.natrolyte.sei.template.StepType;

/**
 * One balanced reaction of the network. Sodium ions that leave the metal are the electrons; those
 * that species bring along stand in their formulas.
 *
 * @param template what it follows
 * @param reactants with their counts; the first is the one that the template recognised
 * @param products with their counts
 * @param electrons taken from the electrode
 * @param sodium sodium ions taken up from the electrolyte in the balance
 * @param origin how the equation came about, for the reader
 * @param onset the onset, no higher than thermodynamics allows; empty for a chemical step
 * @param energy what the formation energies say
 */
public record Step(
    ReactionTemplate template,
    Map<Species, Integer> reactants,
    Map<Species, Integer> products,
    int electrons,
    int sodium,
    String origin,
    Optional<Onset> onset,
    ReactionEnergy energy) {

  public Step {
    reactants = Collections.unmodifiableMap(new LinkedHashMap<>(reactants));
    products = Collections.unmodifiableMap(new LinkedHashMap<>(products));
  }

  /** The species that the template recognised. */
  public Species reactant() {
    return reactants.keySet().iterator().next();
  }

  /** Whether the electrode gives electrons. */
  public boolean isElectronTransfer() {
    return electrons > 0 && template.type() == StepType.ELECTRON_TRANSFER;
  }

  /** The equation as a chemist writes it. */
  public String equation() {
    StringJoiner left = new StringJoiner(" + ");
    reactants.forEach((s, n) -> left.add(term(n, s.label())));
    if (sodium > 0) {
      left.add(term(sodium, "Na+"));
    }
    if (electrons > 0) {
      left.add(term(electrons, "e-"));
    }
    StringJoiner right = new StringJoiner(" + ");
    products.forEach((s, n) -> right.add(term(n, s.label())));
    if (sodium < 0) {
      right.add(term(-sodium, "Na+"));
    }
    return left + " -> " + right;
  }

  /** The same reactants and products, whatever the template and the order of writing. */
  public String signature() {
    return sorted(reactants) + ">" + sorted(products);
  }

  private static Map<String, Integer> sorted(Map<Species, Integer> side) {
    Map<String, Integer> sorted = new TreeMap<>();
    side.forEach((s, n) -> sorted.put(s.id(), n));
    return sorted;
  }

  private static String term(int count, String what) {
    return count == 1 ? what : count + " " + what;
  }
}
