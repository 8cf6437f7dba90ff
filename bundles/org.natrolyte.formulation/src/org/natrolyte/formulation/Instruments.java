// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation;

import java.util.OptionalDouble;

/**
 * What a batch is made with.
 *
 * @param balanceResolutionG last digit of the balance, in g
 * @param balanceRepeatabilityG standard deviation of one reading, in g
 * @param pipetteResolutionMl last digit of the pipette or syringe, in mL; empty when liquids are
 *     only weighed
 */
public record Instruments(
    double balanceResolutionG, double balanceRepeatabilityG, OptionalDouble pipetteResolutionMl) {
  /** An analytical balance with 0.1 mg, no pipette. */
  public static final Instruments ANALYTICAL_BALANCE =
      new Instruments(1e-4, 1e-4, OptionalDouble.empty());

  public Instruments {
    if (!(balanceResolutionG > 0) || !Double.isFinite(balanceResolutionG)) {
      throw new IllegalArgumentException("the resolution of a balance must be above 0 g");
    }
    if (!(balanceRepeatabilityG >= 0) || !Double.isFinite(balanceRepeatabilityG)) {
      throw new IllegalArgumentException("the repeatability of a balance must not be negative");
    }
    if (pipetteResolutionMl.isPresent() && !(pipetteResolutionMl.getAsDouble() > 0)) {
      throw new IllegalArgumentException("the resolution of a pipette must be above 0 mL");
    }
  }

  /** A balance whose repeatability is its last digit. */
  public static Instruments balance(double resolutionG) {
    return new Instruments(resolutionG, resolutionG, OptionalDouble.empty());
  }

  /** The same with a pipette. */
  public Instruments withPipette(double resolutionMl) {
    return new Instruments(
        balanceResolutionG, balanceRepeatabilityG, OptionalDouble.of(resolutionMl));
  }
}
