// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics.exact;

import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.sei.kinetics.CountSampler;
import org.natrolyte.sei.kinetics.InitialState;
import org.natrolyte.sei.kinetics.KineticSimulation;
import org.natrolyte.sei.kinetics.NetworkException;
import org.natrolyte.sei.kinetics.ReactionNetwork;
import org.natrolyte.sei.kinetics.ReactionsOfSpecies;
import org.natrolyte.sei.kinetics.SimulationProgress;
import org.natrolyte.sei.kinetics.SimulationRequest;
import org.natrolyte.sei.kinetics.SimulationResult;
import org.natrolyte.sei.kinetics.StopReason;

/**
 * The direct method of D. T. Gillespie (J. Phys. Chem. 81 (1977) 2340, doi 10.1021/j100540a008)
 * with RNMC's random numbers, order of summation and of updates: the same events, one by one, as
 * RNMC for the same seed. Slow, and, as RNMC, at the mercy of the rounding of its running total;
 * for results take {@link org.natrolyte.sei.kinetics.fast.FastSimulation}.
 */
public final class ReferenceSimulation implements KineticSimulation {
  private final ReactionNetwork network;
  private final InitialState initial;
  private final ReactionsOfSpecies dependents;

  /**
   * @throws NetworkException when the state is not one of the network
   */
  public ReferenceSimulation(ReactionNetwork network, InitialState initial) {
    this.network = network;
    this.initial = initial;
    initial.countsFor(network);
    dependents = ReactionsOfSpecies.consuming(network);
  }

  @Override
  public ReactionNetwork network() {
    return network;
  }

  @Override
  public SimulationResult run(SimulationRequest request, StudyMonitor monitor)
      throws InterruptedException {
    int[] counts = initial.countsFor(network);
    PropensitySum propensities = new PropensitySum(propensities(counts));
    MersenneTwister random = new MersenneTwister(request.seed());
    CountSampler sampler = new CountSampler(request.sampleSeconds());
    SimulationProgress progress = new SimulationProgress(request.stop(), monitor);
    double seconds = 0;
    long events = 0;
    while (events < request.stop().events()) {
      progress.at(events, seconds);
      if (!(propensities.total() > 0) || propensities.allAreZero()) {
        return result(request, events, seconds, StopReason.EXHAUSTED, counts, sampler);
      }
      double forReaction = random.nextOpenUnit();
      double forTime = random.nextOpenUnit();
      int reaction = propensities.select(forReaction);
      double after = seconds - Math.log(forTime) / propensities.total();
      if (after > request.stop().seconds()) {
        double end = request.stop().seconds();
        return result(request, events, end, StopReason.TIME, counts, sampler);
      }
      seconds = after;
      sampler.before(seconds, counts);
      happen(reaction, counts);
      updateAfter(reaction, counts, propensities);
      request.listener().happened(events, reaction, seconds);
      events++;
    }
    return result(request, events, seconds, StopReason.EVENTS, counts, sampler);
  }

  private static SimulationResult result(
      SimulationRequest request,
      long events,
      double seconds,
      StopReason reason,
      int[] counts,
      CountSampler sampler) {
    return new SimulationResult(
        request.seed(), events, seconds, reason, counts, sampler.finish(seconds, reason, counts));
  }

  private double[] propensities(int[] counts) {
    double[] propensities = new double[network.reactionCount()];
    for (int i = 0; i < propensities.length; i++) {
      propensities[i] = network.propensity(i, counts);
    }
    return propensities;
  }

  private void happen(int reaction, int[] counts) {
    take(reaction, network.reactant1(reaction), counts);
    take(reaction, network.reactant2(reaction), counts);
    give(network.product1(reaction), counts);
    give(network.product2(reaction), counts);
  }

  private void take(int reaction, int species, int[] counts) {
    if (species != ReactionNetwork.NONE && --counts[species] < 0) {
      throw new NetworkException(
          ("reaction %d (%s) was chosen with no reactant left: the running total of the exact"
                  + " reference mode has lost the small propensities in the rounding of large ones."
                  + " Leave the reference mode; the fast mode has no running total.")
              .formatted(reaction, network.equation(reaction)));
    }
  }

  private static void give(int species, int[] counts) {
    if (species != ReactionNetwork.NONE) {
      counts[species] = Math.incrementExact(counts[species]);
    }
  }

  private void updateAfter(int reaction, int[] counts, PropensitySum propensities) {
    update(network.reactant1(reaction), counts, propensities);
    update(network.reactant2(reaction), counts, propensities);
    update(network.product1(reaction), counts, propensities);
    update(network.product2(reaction), counts, propensities);
  }

  /** The same reaction may be updated twice: that is part of the rounding. */
  private void update(int species, int[] counts, PropensitySum propensities) {
    if (species == ReactionNetwork.NONE) {
      return;
    }
    int end = dependents.end(species);
    for (int i = dependents.begin(species); i < end; i++) {
      int reaction = dependents.reaction(i);
      propensities.update(reaction, network.propensity(reaction, counts));
    }
  }
}
