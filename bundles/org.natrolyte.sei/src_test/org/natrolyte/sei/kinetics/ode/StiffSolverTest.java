// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics.ode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.sei.kinetics.InitialState;
import org.natrolyte.sei.kinetics.NetworkException;
import org.natrolyte.sei.kinetics.ReactionNetwork;
import org.natrolyte.sei.kinetics.ReactionNetworkBuilder;
import org.natrolyte.sei.kinetics.SharedNetworks;
import org.natrolyte.sei.kinetics.SmallNetworks;
import org.natrolyte.sei.kinetics.store.StoredNetwork;

class StiffSolverTest {
  private static double[][] solve(ReactionNetwork network, int[] start, double... seconds)
      throws InterruptedException {
    return StiffSolver.USUAL
        .solve(network, InitialState.of(start), seconds, StudyMonitor.NONE)
        .counts();
  }

  @Test
  void decayIsAnExponential() throws InterruptedException {
    double[][] counts = solve(SmallNetworks.decay(2), new int[] {1000, 0}, 0, 0.5, 2);

    assertEquals(1000, counts[0][0], 0.0);
    assertEquals(1000 * Math.exp(-1), counts[1][0], 1e-3);
    assertEquals(1000 * Math.exp(-4), counts[2][0], 1e-3);
    assertEquals(1000, counts[2][0] + counts[2][1], 1e-9);
  }

  @Test
  void aPairReactionIsAHyperbola() throws InterruptedException {
    // each event takes two: n' = -2 (k/2) n^2, n = n0 / (1 + n0 k t)
    double[][] counts = solve(SmallNetworks.dimerisation(0.01), new int[] {500, 0}, 3);

    assertEquals(500 / (1 + 500 * 0.01 * 3), counts[0][0], 1e-3);
  }

  @Test
  void birthAndDeathComesToItsRatio() throws InterruptedException {
    double[][] counts = solve(SmallNetworks.birthAndDeath(12, 1), new int[] {0}, 1, 40);

    assertEquals(12 * (1 - Math.exp(-1)), counts[0][0], 1e-4);
    assertEquals(12, counts[1][0], 1e-4);
  }

  /** Robertson's problem; reference values of Hairer and Wanner, Solving ODEs II, section IV.10. */
  @Test
  void robertsonsStiffProblem() throws InterruptedException {
    StiffSystem robertson =
        new StiffSystem() {
          @Override
          public int dimension() {
            return 3;
          }

          @Override
          public void derivative(double[] y, double[] f) {
            f[0] = -0.04 * y[0] + 1e4 * y[1] * y[2];
            f[2] = 3e7 * y[1] * y[1];
            f[1] = -f[0] - f[2];
          }

          @Override
          public void jacobian(double[] y, double[][] j) {
            j[0] = new double[] {-0.04, 1e4 * y[2], 1e4 * y[1]};
            j[2] = new double[] {0, 6e7 * y[1], 0};
            j[1] = new double[] {0.04, -1e4 * y[2] - 6e7 * y[1], -1e4 * y[1]};
          }
        };
    OdeSolution solution =
        new StiffSolver(1e-7, 1e-12)
            .solve(robertson, new double[] {1, 0, 0}, new double[] {40, 1e11}, StudyMonitor.NONE);

    assertEquals(0.7158271, solution.counts()[0][0], 2e-6);
    assertEquals(9.1855e-6, solution.counts()[0][1], 2e-10);
    assertEquals(0.2083340149701255e-7, solution.counts()[1][0], 2e-12);
    assertTrue(solution.steps() < 3000, solution.steps() + " steps");
  }

  @Test
  void twentyPowersOfTenBetweenRates() throws InterruptedException {
    double[][] counts = solve(SmallNetworks.twoTimeScales(), new int[] {999, 0, 10, 0}, 1e6);

    assertEquals(0, counts[0][0], 1e-6);
    assertEquals(10 * Math.exp(-1), counts[0][2], 1e-5);
  }

  @Test
  void growthWithoutBoundIsSaid() {
    ReactionNetworkBuilder explosive = ReactionNetwork.builder();
    explosive.reaction(List.of("A", "X"), List.of("A", "A"), 1);
    explosive.reaction(List.of("A"), List.of("A", "X"), 1e3);

    assertThrows(NetworkException.class, () -> solve(explosive.build(), new int[] {5, 5}, 1e9));
  }

  @Test
  void oneSecondOfARealNetwork() throws InterruptedException {
    StoredNetwork stored = SharedNetworks.read("sei_marcus");
    OdeSolution solution =
        StiffSolver.USUAL.solve(
            stored.network(), stored.state(), new double[] {1e-9, 1}, StudyMonitor.NONE);

    for (double count : solution.counts()[1]) {
      assertTrue(count > -1e-6 && count < 2500, "count " + count);
    }
    assertTrue(solution.steps() < 20_000, solution.steps() + " steps");
  }
}
