// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.sei.film.ElementaryEvents;
import org.natrolyte.sei.kinetics.Ensemble;
import org.natrolyte.sei.kinetics.EnsembleStatistics;
import org.natrolyte.sei.kinetics.ReactionNetwork;
import org.natrolyte.sei.kinetics.SimulationRequest;
import org.natrolyte.sei.kinetics.SimulationResult;
import org.natrolyte.sei.kinetics.StopCondition;
import org.natrolyte.sei.kinetics.fast.FastSimulation;
import org.natrolyte.sei.kinetics.ode.StiffSolver;

@DisplayName("The reactions of a recipe as elementary events")
class ElementaryEventsTest {
  private static final double SECONDS = 3000;

  @Test
  @DisplayName("the mean of stochastic runs is the solution of the rate equations")
  void stochasticMeanIsDeterministic() throws Exception {
    ElementaryEvents events = glyme(50_000);
    double[] expected = deterministic(events, SECONDS);
    List<SimulationResult> runs =
        Ensemble.of(new FastSimulation(events.network(), events.state()), 2)
            .run(
                Ensemble.seeds(1, 101),
                SimulationRequest.of(0, StopCondition.atTime(SECONDS)),
                StudyMonitor.NONE);
    int compared = 0;
    for (int i = 0; i < expected.length; i++) {
      EnsembleStatistics found = EnsembleStatistics.ofFinalCount(runs, i);
      // a step that takes two molecules leaves the last one over, the equations half of it
      double error = 4.5 * found.standardError() + 1 + 1e-3 * expected[i];
      String name = events.network().speciesNames().get(i);
      assertEquals(expected[i], found.mean(), error, name);
      compared += expected[i] > 5 ? 1 : 0;
    }
    assertTrue(compared >= 5, "species that formed: " + compared);
  }

  @Test
  @DisplayName("what is left of an anion decays with the sum of its first constants")
  void firstEventsDecide() throws Exception {
    ElementaryEvents events = glyme(100_000);
    ReactionNetwork network = events.network();
    int anion =
        network
            .speciesNames()
            .indexOf(
                network.speciesNames().stream()
                    .filter(n -> n.contains("P-"))
                    .findFirst()
                    .orElseThrow());
    double sum = 0;
    for (int r = 0; r < network.reactionCount(); r++) {
      if (network.reactant1(r) == anion && network.reactant2(r) == ReactionNetwork.NONE) {
        sum += network.rateConstant(r);
      }
    }
    double left = deterministic(events, SECONDS)[anion] / events.state().count(anion);
    assertTrue(sum * SECONDS > 1e-3, "constant " + sum);
    assertEquals(Math.exp(-sum * SECONDS), left, 1e-4);
  }

  @Test
  @DisplayName("every chain adds up to its net equation")
  void chainsAddUp() throws Exception {
    SeiPrediction film =
        Electrolytes.ecDec()
            .salt("NaFSI", Electrolytes.FSI, 1)
            .salt("NaBF4", Electrolytes.BF4, 0.5)
            .film();
    ElementaryEvents events = ElementaryEvents.of(film.model(), 10_000);
    ReactionNetwork network = events.network();
    Map<String, Map<String, Integer>> sums = new TreeMap<>();
    for (int r = 0; r < network.reactionCount(); r++) {
      Map<String, Integer> sum =
          sums.computeIfAbsent(
              events.origins().get(r) + " " + events.equations().get(r), k -> new TreeMap<>());
      add(network, network.reactant1(r), -1, sum);
      add(network, network.reactant2(r), -1, sum);
      add(network, network.product1(r), 1, sum);
      add(network, network.product2(r), 1, sum);
    }
    film.network()
        .steps()
        .forEach(step -> {
          if (step.template().catalysts().isEmpty()) {
            Map<String, Integer> net = new TreeMap<>();
            step.reactants().forEach((s, n) -> net.merge(s.id(), -n, Integer::sum));
            step.products().forEach((s, n) -> net.merge(s.id(), n, Integer::sum));
            net.values().removeIf(n -> n == 0);
            Map<String, Integer> sum = sums.get(step.template().id() + " " + step.equation());
            sum.values().removeIf(n -> n == 0);
            assertEquals(net, sum, step.equation());
          }
        });
  }

  @Test
  @DisplayName("counts are in the ratio of the concentrations; what is too thin is named")
  void counts() throws Exception {
    ElementaryEvents events = glyme(1000);
    int[] counts = events.state().toArray();
    List<String> names = events.network().speciesNames();
    int glyme = Arrays.stream(counts).max().orElseThrow();
    int anion = counts[anion(names)];
    assertEquals(7.0, (double) glyme / anion, 0.05);
    assertTrue(events.vanishing().contains("H2O"), events.vanishing().toString());
    assertThrows(IllegalArgumentException.class, () -> glyme(0));
  }

  private static ElementaryEvents glyme(int molecules) throws Exception {
    return ElementaryEvents.of(
        Electrolytes.diglyme().salt("NaPF6", Electrolytes.PF6, 1).plated().film().model(),
        molecules);
  }

  private static double[] deterministic(ElementaryEvents events, double seconds)
      throws InterruptedException {
    return StiffSolver.USUAL.solve(
            events.network(), events.state(), new double[] {seconds}, StudyMonitor.NONE)
        .counts()[0];
  }

  private static int anion(List<String> names) {
    return names.indexOf(names.stream().filter(n -> n.contains("P-")).findFirst().orElseThrow());
  }

  private static void add(
      ReactionNetwork network, int species, int count, Map<String, Integer> sum) {
    if (species != ReactionNetwork.NONE) {
      sum.merge(network.speciesNames().get(species), count, Integer::sum);
    }
  }
}
