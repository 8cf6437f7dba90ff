// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.viscosity;

import org.natrolyte.formulation.bulk.Estimate;

/**
 * How much an alkali salt thickens its liquid: ln(viscosity / viscosity of the liquid) = 1.05 c, c
 * in mol/L. One molar salts of weakly pairing anions thicken carbonates and ethers 2.2 to 4 times;
 * the factor is the middle of it and was not fitted to a held-out set.
 */
public final class SaltThickening {
  /** By how much the logarithm of the viscosity grows, per mol/L. */
  public static final double PER_MOLARITY = 1.05;

  private static final double ERROR_PER_MOLARITY = 0.4;
  private static final double LIQUID_ERROR = 0.15;
  private static final double MOST = 2.5;

  private SaltThickening() {}

  /**
   * Viscosity of a solution in mPa s.
   *
   * @param logLiquidViscosity natural logarithm of that of the liquid in mPa s
   * @param molarity of all salts, mol/L
   */
  public static Estimate of(double logLiquidViscosity, double molarity) {
    return Estimate.logarithmic(
        logLiquidViscosity + PER_MOLARITY * molarity,
        LIQUID_ERROR + ERROR_PER_MOLARITY * molarity,
        "logarithms of viscosity by moles, thickened by exp(1.05 c)",
        molarity > MOST ? "outside the model's range of up to 2.5 mol/L" : "");
  }
}
