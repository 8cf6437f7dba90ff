// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.film;

import java.util.Arrays;

/**
 * The middle of an ensemble and the range that holds nine tenths of it.
 *
 * @param low 5th percentile
 * @param middle median, or for shares the mean
 * @param high 95th percentile
 */
public record Band(double low, double middle, double high) {
  /** Percentiles of some values, which are put in order. */
  static Band of(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return new Band(at(sorted, 0.05), at(sorted, 0.5), at(sorted, 0.95));
  }

  private static double at(double[] sorted, double fraction) {
    double place = fraction * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  /** The mean, which shares of a whole need to add up, with the same percentiles. */
  static Band aroundMean(double[] values) {
    Band band = of(values);
    double mean = Arrays.stream(values).average().orElse(0);
    return new Band(Math.min(band.low, mean), mean, Math.max(band.high, mean));
  }

  /** The same in another unit. */
  public Band times(double factor) {
    return new Band(low * factor, middle * factor, high * factor);
  }
}
