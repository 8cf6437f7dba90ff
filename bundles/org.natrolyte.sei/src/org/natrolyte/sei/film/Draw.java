// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.film;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

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
   * Random choices for the films of an ensemble: onsets triangular in their ranges, rates within a
   * factor of about three, presences within a factor of two, leak within three, solubility within
   * two, oxide within two (one standard deviation each), alpha 0.2 to 0.4.
   *
   * @param steps what tells each step from the others
   * @param ingredients what tells each ingredient from the others
   * @param seed of the ensemble
   * @param films how many
   */
  static List<Draw> ensemble(List<String> steps, List<String> ingredients, long seed, int films) {
    Strata[] onsets = strata("onset of ", steps, seed, films);
    Strata[] rates = strata("rate of ", steps, seed, films);
    Strata[] presences = strata("presence of ", ingredients, seed, films);
    Strata[] common = strata("", List.of("alpha", "leak", "solubility", "oxide"), seed, films);
    List<Draw> draws = new ArrayList<>();
    for (int i = 0; i < films; i++) {
      int film = i;
      draws.add(
          new Draw(
              0.2 + 0.2 * common[0].even(film),
              each(onsets, s -> s.triangular(film)),
              each(rates, s -> s.factor(3, film)),
              each(presences, s -> s.factor(2, film)),
              common[1].factor(3, film),
              common[2].factor(2, film),
              common[3].factor(2, film)));
    }
    return draws;
  }

  private static Strata[] strata(String what, List<String> names, long seed, int films) {
    return names.stream().map(name -> new Strata(what + name, seed, films)).toArray(Strata[]::new);
  }

  private static double[] each(Strata[] strata, ToDoubleFunction<Strata> number) {
    return Arrays.stream(strata).mapToDouble(number).toArray();
  }
}
