// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.film;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
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
   * (one standard deviation each), alpha 0.2 to 0.4. Each reaction and each ingredient has its own
   * numbers, whatever else is in the recipe and in whatever order: recipes that share a reaction
   * share its draws, so that their difference is not one of luck.
   *
   * @param steps what tells each step from the others
   * @param ingredients what tells each ingredient from the others
   * @param seed of the ensemble
   * @param film number of the film in the ensemble
   */
  static Draw random(List<String> steps, List<String> ingredients, long seed, int film) {
    double[] onsets = new double[steps.size()];
    double[] rates = new double[steps.size()];
    for (int i = 0; i < onsets.length; i++) {
      RandomGenerator own = generator(seed, film, steps.get(i));
      onsets[i] = own.nextDouble() + own.nextDouble() - 1;
      rates[i] = factor(3, own);
    }
    double[] presences = new double[ingredients.size()];
    for (int i = 0; i < presences.length; i++) {
      presences[i] = factor(2, generator(seed, film, ingredients.get(i)));
    }
    RandomGenerator common = generator(seed, film, "film");
    return new Draw(
        0.2 + 0.2 * common.nextDouble(),
        onsets,
        rates,
        presences,
        factor(3, common),
        factor(2, common),
        factor(2, common));
  }

  /** A generator that depends on the words alone (FNV-1a hash). */
  private static RandomGenerator generator(long seed, int film, String words) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < words.length(); i++) {
      hash = (hash ^ words.charAt(i)) * 0x100000001b3L;
    }
    return new SplittableRandom(hash + seed * 0x9e3779b97f4a7c15L + film * 0xd1342543de82ef95L);
  }

  private static double factor(double spread, RandomGenerator random) {
    return Math.exp(Math.log(spread) * Math.clamp(random.nextGaussian(), -2, 2));
  }
}
