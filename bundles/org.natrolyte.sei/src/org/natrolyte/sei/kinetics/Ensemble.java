// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.natrolyte.model.study.StudyMonitor;

/**
 * The same simulation with many seeds, in parallel. The results are in the order of the seeds and
 * the same bit for bit on any number of threads, because no run shares anything with another.
 */
public final class Ensemble {
  private final LongFunction<KineticSimulation> simulationOfSeed;
  private final int threads;

  private Ensemble(LongFunction<KineticSimulation> simulationOfSeed, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads: " + threads);
    }
    this.simulationOfSeed = simulationOfSeed;
    this.threads = threads;
  }

  /**
   * One network and state, many seeds.
   *
   * @param threads how many run at once
   */
  public static Ensemble of(KineticSimulation simulation, int threads) {
    return new Ensemble(seed -> simulation, threads);
  }

  /**
   * A network or state of its own for each seed, such as rate constants drawn within their error.
   *
   * @param simulationOfSeed called once a seed, on the thread of its run
   * @param threads how many run at once
   */
  public static Ensemble ofEach(LongFunction<KineticSimulation> simulationOfSeed, int threads) {
    return new Ensemble(simulationOfSeed, threads);
  }

  /** Seeds from one to before another. */
  public static long[] seeds(long first, long end) {
    return LongStream.range(first, end).toArray();
  }

  /**
   * Runs every seed.
   *
   * @param seeds of the runs
   * @param request what to do with each; its own seed is not used and its listener hears nothing
   * @param monitor asked whether to stop, told how many are done
   * @return a result for each seed, in their order
   * @throws InterruptedException when cancelled
   */
  public List<SimulationResult> run(long[] seeds, SimulationRequest request, StudyMonitor monitor)
      throws InterruptedException {
    return run(
        seeds,
        seed ->
            new SimulationRequest(
                seed, request.stop(), request.sampleSeconds(), EventListener.NONE),
        monitor);
  }

  /**
   * Runs every seed as its own request says, each with a listener of its own where it has one.
   *
   * @throws InterruptedException when cancelled
   */
  public List<SimulationResult> run(
      long[] seeds, LongFunction<SimulationRequest> requestOfSeed, StudyMonitor monitor)
      throws InterruptedException {
    SharedMonitor shared = new SharedMonitor(monitor, seeds.length);
    ExecutorService pool =
        Executors.newFixedThreadPool(Math.clamp(seeds.length, 1, threads), Ensemble::thread);
    try {
      List<Future<SimulationResult>> runs = new ArrayList<>(seeds.length);
      for (long seed : seeds) {
        SimulationRequest one = requestOfSeed.apply(seed);
        runs.add(
            pool.submit(() -> {
              SimulationResult result = simulationOfSeed.apply(seed).run(one, shared);
              shared.finishedOne();
              return result;
            }));
      }
      List<SimulationResult> results = new ArrayList<>(seeds.length);
      for (Future<SimulationResult> run : runs) {
        results.add(result(run));
      }
      return List.copyOf(results);
    } finally {
      shared.stop();
      pool.shutdownNow();
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "natrolyte-kinetics");
    thread.setDaemon(true);
    return thread;
  }

  private static SimulationResult result(Future<SimulationResult> run) throws InterruptedException {
    try {
      return run.get();
    } catch (CancellationException e) {
      throw cancelled(e);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case InterruptedException cancelled -> throw cancelled(cancelled);
        case RuntimeException fault -> throw fault;
        case Error fault -> throw fault;
        default -> throw new IllegalStateException(e.getCause());
      }
    }
  }

  private static InterruptedException cancelled(Throwable cause) {
    InterruptedException cancelled = new InterruptedException("cancelled");
    cancelled.initCause(cause);
    return cancelled;
  }

  /** Tells of whole runs, and stops all when one fails. */
  private static final class SharedMonitor implements StudyMonitor {
    private final StudyMonitor monitor;
    private final int total;
    private final AtomicInteger done = new AtomicInteger();
    private volatile boolean stopped;

    SharedMonitor(StudyMonitor monitor, int total) {
      this.monitor = monitor;
      this.total = total;
    }

    void finishedOne() {
      int number = done.incrementAndGet();
      monitor.progress((double) number / total, number + " of " + total + " runs");
    }

    void stop() {
      stopped = true;
    }

    @Override
    public void progress(double fraction, String what) {
      if (total == 1) {
        monitor.progress(fraction, what);
      }
    }

    @Override
    public boolean isCancelled() {
      return stopped || monitor.isCancelled();
    }
  }
}
