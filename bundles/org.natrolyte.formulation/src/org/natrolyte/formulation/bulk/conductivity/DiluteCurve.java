// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.conductivity;

import java.util.function.DoubleUnaryOperator;

/**
 * The conductivity of dilute solutions has no valley. Molar conductivities of pairing salts in
 * ethers do have a minimum (triple ions: R. M. Fuoss, C. A. Kraus, J. Am. Chem. Soc. 1933, 55,
 * 2387, doi 10.1021/ja01333a026), but pairs still leave more ions to a litre that holds more salt.
 * Where the fitted curve falls and rises again, it is carried level over the valley.
 */
final class DiluteCurve {
  /** mol/L up to which valleys are filled; the fitted curves have them at 0.1 to 0.2. */
  private static final double UP_TO = 0.3;

  /** Where ridges are looked for. */
  private static final double[] GRID = {0.015, 0.03, 0.05, 0.075, 0.11, 0.15, 0.2, 0.25, UP_TO};

  private DiluteCurve() {}

  /**
   * The value of the curve, or the lower of the two ridges around it.
   *
   * @param molarity mol/L
   * @param logConductivity natural logarithm of the fitted conductivity over mol/L
   */
  static double filled(double molarity, DoubleUnaryOperator logConductivity) {
    double own = logConductivity.applyAsDouble(molarity);
    if (molarity >= UP_TO) {
      return own;
    }
    double before = highest(logConductivity, 0, molarity);
    return before > own
        ? Math.max(own, Math.min(before, highest(logConductivity, molarity, UP_TO)))
        : own;
  }

  private static double highest(DoubleUnaryOperator curve, double above, double upTo) {
    double highest = Double.NEGATIVE_INFINITY;
    for (double at : GRID) {
      if (at > above && at <= upTo) {
        highest = Math.max(highest, curve.applyAsDouble(at));
      }
    }
    return highest;
  }
}
