// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.safety;

import java.util.ArrayList;
import java.util.List;
import org.natrolyte.formulation.bulk.Estimate;
import org.natrolyte.formulation.bulk.safety.SolventShares.Known;
import org.natrolyte.model.compound.CompoundProperty;

/**
 * Vapour pressure and bubble point by Raoult's law; salts, ionic liquids and solids do not
 * evaporate and lower the mole fractions of the liquids.
 *
 * @param liquids the volatile liquids with their normal boiling points
 * @param caveats what was left out
 */
record BoilingSide(List<Known> liquids, List<String> caveats) {
  /** How far the liquids may deviate from Raoult's law, as a factor. */
  private static final double DEVIATION = 1.25;

  private static final String METHOD =
      "Raoult's law with vapour pressures from the boiling points (Grain 1982)";

  static BoilingSide of(SolventShares shares) throws SolventShares.Missing {
    List<String> caveats = new ArrayList<>();
    return new BoilingSide(shares.with(CompoundProperty.BOILING_POINT, caveats), caveats);
  }

  /** Vapour pressure in kPa. */
  Estimate vapourPressure(double temperatureC) {
    double value = 0;
    double low = 0;
    double high = 0;
    for (Known liquid : liquids) {
      double pure = VapourPressureLaw.kilopascals(liquid.value(), temperatureC);
      double error = Math.exp(VapourPressureLaw.logarithmicError(liquid.value(), temperatureC));
      value += liquid.share() * pure;
      low += liquid.dissociatedShare() * pure / error;
      high += liquid.share() * pure * error;
    }
    return new Estimate(value, low / deviation(), high * deviation(), METHOD, "");
  }

  /** Bubble point in °C. */
  Estimate bubblePoint() {
    return new Estimate(
        boils(false, 1), boils(false, deviation()), boils(true, 1 / deviation()), METHOD, "");
  }

  private double deviation() {
    return liquids.size() > 1 ? DEVIATION : 1;
  }

  private double boils(boolean isDissociated, double factor) {
    return VapourPressureLaw.zero(t -> {
      double sum = 0;
      for (Known liquid : liquids) {
        double share = isDissociated ? liquid.dissociatedShare() : liquid.share();
        sum += share * VapourPressureLaw.kilopascals(liquid.value(), t);
      }
      return factor * sum - VapourPressureLaw.ATMOSPHERE;
    });
  }
}
