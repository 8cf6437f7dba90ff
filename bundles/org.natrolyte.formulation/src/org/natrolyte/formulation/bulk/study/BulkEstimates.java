// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.study;

import java.util.Map;
import java.util.Optional;
import org.natrolyte.formulation.bulk.Estimate;
import org.natrolyte.formulation.bulk.conductivity.AlkaliSalt;
import org.natrolyte.formulation.bulk.conductivity.ConductivityModel;
import org.natrolyte.formulation.bulk.viscosity.SaltThickening;

/**
 * What the models say of one liquid.
 *
 * @param permittivity relative, of the liquid without salts
 * @param viscosity of the solution in mPa s
 * @param conductivity in mS/cm; empty without a salt or with one that the model does not know
 * @param molarity of all salts, mol/L
 */
public record BulkEstimates(
    Estimate permittivity, Estimate viscosity, Optional<Estimate> conductivity, double molarity) {
  private static final double PERMITTIVITY_ERROR = 0.1;

  /** What the models say of a liquid. */
  public static BulkEstimates of(BulkLiquid liquid) {
    double permittivity = liquid.mixture().permittivity();
    double molality = 0;
    for (double each : liquid.salts().values()) {
      molality += each;
    }
    return new BulkEstimates(
        new Estimate(
            permittivity,
            permittivity * (1 - PERMITTIVITY_ERROR),
            permittivity * (1 + PERMITTIVITY_ERROR),
            "Looyenga's rule on volume shares",
            ""),
        SaltThickening.of(liquid.mixture(), liquid.thickening(), liquid.molarity()),
        molality > 0 && liquid.otherSalts().isEmpty()
            ? Optional.of(conductivity(liquid, molality))
            : Optional.empty(),
        liquid.molarity());
  }

  /** Of several salts the mean at the same total concentration, by moles. */
  private static Estimate conductivity(BulkLiquid liquid, double molality) {
    double value = 0;
    double low = 0;
    double high = 0;
    String method = "";
    String outside = "";
    for (Map.Entry<AlkaliSalt, Double> salt : liquid.salts().entrySet()) {
      Estimate estimate =
          ConductivityModel.shipped()
              .conductivity(salt.getKey(), liquid.mixture(), liquid.molarity());
      double share = salt.getValue() / molality;
      value += share * estimate.value();
      low += share * estimate.low();
      high += share * estimate.high();
      method = estimate.method();
      outside = outside.isEmpty() ? estimate.outsideRange() : outside;
    }
    return new Estimate(value, low, high, method, outside);
  }
}
