// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How a model does on a table.
 *
 * @param total every row with an estimate
 * @param zeroToSixty those between 0 and 60 °C
 * @param inFit those of papers or molecules that the model was fitted to
 * @param notInFit all others
 * @param rowsOutside rows without an estimate
 * @param reasons why, and how many rows each
 * @param bySalt by salt
 * @param bySolventClass by the classes of the liquid
 */
public record Score(
    Errors total,
    Errors zeroToSixty,
    Errors inFit,
    Errors notInFit,
    int rowsOutside,
    Map<String, Integer> reasons,
    Map<String, Errors> bySalt,
    Map<String, Errors> bySolventClass) {
  private static final double HOTTEST_OF_CELLS = 60;

  /**
   * The distribution of relative errors.
   *
   * @param rows how many
   * @param median as a fraction; NaN without rows
   * @param p90 the ninth decile; NaN without rows
   */
  public record Errors(int rows, double median, double p90) {
    static Errors of(List<Scored.Compared> rows) {
      double[] sorted =
          rows.stream().mapToDouble(Scored.Compared::relativeError).sorted().toArray();
      return new Errors(sorted.length, quantile(sorted, 0.5), quantile(sorted, 0.9));
    }

    /** Linear interpolation between order statistics. */
    private static double quantile(double[] sorted, double share) {
      if (sorted.length == 0) {
        return Double.NaN;
      }
      double at = share * (sorted.length - 1);
      int below = (int) at;
      int above = Math.min(below + 1, sorted.length - 1);
      return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    @Override
    public String toString() {
      return Arrays.toString(new double[] {rows, median, p90});
    }
  }

  /** Sums up rows. */
  public static Score of(List<Scored> rows) {
    List<Scored.Compared> compared = new ArrayList<>();
    Map<String, Integer> reasons = new TreeMap<>();
    for (Scored row : rows) {
      switch (row) {
        case Scored.Compared one -> compared.add(one);
        case Scored.Outside outside -> reasons.merge(outside.reason(), 1, Integer::sum);
      }
    }
    return new Score(
        Errors.of(compared),
        Errors.of(
            compared.stream()
                .filter(c -> c.celsius() >= 0 && c.celsius() <= HOTTEST_OF_CELLS)
                .toList()),
        Errors.of(compared.stream().filter(Scored.Compared::isInFit).toList()),
        Errors.of(compared.stream().filter(c -> !c.isInFit()).toList()),
        rows.size() - compared.size(),
        reasons,
        grouped(compared, Scored.Compared::salt),
        grouped(compared, Scored.Compared::solventClass));
  }

  private static Map<String, Errors> grouped(
      List<Scored.Compared> rows, Function<Scored.Compared, String> key) {
    Map<String, List<Scored.Compared>> groups = new TreeMap<>();
    for (Scored.Compared row : rows) {
      groups.computeIfAbsent(key.apply(row), k -> new ArrayList<>()).add(row);
    }
    Map<String, Errors> errors = new TreeMap<>();
    groups.forEach((name, group) -> errors.put(name, Errors.of(group)));
    return errors;
  }
}
