// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.safety;

/**
 * Vapour pressure of a pure liquid from its normal boiling point.
 *
 * <p>Clausius and Clapeyron with the entropy of vaporisation of Kistiakowsky, its enthalpy falling
 * with temperature: ln(p/atm) = -K (4.4 + ln Tb) (1.8 (Tb/T - 1) - 0.8 ln(Tb/T)), temperatures in
 * kelvin (C. F. Grain in W. J. Lyman, W. F. Reehl, D. H. Rosenblatt, Handbook of Chemical Property
 * Estimation Methods, 1982, chapter 14; K after S. H. Fishtine, Ind. Eng. Chem. 1963, 55 (4), 20).
 * K = 1.04 is the middle of Fishtine's range for polar liquids without hydrogen bonds.
 */
final class VapourPressureLaw {
  /** One atmosphere in kPa. */
  static final double ATMOSPHERE = 101.325;

  static final double FREEZING = 273.15;
  private static final double POLAR = 1.04;

  /** Error of ln p for each unit of Tb/T - 1. */
  private static final double RELATIVE_ERROR = 0.5;

  private static final double COLDEST = 100;
  private static final double HOTTEST = 900;

  private VapourPressureLaw() {}

  /** Vapour pressure in kPa at a temperature, both temperatures in °C. */
  static double kilopascals(double boilingC, double temperatureC) {
    double boiling = boilingC + FREEZING;
    double ratio = boiling / (temperatureC + FREEZING);
    return ATMOSPHERE
        * Math.exp(
            -POLAR * (4.4 + Math.log(boiling)) * (1.8 * (ratio - 1) - 0.8 * Math.log(ratio)));
  }

  /** The error of the logarithm of a vapour pressure that holds about two times in three. */
  static double logarithmicError(double boilingC, double temperatureC) {
    return RELATIVE_ERROR * Math.abs((boilingC + FREEZING) / (temperatureC + FREEZING) - 1);
  }

  /**
   * Where an increasing function of temperature becomes zero.
   *
   * @return in °C, or NaN where it does not between -173 and 627 °C
   */
  static double zero(java.util.function.DoubleUnaryOperator increasing) {
    double low = COLDEST - FREEZING;
    double high = HOTTEST - FREEZING;
    if (increasing.applyAsDouble(low) > 0 || increasing.applyAsDouble(high) < 0) {
      return Double.NaN;
    }
    while (high - low > 1e-6) {
      double middle = (low + high) / 2;
      if (increasing.applyAsDouble(middle) < 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }
}
