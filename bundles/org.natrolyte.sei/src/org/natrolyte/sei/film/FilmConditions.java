// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.film;

/**
 * Where and how long a film grows.
 *
 * @param kelvin temperature
 * @param potential of the electrode, in V against Na/Na+
 * @param seconds how long
 * @param electrolyteDepth volume of electrolyte over real area, in cm
 * @param nativeOxide thickness of Na2O that the electrode brings along, in nm
 * @param solubility factor on the solubilities of salts, from the polarity of the solvents
 */
public record FilmConditions(
    double kelvin,
    double potential,
    double seconds,
    double electrolyteDepth,
    double nativeOxide,
    double solubility) {
  public FilmConditions {
    if (!(kelvin > 0) || !(seconds > 0) || !(electrolyteDepth > 0) || !(nativeOxide >= 0)) {
      throw new IllegalArgumentException("a film needs a temperature, a time and an electrolyte");
    }
  }
}
