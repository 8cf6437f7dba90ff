// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics.leap;

import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.sei.kinetics.InitialState;
import org.natrolyte.sei.kinetics.KineticSimulation;
import org.natrolyte.sei.kinetics.NetworkException;
import org.natrolyte.sei.kinetics.ReactionNetwork;
import org.natrolyte.sei.kinetics.SimulationProgress;
import org.natrolyte.sei.kinetics.SimulationRequest;
import org.natrolyte.sei.kinetics.SimulationResult;
import org.natrolyte.sei.kinetics.StopReason;
import org.natrolyte.sei.kinetics.fast.Xoshiro256;
import org.natrolyte.sei.kinetics.ode.StiffSolver;

/**
 * Stochastic simulation in leaps, for networks whose fast equilibria make single events hopeless.
 *
 * <p>The expected counts follow the rate equations; the fluctuation of a run about them follows the
 * linearised equations, driven in each leap by Poisson-distributed numbers of events less their
 * means: the linear noise approximation (N. G. van Kampen, Can. J. Phys. 39 (1961) 551, doi
 * 10.1139/p61-056; J. Elf, M. Ehrenberg, Genome Res. 13 (2003) 2475, doi 10.1101/gr.1196503). Both
 * steps are implicit, as in the leaps of M. Rathinam, L. R. Petzold, Y. Cao, D. T. Gillespie, J.
 * Chem. Phys. 119 (2003) 12784, doi 10.1063/1.1627296, so that fast reversible pairs follow their
 * partial equilibrium at no cost. A long leap damps the fluctuations of what is fast; before each
 * time at which counts are asked for, every leap is half of the time left, so that the faster and
 * faster fluctuations come back one after another.
 *
 * <p>Not exact: the mean is that of the rate equations, whatever the number of molecules; counts
 * are real numbers inside and rounded at the end, each by itself, and never below zero. Runs to a
 * time; has no single events for a listener.
 */
public final class LeapSimulation implements KineticSimulation {
  private final ReactionNetwork network;
  private final InitialState initial;

  /**
   * @throws NetworkException when the state is not one of the network, or the network is too large
   */
  public LeapSimulation(ReactionNetwork network, InitialState initial) {
    this.network = network;
    this.initial = initial;
    if (initial.countsFor(network).length > StiffSolver.MOST_SPECIES) {
      throw new NetworkException(
          "leaps over %,d species are too many; accepted are up to %,d"
              .formatted(network.speciesCount(), StiffSolver.MOST_SPECIES));
    }
  }

  @Override
  public ReactionNetwork network() {
    return network;
  }

  /**
   * @throws NetworkException when the request has no end in time
   */
  @Override
  public SimulationResult run(SimulationRequest request, StudyMonitor monitor)
      throws InterruptedException {
    double end = request.stop().seconds();
    if (Double.isInfinite(end)) {
      throw new NetworkException("leaps run to a time; none is given");
    }
    Leaper leaper =
        new Leaper(
            network,
            initial.countsFor(network),
            new Xoshiro256(request.seed()),
            new SimulationProgress(request.stop(), monitor));
    double[] times = request.sampleSeconds();
    int[][] samples = new int[times.length][];
    for (int i = 0; i < times.length; i++) {
      if (times[i] <= end) {
        leaper.leapTo(times[i]);
        samples[i] = leaper.counts();
      } else {
        samples[i] = new int[0];
      }
    }
    leaper.leapTo(end);
    return new SimulationResult(
        request.seed(), leaper.events(), end, StopReason.TIME, leaper.counts(), samples);
  }
}
