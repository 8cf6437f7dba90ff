// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.sei.kinetics.exact.ReferenceSimulation;
import org.natrolyte.sei.kinetics.fast.FastSimulation;

/** What each exact engine must give whatever its algorithm. Seeds are fixed: no test is random. */
class LawsTest {
  private static final double STANDARD_ERRORS = 4;

  /** An engine by name. */
  private record Engine(
      String name, BiFunction<ReactionNetwork, InitialState, KineticSimulation> maker) {
    KineticSimulation of(ReactionNetwork network, int... counts) {
      return maker.apply(network, InitialState.of(counts));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Engine> engines() {
    return Stream.of(
        new Engine("reference", ReferenceSimulation::new), new Engine("fast", FastSimulation::new));
  }

  private static List<SimulationResult> runs(
      KineticSimulation simulation, int runs, StopCondition stop) throws InterruptedException {
    return Ensemble.of(simulation, 2)
        .run(Ensemble.seeds(1, 1 + runs), SimulationRequest.of(0, stop), StudyMonitor.NONE);
  }

  private static void assertMean(double expected, EnsembleStatistics numbers) {
    assertEquals(expected, numbers.mean(), STANDARD_ERRORS * numbers.standardError());
  }

  @ParameterizedTest
  @MethodSource("engines")
  void decayIsBinomial(Engine engine) throws InterruptedException {
    // p = exp(-0.7): mean N p, variance N p (1 - p)
    double p = Math.exp(-0.7);
    List<SimulationResult> runs =
        runs(engine.of(SmallNetworks.decay(1.4), 100, 0), 2000, StopCondition.atTime(0.5));
    EnsembleStatistics left = EnsembleStatistics.ofFinalCount(runs, 0);

    assertMean(100 * p, left);
    double variance = left.standardDeviation() * left.standardDeviation();
    // the relative standard error of a variance is sqrt(2 / runs) = 3.2 %
    assertEquals(100 * p * (1 - p), variance, 4 * 0.032 * variance);
  }

  @ParameterizedTest
  @MethodSource("engines")
  void theLastDecayIsASumOfExponentials(Engine engine) throws InterruptedException {
    // 1/k (1 + 1/2 + ... + 1/5)
    List<SimulationResult> runs =
        runs(engine.of(SmallNetworks.decay(2), 5, 0), 2000, StopCondition.whenExhausted());

    assertMean(137.0 / 60 / 2, EnsembleStatistics.of(runs, SimulationResult::seconds));
    runs.forEach(r -> assertEquals(StopReason.EXHAUSTED, r.reason()));
    runs.forEach(r -> assertEquals(5, r.events()));
  }

  @ParameterizedTest
  @MethodSource("engines")
  void birthAndDeathIsPoisson(Engine engine) throws InterruptedException {
    List<SimulationResult> runs =
        runs(engine.of(SmallNetworks.birthAndDeath(12, 1), 0), 2000, StopCondition.atTime(12));
    EnsembleStatistics counts = EnsembleStatistics.ofFinalCount(runs, 0);

    assertMean(12, counts);
    double variance = counts.standardDeviation() * counts.standardDeviation();
    assertEquals(12, variance, 4 * 0.033 * 12);
    // P(n <= 12) = 0.5760
    double below = runs.stream().filter(r -> r.counts()[0] <= 12).count() / 2000.0;
    assertEquals(0.5760, below, 4 * Math.sqrt(0.576 * 0.424 / 2000));
  }

  @ParameterizedTest
  @MethodSource("engines")
  void theFirstPairOfADimerisationCountsEachPairOnce(Engine engine) throws InterruptedException {
    // 40 A make 780 pairs; the mean time of the first event is 1 / (780 k)
    List<SimulationResult> runs =
        runs(engine.of(SmallNetworks.dimerisation(0.5), 40, 0), 2000, StopCondition.afterEvents(1));

    assertMean(1 / (780 * 0.5), EnsembleStatistics.of(runs, SimulationResult::seconds));
  }

  @ParameterizedTest
  @MethodSource("engines")
  void aSingleSpeciesLeftCannotPair(Engine engine) throws InterruptedException {
    SimulationResult result =
        engine
            .of(SmallNetworks.dimerisation(1), 7, 0)
            .run(SimulationRequest.of(3, StopCondition.whenExhausted()), StudyMonitor.NONE);

    assertArrayEquals(new int[] {1, 3}, result.counts());
  }

  @ParameterizedTest
  @MethodSource("engines")
  void isomersComeToTheirEquilibrium(Engine engine) throws InterruptedException {
    List<SimulationResult> runs =
        runs(engine.of(SmallNetworks.isomerisation(3, 1), 80, 0), 1000, StopCondition.atTime(5));

    assertMean(20, EnsembleStatistics.ofFinalCount(runs, 0));
    runs.forEach(r -> assertEquals(80, r.counts()[0] + r.counts()[1]));
  }

  @Test
  void theFastEngineHasTheDistributionOfTheReference() throws InterruptedException {
    ReactionNetwork network = SmallNetworks.mixed();
    int[] start = {20, 5, 0, 2};
    int runs = 3000;
    List<SimulationResult> slow =
        runs(
            new ReferenceSimulation(network, InitialState.of(start)),
            runs,
            StopCondition.atTime(2));
    List<SimulationResult> fast =
        runs(new FastSimulation(network, InitialState.of(start)), runs, StopCondition.atTime(2));
    for (int species = 0; species < network.speciesCount(); species++) {
      EnsembleStatistics one = EnsembleStatistics.ofFinalCount(slow, species);
      EnsembleStatistics other = EnsembleStatistics.ofFinalCount(fast, species);
      double error = Math.hypot(one.standardError(), other.standardError());
      assertEquals(one.mean(), other.mean(), STANDARD_ERRORS * error, "mean of " + species);
      assertEquals(
          1, one.standardDeviation() / other.standardDeviation(), 0.06, "spread of " + species);
    }
    assertEquals(
        EnsembleStatistics.of(slow, SimulationResult::events).mean(),
        EnsembleStatistics.of(fast, SimulationResult::events).mean(),
        STANDARD_ERRORS * EnsembleStatistics.of(slow, SimulationResult::events).standardError());
  }

  @Test
  void boundsOfTheCountsDoNotShiftWhatHappens() throws InterruptedException {
    // twelve species that change partners: many channels each, so that bounds are loose; the
    // reactions conserve the molecules and lead to all of them with the same rate
    int species = 12;
    ReactionNetwork network = SmallNetworks.exchange(species, 0.5);
    int[] start = new int[species];
    start[0] = 60;
    List<SimulationResult> slow =
        runs(
            new ReferenceSimulation(network, InitialState.of(start)),
            1500,
            StopCondition.atTime(0.05));
    List<SimulationResult> fast =
        runs(new FastSimulation(network, InitialState.of(start)), 1500, StopCondition.atTime(0.05));
    EnsembleStatistics events = EnsembleStatistics.of(slow, SimulationResult::events);
    assertTrue(events.mean() > 30, events.mean() + " events");
    assertEquals(
        events.mean(),
        EnsembleStatistics.of(fast, SimulationResult::events).mean(),
        STANDARD_ERRORS * Math.sqrt(2) * events.standardError());
    for (int i = 0; i < species; i++) {
      EnsembleStatistics one = EnsembleStatistics.ofFinalCount(slow, i);
      EnsembleStatistics other = EnsembleStatistics.ofFinalCount(fast, i);
      double error = Math.hypot(one.standardError(), other.standardError());
      assertEquals(one.mean(), other.mean(), STANDARD_ERRORS * error, "mean of " + i);
      assertEquals(1, one.standardDeviation() / other.standardDeviation(), 0.1, "spread of " + i);
    }
  }

  @Test
  void aThousandReactionsOfOnePairAreDrawnByTheirRates() throws InterruptedException {
    ReactionNetwork network = SmallNetworks.manyWays(1000);
    TrajectoryRecorder events = new TrajectoryRecorder();
    new FastSimulation(network, InitialState.of(100_000, 100_000))
        .run(
            SimulationRequest.of(4, StopCondition.afterEvents(50_000)).heardBy(events),
            StudyMonitor.NONE);
    // reaction i has the rate 1 + i: the mean of i is that of a triangular distribution
    double mean = 0;
    for (int i = 0; i < events.size(); i++) {
      mean += events.reaction(i) / (double) events.size();
    }
    assertEquals(666.3, mean, 4 * 236 / Math.sqrt(50_000));
  }

  @Test
  void twoTimeScalesThatAreEighteenPowersOfTenApart() throws InterruptedException {
    FastSimulation simulation =
        new FastSimulation(SmallNetworks.twoTimeScales(), InitialState.of(999, 0, 10, 0));
    List<SimulationResult> runs = runs(simulation, 1000, StopCondition.whenExhausted());

    runs.forEach(r -> assertEquals(1009, r.events()));
    runs.forEach(r -> assertArrayEquals(new int[] {0, 999, 0, 10}, r.counts()));
    // 1e6 s (1 + 1/2 + ... + 1/10)
    assertMean(2.9289683e6, EnsembleStatistics.of(runs, SimulationResult::seconds));
    double firstSlow = 0;
    for (int seed = 1; seed <= 1000; seed++) {
      TrajectoryRecorder events = new TrajectoryRecorder();
      simulation.run(
          SimulationRequest.of(seed, StopCondition.afterEvents(1000)).heardBy(events),
          StudyMonitor.NONE);
      firstSlow += events.seconds(999) / 1000;
      assertEquals(1, events.reaction(999));
    }
    assertEquals(1e5, firstSlow, 4 * 1e5 / Math.sqrt(1000));
  }

  @ParameterizedTest
  @MethodSource("engines")
  void anyNumberOfThreadsGivesTheSameBits(Engine engine) throws InterruptedException {
    KineticSimulation simulation = engine.of(SmallNetworks.mixed(), 20, 5, 0, 2);
    SimulationRequest request =
        SimulationRequest.of(0, StopCondition.afterEvents(3000)).sampledAt(0.1, 1, 2);
    long[] seeds = Ensemble.seeds(50, 66);
    List<SimulationResult> alone =
        Ensemble.of(simulation, 1).run(seeds, request, StudyMonitor.NONE);
    List<SimulationResult> many = Ensemble.of(simulation, 5).run(seeds, request, StudyMonitor.NONE);

    for (int i = 0; i < seeds.length; i++) {
      assertEquals(seeds[i], many.get(i).seed());
      assertEquals(alone.get(i).seconds(), many.get(i).seconds(), 0.0);
      assertArrayEquals(alone.get(i).counts(), many.get(i).counts());
      assertArrayEquals(alone.get(i).samples()[1], many.get(i).samples()[1]);
    }
    assertTrue(many.get(0).seconds() != many.get(1).seconds());
  }

  @ParameterizedTest
  @MethodSource("engines")
  void samplesAreTheCountsAtTheirTimes(Engine engine) throws InterruptedException {
    TrajectoryRecorder events = new TrajectoryRecorder();
    KineticSimulation simulation = engine.of(SmallNetworks.decay(1), 50, 0);
    SimulationResult result =
        simulation.run(
            SimulationRequest.of(9, StopCondition.whenExhausted())
                .sampledAt(0, 0.5, 1, 1e9)
                .heardBy(events),
            StudyMonitor.NONE);

    double[] times = {0, 0.5, 1, 1e9};
    for (int i = 0; i < times.length; i++) {
      int decayed = 0;
      while (decayed < events.size() && events.seconds(decayed) <= times[i]) {
        decayed++;
      }
      assertArrayEquals(new int[] {50 - decayed, decayed}, result.samples()[i], "at " + times[i]);
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  void timesThatWereNotReachedHaveNoCounts(Engine engine) throws InterruptedException {
    SimulationResult result =
        engine
            .of(SmallNetworks.birthAndDeath(1, 1), 0)
            .run(
                SimulationRequest.of(1, StopCondition.afterEvents(3)).sampledAt(0, 1e6),
                StudyMonitor.NONE);

    assertArrayEquals(new int[] {0}, result.samples()[0]);
    assertEquals(0, result.samples()[1].length);
    assertEquals(StopReason.EVENTS, result.reason());
  }

  @ParameterizedTest
  @MethodSource("engines")
  void aCancelledRunStops(Engine engine) {
    StudyMonitor cancelled =
        new StudyMonitor() {
          @Override
          public void progress(double fraction, String what) {
            assertTrue(fraction >= 0 && fraction <= 1);
          }

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    KineticSimulation endless = engine.of(SmallNetworks.birthAndDeath(1, 1), 0);

    assertThrows(
        InterruptedException.class,
        () -> endless.run(SimulationRequest.of(1, StopCondition.whenExhausted()), cancelled));
  }
}
