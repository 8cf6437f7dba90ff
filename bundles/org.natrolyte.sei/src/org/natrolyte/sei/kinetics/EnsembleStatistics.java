// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What many runs have in common: mean, spread and quantiles of one number.
 *
 * @param runs how many runs had the number
 * @param mean of them
 * @param standardDeviation of the runs (divided by runs - 1); 0 for a single run
 * @param low 5 % of the runs are below
 * @param median half of the runs are below
 * @param high 95 % of the runs are below
 */
public record EnsembleStatistics(
    int runs, double mean, double standardDeviation, double low, double median, double high) {
  private static final double LOW = 0.05;
  private static final double HALF = 0.5;
  private static final double HIGH = 0.95;

  /**
   * Statistics of given numbers.
   *
   * @param numbers one a run, at least one
   */
  public static EnsembleStatistics of(double... numbers) {
    if (numbers.length == 0) {
      throw new IllegalArgumentException("no runs, no statistics");
    }
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    double sum = 0;
    for (double number : sorted) {
      sum += number;
    }
    double mean = sum / sorted.length;
    double squares = 0;
    for (double number : sorted) {
      squares += (number - mean) * (number - mean);
    }
    return new EnsembleStatistics(
        sorted.length,
        mean,
        sorted.length == 1 ? 0 : Math.sqrt(squares / (sorted.length - 1)),
        quantile(sorted, LOW),
        quantile(sorted, HALF),
        quantile(sorted, HIGH));
  }

  /** Statistics of a number that each run gives. */
  public static EnsembleStatistics of(
      List<SimulationResult> results, ToDoubleFunction<SimulationResult> number) {
    return of(results.stream().mapToDouble(number).toArray());
  }

  /** Statistics of the count of a species at the end. */
  public static EnsembleStatistics ofFinalCount(List<SimulationResult> results, int species) {
    return of(results, r -> r.counts()[species]);
  }

  /**
   * Statistics of the count of a species at one of the times asked for, over the runs that reached
   * it.
   *
   * @param sample the number of the time, from 0
   */
  public static EnsembleStatistics ofSample(
      List<SimulationResult> results, int sample, int species) {
    return of(
        results.stream()
            .filter(r -> r.samples()[sample].length > 0)
            .mapToDouble(r -> r.samples()[sample][species])
            .toArray());
  }

  /** Linear between the order statistics (the usual definition 7 of Hyndman and Fan 1996). */
  private static double quantile(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  /** The standard error of the mean. */
  public double standardError() {
    return standardDeviation / Math.sqrt(runs);
  }
}
