// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.film;

import java.util.SplittableRandom;

/**
 * One uncertain number over an ensemble, by Latin hypercube sampling: its range of probabilities is
 * cut into as many strata as there are films and each film has one of them, in random order (M. D.
 * McKay, R. J. Beckman, W. J. Conover, Technometrics 1979, 21, 239, doi 10.2307/1268522). Shares of
 * an ensemble then scatter less than with independent draws.
 *
 * <p>The order depends on the seed and on the words that name the number, on nothing else. Recipes
 * that share a reaction share its draws, so that their difference is not one of luck.
 */
final class Strata {
  /** Factors are not drawn beyond this many standard deviations. */
  private static final double FURTHEST = 2;

  private final double[] probabilities;

  Strata(String words, long seed, int films) {
    SplittableRandom random = new SplittableRandom(hash(words) + seed * 0x9e3779b97f4a7c15L);
    probabilities = new double[films];
    for (int i = 0; i < films; i++) {
      int other = random.nextInt(i + 1);
      probabilities[i] = probabilities[other];
      probabilities[other] = i;
    }
    for (int i = 0; i < films; i++) {
      probabilities[i] = (probabilities[i] + random.nextDouble()) / films;
    }
  }

  /** FNV-1a. */
  private static long hash(String words) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < words.length(); i++) {
      hash = (hash ^ words.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  /** Evenly spread from 0 to 1. */
  double even(int film) {
    return probabilities[film];
  }

  /** From -1 to 1, most often near 0: triangular. */
  double triangular(int film) {
    double p = probabilities[film];
    return p < 0.5 ? Math.sqrt(2 * p) - 1 : 1 - Math.sqrt(2 * (1 - p));
  }

  /** A factor around 1 whose logarithm is normal with the deviation log(spread), cut at two. */
  double factor(double spread, int film) {
    double deviations = Math.clamp(normal(probabilities[film]), -FURTHEST, FURTHEST);
    return Math.exp(Math.log(spread) * deviations);
  }

  /**
   * The standard normal number with a probability below it: algorithm AS 241 (PPND7) of M. J.
   * Wichura, Appl. Stat. 1988, 37, 477, doi 10.2307/2347330.
   */
  static double normal(double probability) {
    double q = probability - 0.5;
    if (Math.abs(q) <= 0.425) {
      double r = 0.180625 - q * q;
      return q
          * (((59.109374720 * r + 159.29113202) * r + 50.434271938) * r + 3.3871327179)
          / (((67.187563600 * r + 78.757757664) * r + 17.895169469) * r + 1);
    }
    double tail = Math.max(Math.min(probability, 1 - probability), 1e-10);
    double r = Math.sqrt(-Math.log(tail)) - 1.6;
    double z =
        (((0.17023821103 * r + 1.3067284816) * r + 2.7568153900) * r + 1.4234372777)
            / ((0.12021132975 * r + 0.73700164250) * r + 1);
    return q < 0 ? -z : z;
  }
}
