// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.natrolyte.sei.kinetics.EnsembleStatistics;
import org.natrolyte.sei.kinetics.ReactionNetwork;
import org.natrolyte.sei.kinetics.SimulationResult;
import org.natrolyte.sei.kinetics.store.StoredNetwork;

/**
 * What a set of runs came to.
 *
 * @param method in words
 * @param speciesCount of the network
 * @param reactionCount of the network
 * @param seeds of the runs; none when nothing is left to chance
 * @param endings how many runs ended for which reason
 * @param events of a run
 * @param seconds simulated time of a run
 * @param species those that there are at the start or at the end
 */
record KmcSummary(
    String method,
    int speciesCount,
    int reactionCount,
    List<Long> seeds,
    Map<String, Integer> endings,
    EnsembleStatistics events,
    EnsembleStatistics seconds,
    List<SpeciesLine> species) {
  private static final double LEAST_EXPECTED = 1e-6;

  /**
   * A species.
   *
   * @param number in the network
   * @param name in the network
   * @param initial count
   * @param counts at the end
   */
  record SpeciesLine(int number, String name, int initial, EnsembleStatistics counts) {}

  static KmcSummary of(String method, StoredNetwork stored, List<SimulationResult> results) {
    ReactionNetwork network = stored.network();
    Map<String, Integer> endings = new TreeMap<>();
    results.forEach(
        r -> endings.merge(r.reason().name().toLowerCase(Locale.ROOT), 1, Integer::sum));
    List<SpeciesLine> lines = new ArrayList<>();
    for (int i = 0; i < network.speciesCount(); i++) {
      EnsembleStatistics counts = EnsembleStatistics.ofFinalCount(results, i);
      int initial = stored.state().count(i);
      if (initial != 0 || counts.mean() != 0) {
        lines.add(new SpeciesLine(i, network.speciesNames().get(i), initial, counts));
      }
    }
    return new KmcSummary(
        method,
        network.speciesCount(),
        network.reactionCount(),
        results.stream().map(SimulationResult::seed).toList(),
        endings,
        EnsembleStatistics.of(results, SimulationResult::events),
        EnsembleStatistics.of(results, SimulationResult::seconds),
        lines);
  }

  /** Expected counts, without chance: no seeds, no events. */
  static KmcSummary ofExpected(
      String method, StoredNetwork stored, double seconds, double[] expected) {
    List<SpeciesLine> lines = new ArrayList<>();
    for (int i = 0; i < expected.length; i++) {
      int initial = stored.state().count(i);
      if (initial != 0 || Math.abs(expected[i]) >= LEAST_EXPECTED) {
        String name = stored.network().speciesNames().get(i);
        lines.add(new SpeciesLine(i, name, initial, EnsembleStatistics.of(expected[i])));
      }
    }
    return new KmcSummary(
        method,
        stored.network().speciesCount(),
        stored.network().reactionCount(),
        List.of(),
        Map.of("time", 1),
        EnsembleStatistics.of(0),
        EnsembleStatistics.of(seconds),
        lines);
  }
}
