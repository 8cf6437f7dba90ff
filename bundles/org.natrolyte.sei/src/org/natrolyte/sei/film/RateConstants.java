// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.film;

import org.natrolyte.sei.network.Step;
import org.natrolyte.sei.template.Onset;
import org.natrolyte.sei.template.RateClass;

/** The rate constants of all steps for one draw. */
final class RateConstants {
  private final GrowthModel model;
  private final Draw draw;

  RateConstants(GrowthModel model, Draw draw) {
    this.model = model;
    this.draw = draw;
  }

  /**
   * For an electron transfer in mol/cm2/s per mol/L; for a chemical step in 1/s per mol/L of each
   * dissolved partner.
   */
  double[] all() {
    double[] constants = new double[model.steps.size()];
    for (int s = 0; s < constants.length; s++) {
      Step step = model.steps.get(s);
      double factor = draw.rates()[s];
      constants[s] =
          model.electrons(s) > 0
              ? factor * step.template().rateClass().factor() * electronTransfer(s, step)
              : factor
                  * RateLaw.eyring(atRoom(step.template().rateClass()), model.conditions.kelvin());
    }
    return constants;
  }

  private double electronTransfer(int s, Step step) {
    Onset range = step.onset().orElseThrow();
    double place = draw.onsets()[s];
    double onset =
        range.value()
            + (place < 0
                ? place * (range.value() - range.low())
                : place * (range.high() - range.value()));
    double kelvin = model.conditions.kelvin();
    double potential = model.conditions.potential();
    double observed = RateLaw.butlerVolmer(onset, potential, draw.alpha(), kelvin);
    ComputedPotential computed = model.computed.get(step.reactant());
    if (computed == null) {
      return observed;
    }
    double formal = computed.value() + place * computed.error();
    double spread = Math.max(0.1, (range.high() - range.low()) / 4);
    double weight = spread * spread / (spread * spread + computed.error() * computed.error());
    double theory = RateLaw.marcus(formal, potential, kelvin);
    return Math.exp((1 - weight) * Math.log(observed) + weight * Math.log(theory));
  }

  /** Chemical steps at 25 °C, in 1/s; an ordering like that of the electron transfers. */
  private static double atRoom(RateClass rateClass) {
    return switch (rateClass) {
      case DIFFUSION -> 1e3;
      case FAST -> 1;
      case MEDIUM -> 1e-3;
      case SLOW -> 1e-6;
      case VERY_SLOW -> 1e-9;
    };
  }
}
