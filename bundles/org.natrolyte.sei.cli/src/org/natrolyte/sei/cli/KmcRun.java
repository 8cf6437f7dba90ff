// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongFunction;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.sei.kinetics.Ensemble;
import org.natrolyte.sei.kinetics.SimulationRequest;
import org.natrolyte.sei.kinetics.SimulationResult;
import org.natrolyte.sei.kinetics.TrajectoryRecorder;
import org.natrolyte.sei.kinetics.store.StoredNetwork;
import org.natrolyte.sei.kinetics.store.TrajectoryStore;

/**
 * Runs the seeds, a few at a time where events are kept, so that they need not all be in memory.
 */
final class KmcRun {
  private static final int RUNS_A_THREAD = 4;

  private final StoredNetwork stored;
  private final KmcRunOptions options;
  private final StudyMonitor monitor;
  private final List<SimulationResult> results = new ArrayList<>();

  KmcRun(StoredNetwork stored, KmcRunOptions options, StudyMonitor monitor) {
    this.stored = stored;
    this.options = options;
    this.monitor = monitor;
  }

  void go(boolean csv, Optional<Path> trajectories, CliContext context)
      throws InterruptedException {
    long[] seeds = options.seeds();
    Ensemble ensemble = Ensemble.of(options.simulation(stored), options.threads());
    boolean keepEvents = csv || trajectories.isPresent();
    int batch = keepEvents ? RUNS_A_THREAD * options.threads() : seeds.length;
    if (csv) {
      context.out().println("seed,step,reaction_id,time");
    }
    for (int from = 0; from < seeds.length; from += batch) {
      long[] some = Arrays.copyOfRange(seeds, from, Math.min(seeds.length, from + batch));
      Map<Long, TrajectoryRecorder> recorders = new ConcurrentHashMap<>();
      LongFunction<SimulationRequest> requests =
          seed -> {
            SimulationRequest request = SimulationRequest.of(seed, options.stop());
            return keepEvents
                ? request.heardBy(recorders.computeIfAbsent(seed, s -> new TrajectoryRecorder()))
                : request;
          };
      results.addAll(ensemble.run(some, requests, new Part(monitor, from, some.length, seeds)));
      if (csv) {
        for (long seed : some) {
          print(seed, recorders.get(seed), context.out());
        }
      }
      trajectories.ifPresent(file -> TrajectoryStore.write(new TreeMap<>(recorders), file));
    }
    trajectories.ifPresent(file -> context.say("wrote " + file));
  }

  KmcSummary summary() {
    return KmcSummary.of(options.method().words(), stored, results);
  }

  /** Times with all their digits: reading them gives the same number. */
  private static void print(long seed, TrajectoryRecorder events, PrintStream out) {
    StringBuilder lines = new StringBuilder();
    for (int step = 0; step < events.size(); step++) {
      lines
          .append(seed)
          .append(',')
          .append(step)
          .append(',')
          .append(events.reaction(step))
          .append(',')
          .append(events.seconds(step))
          .append('\n');
    }
    out.print(lines);
  }

  /** The progress of a batch as a part of the whole. */
  private record Part(StudyMonitor whole, int done, int size, long[] seeds)
      implements StudyMonitor {
    @Override
    public void progress(double fraction, String what) {
      whole.progress((done + fraction * size) / seeds.length, what);
    }

    @Override
    public boolean isCancelled() {
      return whole.isCancelled();
    }
  }
}
