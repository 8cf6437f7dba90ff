// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.safety;

import java.util.ArrayList;
import java.util.List;
import org.natrolyte.formulation.bulk.Estimate;
import org.natrolyte.formulation.bulk.safety.SolventShares.Known;
import org.natrolyte.model.compound.CompoundProperty;

/**
 * The temperature at which the first liquid crystallises, by ideal solubility: 1/T = 1/Tm - R ln x
 * / (dS Tm) for each liquid, the highest counts (I. Prigogine, R. Defay, Chemical Thermodynamics,
 * 1954, chapter 22). The entropy of fusion dS is 50 J/mol/K, S. H. Yalkowsky's mean for small rigid
 * molecules (Ind. Eng. Chem. Fundam. 1979, 18, 108, doi 10.1021/i160070a009), taken between 35 and
 * 75.
 *
 * @param liquids with their melting points
 * @param caveats what was left out
 */
record MeltingSide(List<Known> liquids, List<String> caveats) {
  private static final double GAS_CONSTANT = 8.314462618;
  private static final double ENTROPY_OF_FUSION = 50;
  private static final double LEAST_ENTROPY = 35;
  private static final double MOST_ENTROPY = 75;

  /** Beyond such a share of dissolved ions the solution is far from ideal. */
  private static final double IDEAL_DISSOLVED_SHARE = 0.25;

  static MeltingSide of(SolventShares shares) throws SolventShares.Missing {
    List<String> caveats = new ArrayList<>();
    List<Known> liquids = shares.with(CompoundProperty.MELTING_POINT, caveats);
    caveats.add(
        "ideal solution; crystals of a salt or of its solvates may form above this, and most"
            + " electrolytes supercool below it");
    return new MeltingSide(liquids, List.copyOf(caveats));
  }

  /** Crystallisation temperature in °C. */
  Estimate crystallises() {
    double value = Double.NEGATIVE_INFINITY;
    double low = Double.NEGATIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    String first = "";
    double dissolved = 1;
    for (Known liquid : liquids) {
      double at = temperature(liquid.value(), liquid.share(), ENTROPY_OF_FUSION);
      if (at > value) {
        value = at;
        first = liquid.part().name();
      }
      low = Math.max(low, temperature(liquid.value(), liquid.dissociatedShare(), LEAST_ENTROPY));
      high = Math.max(high, temperature(liquid.value(), liquid.share(), MOST_ENTROPY));
      dissolved -= liquid.dissociatedShare();
    }
    return new Estimate(
        value,
        low,
        high,
        "ideal solubility of %s, entropy of fusion 50 J/mol/K (Yalkowsky 1979)".formatted(first),
        dissolved > IDEAL_DISSOLVED_SHARE
            ? "outside the range of an ideal solution: a quarter or more of the particles are ions"
            : "");
  }

  private static double temperature(double meltingC, double share, double entropy) {
    double melting = meltingC + VapourPressureLaw.FREEZING;
    double reciprocal = (1 - GAS_CONSTANT * Math.log(share) / entropy) / melting;
    return 1 / reciprocal - VapourPressureLaw.FREEZING;
  }
}
