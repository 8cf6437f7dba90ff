// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics.leap;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.sei.kinetics.Ensemble;
import org.natrolyte.sei.kinetics.EnsembleStatistics;
import org.natrolyte.sei.kinetics.InitialState;
import org.natrolyte.sei.kinetics.KineticSimulation;
import org.natrolyte.sei.kinetics.NetworkException;
import org.natrolyte.sei.kinetics.ReactionNetwork;
import org.natrolyte.sei.kinetics.ReactionNetworkBuilder;
import org.natrolyte.sei.kinetics.SharedNetworks;
import org.natrolyte.sei.kinetics.SimulationRequest;
import org.natrolyte.sei.kinetics.SimulationResult;
import org.natrolyte.sei.kinetics.SmallNetworks;
import org.natrolyte.sei.kinetics.StopCondition;
import org.natrolyte.sei.kinetics.fast.FastSimulation;
import org.natrolyte.sei.kinetics.ode.StiffSolver;
import org.natrolyte.sei.kinetics.store.StoredNetwork;

/** Leaps against closed forms, against exact runs, and against the rate equations. */
class LeapSimulationTest {
  private static List<SimulationResult> runs(KineticSimulation simulation, int runs, double end)
      throws InterruptedException {
    return Ensemble.of(simulation, 2)
        .run(
            Ensemble.seeds(1, 1 + runs),
            SimulationRequest.of(0, StopCondition.atTime(end)),
            StudyMonitor.NONE);
  }

  private static EnsembleStatistics counts(
      ReactionNetwork network, int species, double end, int... start) throws InterruptedException {
    return EnsembleStatistics.ofFinalCount(
        runs(new LeapSimulation(network, InitialState.of(start)), 500, end), species);
  }

  @Test
  void aFastEquilibriumKeepsItsBinomialSpreadOverLongTimes() throws InterruptedException {
    // 400 molecules, a quarter A: mean 100, standard deviation sqrt(400 3/16) = 8.66
    EnsembleStatistics a = counts(SmallNetworks.isomerisation(3e12, 1e12), 0, 1, 400, 0);

    assertEquals(100, a.mean(), 4 * a.standardError());
    assertEquals(8.66, a.standardDeviation(), 0.15 * 8.66);
  }

  @Test
  void birthAndDeathIsPoisson() throws InterruptedException {
    EnsembleStatistics a = counts(SmallNetworks.birthAndDeath(100, 1), 0, 50, 0);

    assertEquals(100, a.mean(), 4 * a.standardError());
    assertEquals(10, a.standardDeviation(), 0.15 * 10);
  }

  @Test
  void aSlowDecayBehindAFastEquilibriumHasItsMeanAndSpread() throws InterruptedException {
    // A and B exchange at 1e10 /s, half is B, B decays at 2 /s: A + B go as exp(-t)
    ReactionNetworkBuilder builder = ReactionNetwork.builder();
    builder.reaction(List.of("A"), List.of("B"), 1e10);
    builder.reaction(List.of("B"), List.of("A"), 1e10);
    builder.reaction(List.of("B"), List.of("C"), 2);
    EnsembleStatistics c = counts(builder.build(), 2, 0.7, 1000, 0, 0);
    double p = 1 - Math.exp(-0.7);

    assertEquals(1000 * p, c.mean(), 4 * c.standardError());
    double spread = Math.sqrt(1000 * p * (1 - p));
    assertEquals(spread, c.standardDeviation(), 0.15 * spread);
  }

  @Test
  void theSameSeedGivesTheSameRun() throws InterruptedException {
    LeapSimulation simulation =
        new LeapSimulation(SmallNetworks.mixed(), InitialState.of(200, 50, 0, 20));
    SimulationRequest request =
        SimulationRequest.of(12, StopCondition.atTime(3)).sampledAt(0, 1, 3, 4);
    SimulationResult one = simulation.run(request, StudyMonitor.NONE);
    SimulationResult other = simulation.run(request, StudyMonitor.NONE);

    assertArrayEquals(one.counts(), other.counts());
    assertArrayEquals(new int[] {200, 50, 0, 20}, one.samples()[0]);
    assertArrayEquals(one.samples()[1], other.samples()[1]);
    assertArrayEquals(one.counts(), one.samples()[2]);
    assertEquals(0, one.samples()[3].length);
  }

  @Test
  void withoutATimeToRunToThereAreNoLeaps() {
    LeapSimulation simulation = new LeapSimulation(SmallNetworks.decay(1), InitialState.of(5, 0));

    assertThrows(
        NetworkException.class,
        () ->
            simulation.run(
                SimulationRequest.of(1, StopCondition.afterEvents(3)), StudyMonitor.NONE));
  }

  @Test
  void aNanosecondOfARealNetworkIsAsInExactRuns() throws InterruptedException {
    StoredNetwork stored = SharedNetworks.read("sei_marcus");
    List<SimulationResult> exact =
        runs(new FastSimulation(stored.network(), stored.state()), 30, 1e-9);
    List<SimulationResult> leaps =
        runs(new LeapSimulation(stored.network(), stored.state()), 30, 1e-9);
    for (int species = 0; species < stored.network().speciesCount(); species++) {
      EnsembleStatistics one = EnsembleStatistics.ofFinalCount(exact, species);
      EnsembleStatistics other = EnsembleStatistics.ofFinalCount(leaps, species);
      double error = Math.hypot(one.standardError(), other.standardError());
      assertEquals(one.mean(), other.mean(), 4 * error + 1.5, "species " + species);
    }
  }

  @Test
  void oneSecondOfARealNetworkIsAsInTheRateEquations() throws InterruptedException {
    StoredNetwork stored = SharedNetworks.read("sei_marcus");
    double[] expected =
        new StiffSolver(1e-4, 1e-6)
            .solve(stored.network(), stored.state(), new double[] {1}, StudyMonitor.NONE)
            .counts()[0];
    long begin = System.nanoTime();
    List<SimulationResult> runs = runs(new LeapSimulation(stored.network(), stored.state()), 3, 1);
    double secondsARun = (System.nanoTime() - begin) * 1e-9 / 3;

    assertTrue(secondsARun < 60, secondsARun + " s for a run");
    for (int species = 0; species < expected.length; species++) {
      EnsembleStatistics counts = EnsembleStatistics.ofFinalCount(runs, species);
      double error = 5 * Math.sqrt(Math.max(1, expected[species]) / 3) + 1;
      assertEquals(expected[species], counts.mean(), error, "species " + species);
    }
  }
}
