// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics.fast;

import java.util.Arrays;
import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.sei.kinetics.CountSampler;
import org.natrolyte.sei.kinetics.EventListener;
import org.natrolyte.sei.kinetics.InitialState;
import org.natrolyte.sei.kinetics.KineticSimulation;
import org.natrolyte.sei.kinetics.ReactionNetwork;
import org.natrolyte.sei.kinetics.SimulationProgress;
import org.natrolyte.sei.kinetics.SimulationRequest;
import org.natrolyte.sei.kinetics.SimulationResult;
import org.natrolyte.sei.kinetics.StopReason;

/**
 * The stochastic process of Gillespie's direct method, exactly, with lumped channels, bounds of the
 * counts and composition-rejection. Each event is drawn from the same distribution as in {@link
 * org.natrolyte.sei.kinetics.exact.ReferenceSimulation}, from other random numbers.
 */
public final class FastSimulation implements KineticSimulation {
  private final ReactionNetwork network;
  private final InitialState initial;
  private final ChannelTable channels;
  private final NetChanges changes;

  /**
   * @throws org.natrolyte.sei.kinetics.NetworkException when the state is not one of the network
   */
  public FastSimulation(ReactionNetwork network, InitialState initial) {
    this.network = network;
    this.initial = initial;
    initial.countsFor(network);
    channels = new ChannelTable(network);
    changes = new NetChanges(network);
  }

  @Override
  public ReactionNetwork network() {
    return network;
  }

  @Override
  public SimulationResult run(SimulationRequest request, StudyMonitor monitor)
      throws InterruptedException {
    Kernel kernel = new Kernel(channels, changes, initial.countsFor(network));
    Xoshiro256 random = new Xoshiro256(request.seed());
    CountSampler sampler = new CountSampler(request.sampleSeconds());
    SimulationProgress progress = new SimulationProgress(request.stop(), monitor);
    EventListener listener = request.listener();
    long mostEvents = request.stop().events();
    double end = request.stop().seconds();
    boolean silent = listener == EventListener.NONE;
    double nextSample = sampler.nextTime();
    double seconds = 0;
    long trials = 0;
    long events = 0;
    StopReason reason = StopReason.EVENTS;
    double tried = 0;
    while (events < mostEvents) {
      if ((trials++ & SimulationProgress.EVENTS_BETWEEN) == 0) {
        progress.tell(events, seconds);
      }
      double total = kernel.total();
      tried -= Math.log(random.nextOpenUnit()) / total;
      if (total == 0 || tried > end) {
        kernel.closeBounds();
        boolean exhausted = kernel.total() == 0;
        reason = exhausted ? StopReason.EXHAUSTED : StopReason.TIME;
        seconds = exhausted ? seconds : end;
        break;
      }
      int reaction = kernel.select(random);
      if (reaction == Kernel.REJECTED) {
        continue;
      }
      seconds = tried;
      if (seconds > nextSample) {
        sampler.before(seconds, counts(kernel));
        nextSample = sampler.nextTime();
      }
      kernel.happen(reaction);
      if (!silent) {
        listener.happened(events, reaction, seconds);
      }
      events++;
    }
    int[] counts = counts(kernel);
    return new SimulationResult(
        request.seed(), events, seconds, reason, counts, sampler.finish(seconds, reason, counts));
  }

  private int[] counts(Kernel kernel) {
    return Arrays.copyOf(kernel.counts, network.speciesCount());
  }
}
