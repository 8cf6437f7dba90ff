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
  /** mol/L up to which valleys are filled. */
  static final double UP_TO = 0.5;

  private static final double[] GRID = {
    0.01, 0.02, 0.035, 0.05, 0.07, 0.09, 0.12, 0.16, 0.2, 0.25, 0.3, 0.4, UP_TO
  };

  private DiluteCurve() {}

  /**
   * The value of the curve, or the lower of the two ridges around it.
   *
   * @param molarity mol/L
   * @param logConductivity natural logarithm of the fitted conductivity over mol/L
   */
  static double filled(double molarity, DoubleUnaryOperator logConductivity) {
    double own = logConductivity.applyAsDouble(molarity);
    if (molarity <= GRID[0] || molarity >= UP_TO) {
      return own;
    }
    double before = Double.NEGATIVE_INFINITY;
    double behind = Double.NEGATIVE_INFINITY;
    for (double at : GRID) {
      double value = logConductivity.applyAsDouble(at);
      if (at <= molarity) {
        before = Math.max(before, value);
      } else {
        behind = Math.max(behind, value);
      }
    }
    return Math.max(own, Math.min(before, behind));
  }
}
