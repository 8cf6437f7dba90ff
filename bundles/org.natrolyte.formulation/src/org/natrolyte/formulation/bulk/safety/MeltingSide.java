// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.safety;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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
 * @param caveats what was left out, and which liquid crystallises first
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
    caveats.add("the liquid that crystallises first is " + first(liquids).part().name());
    caveats.add(
        "ideal solution; crystals of a salt or of its solvates may form above this, and most"
            + " electrolytes supercool below it");
    return new MeltingSide(liquids, List.copyOf(caveats));
  }

  /** Crystallisation temperature in °C. */
  Estimate crystallises() {
    double low = Double.NEGATIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    double dissolved = 1;
    for (Known liquid : liquids) {
      low = Math.max(low, temperature(liquid.value(), liquid.dissociatedShare(), LEAST_ENTROPY));
      high = Math.max(high, temperature(liquid.value(), liquid.share(), MOST_ENTROPY));
      dissolved -= liquid.dissociatedShare();
    }
    return new Estimate(
        likely(first(liquids)),
        low,
        high,
        "ideal solubility, entropy of fusion 50 J/mol/K (Yalkowsky 1979)",
        dissolved > IDEAL_DISSOLVED_SHARE
            ? "outside the range of an ideal solution: a quarter or more of the particles are ions"
            : "");
  }

  private static Known first(List<Known> liquids) {
    return Collections.max(liquids, Comparator.comparingDouble(MeltingSide::likely));
  }

  private static double likely(Known liquid) {
    return temperature(liquid.value(), liquid.share(), ENTROPY_OF_FUSION);
  }

  private static double temperature(double meltingC, double share, double entropy) {
    double melting = meltingC + VapourPressureLaw.FREEZING;
    double reciprocal = (1 - GAS_CONSTANT * Math.log(share) / entropy) / melting;
    return 1 / reciprocal - VapourPressureLaw.FREEZING;
  }
}
