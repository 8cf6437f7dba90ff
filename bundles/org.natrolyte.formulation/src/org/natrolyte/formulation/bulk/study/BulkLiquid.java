// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.study;

import java.util.List;
import java.util.Map;
import org.natrolyte.formulation.bulk.conductivity.AlkaliSalt;
import org.natrolyte.formulation.bulk.solvent.SolventMixture;

/**
 * A recipe as the bulk models see it.
 *
 * @param mixture the liquid without salts
 * @param salts moles of each salt in one kilogram of liquid, in the order of the recipe
 * @param otherSalts names of salts that the model of conductivity does not know
 * @param molarity of all salts, mol/L
 */
public record BulkLiquid(
    SolventMixture mixture,
    Map<AlkaliSalt, Double> salts,
    List<String> otherSalts,
    double molarity) {
  private static final double USUAL_THICKENING = 0.16;

  /**
   * How the salts thicken their liquid beyond the first power, mean by moles of those known, in
   * (L/mol)^2.
   */
  public double thickening() {
    double amount = 0;
    double sum = 0;
    for (Map.Entry<AlkaliSalt, Double> salt : salts.entrySet()) {
      amount += salt.getValue();
      sum += salt.getValue() * salt.getKey().anion().thickening();
    }
    return amount > 0 ? sum / amount : USUAL_THICKENING;
  }

  /** The recipe does not fit the models; the message says why. */
  public static final class UnknownLiquid extends Exception {
    private static final long serialVersionUID = 1L;

    UnknownLiquid(String message) {
      super(message);
    }
  }
}
