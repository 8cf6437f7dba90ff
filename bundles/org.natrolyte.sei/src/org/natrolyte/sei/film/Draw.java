// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.film;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * One choice of everything that is uncertain.
 *
 * @param alpha transfer coefficient
 * @param onsets position of each step's onset in its range, from -1 (low) over 0 to 1 (high)
 * @param rates factor on each step's rate
 * @param presences factor on each ingredient's presence in the inner layer
 * @param leak factor on the leak of the film
 * @param solubility factor on all solubilities
 * @param oxide factor on the native oxide
 */
record Draw(
    double alpha,
    double[] onsets,
    double[] rates,
    double[] presences,
    double leak,
    double solubility,
    double oxide) {
  /** Transfer coefficient of dissociative electron transfer at large drive. */
  static final double USUAL_ALPHA = 0.3;

  /** The usual value of everything. */
  static Draw usual(int steps, int ingredients) {
    double[] ones = new double[steps];
    Arrays.fill(ones, 1);
    double[] presences = new double[ingredients];
    Arrays.fill(presences, 1);
    return new Draw(USUAL_ALPHA, new double[steps], ones, presences, 1, 1, 1);
  }

  /**
   * A random choice: onsets triangular in their ranges, rates within a factor of about three,
   * presences within a factor of two, leak within three, solubility within two, oxide within two
   * (one standard deviation each), alpha 0.2 to 0.4.
   */
  static Draw random(int steps, int ingredients, RandomGenerator random) {
    double[] onsets = new double[steps];
    double[] rates = new double[steps];
    for (int i = 0; i < steps; i++) {
      onsets[i] = random.nextDouble() + random.nextDouble() - 1;
      rates[i] = factor(3, random);
    }
    double[] presences = new double[ingredients];
    for (int i = 0; i < ingredients; i++) {
      presences[i] = factor(2, random);
    }
    return new Draw(
        0.2 + 0.2 * random.nextDouble(),
        onsets,
        rates,
        presences,
        factor(3, random),
        factor(2, random),
        factor(2, random));
  }

  private static double factor(double spread, RandomGenerator random) {
    return Math.exp(Math.log(spread) * Math.clamp(random.nextGaussian(), -2, 2));
  }
}
