// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics.leap;

import org.natrolyte.sei.kinetics.fast.Xoshiro256;

/** Poisson-distributed numbers; above a mean of 64, where both agree, normal ones. */
final class PoissonNumbers {
  private static final double LARGE = 64;

  private final Xoshiro256 random;
  private double spare = Double.NaN;

  PoissonNumbers(Xoshiro256 random) {
    this.random = random;
  }

  /**
   * A number of events.
   *
   * @param mean not negative
   */
  double next(double mean) {
    if (mean > LARGE) {
      return mean + Math.sqrt(mean) * normal();
    }
    // the exponential waiting times that fit in
    double limit = Math.exp(-mean);
    double product = random.nextOpenUnit();
    int events = 0;
    while (product > limit) {
      product *= random.nextOpenUnit();
      events++;
    }
    return events;
  }

  /** G. E. P. Box, M. E. Muller, Ann. Math. Stat. 29 (1958) 610, doi 10.1214/aoms/1177706645. */
  private double normal() {
    if (!Double.isNaN(spare)) {
      double kept = spare;
      spare = Double.NaN;
      return kept;
    }
    double radius = Math.sqrt(-2 * Math.log(random.nextOpenUnit()));
    double angle = 2 * Math.PI * random.nextUnit();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  }
}
