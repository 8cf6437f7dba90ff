// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.template;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.natrolyte.chemistry.BondChange;
import org.natrolyte.chemistry.ReactingStructure;

/**
 * A reaction of a reactive group: how it is recognised, what its bonds do, and the balanced net
 * equation for one example.
 *
 * @param id stable name, such as LC-1
 * @param title what happens
 * @param type what drives it
 * @param exampleName what a chemist calls the example
 * @param example canonical SMILES of the molecule or ion that the net equation is written for
 * @param change the reactive group and, where it is written, the change of its bonds
 * @param smirks the text of the change; empty when only the net equation is known
 * @param changeElectrons electrons that one change takes
 * @param equation the net equation for the example
 * @param catalysts ids of species of which one has to be there; empty when none is needed
 * @param onset potential of an electron transfer; empty for a chemical step
 * @param rateClass how fast among its kind
 * @param layer where its products lie: inner, outer or gas
 * @param confidence of the row: high, medium or low
 * @param reference the source
 * @param note what else the source says
 */
public record ReactionTemplate(
    String id,
    String title,
    StepType type,
    String exampleName,
    String example,
    BondChange change,
    String smirks,
    int changeElectrons,
    NetEquation equation,
    List<String> catalysts,
    Optional<Onset> onset,
    RateClass rateClass,
    String layer,
    String confidence,
    String reference,
    String note) {

  /**
   * The net equation {@code n example + partners + sodium Na+ + electrons e- -> products}.
   *
   * @param examples how many molecules or ions of the example react
   * @param partners other reactants by species id, in the order they were written
   * @param electrons taken from the electrode
   * @param sodium sodium ions in the products that the partners do not bring; those that balance an
   *     anionic example are among them
   * @param products by species id, in the order they were written
   */
  public record NetEquation(
      int examples,
      Map<String, Integer> partners,
      int electrons,
      int sodium,
      Map<String, Integer> products) {
    public NetEquation {
      partners = Collections.unmodifiableMap(new LinkedHashMap<>(partners));
      products = Collections.unmodifiableMap(new LinkedHashMap<>(products));
    }
  }

  public ReactionTemplate {
    catalysts = List.copyOf(catalysts);
  }

  /** Whether the net equation was written for this structure. */
  public boolean isWrittenFor(ReactingStructure structure) {
    return example.equals(structure.smiles());
  }

  /** Whether the change of bonds takes in the partners of the equation, not the reactant alone. */
  public boolean changesPartners() {
    int arrow = smirks.indexOf(">>");
    return arrow > 0 && smirks.substring(0, arrow).contains(".") && !equation.partners().isEmpty();
  }
}
