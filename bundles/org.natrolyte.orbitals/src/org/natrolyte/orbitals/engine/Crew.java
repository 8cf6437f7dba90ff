// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads that calculate: one molecule a thread, as many as there are cores. */
public final class Crew implements AutoCloseable {
  private final ExecutorService threads;

  /**
   * @param size how many calculate at once
   */
  public Crew(int size) {
    AtomicInteger count = new AtomicInteger();
    threads =
        Executors.newFixedThreadPool(
            Math.max(1, size),
            work -> {
              Thread thread = new Thread(work, "natrolyte-orbitals-" + count.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
  }

  /** One thread a core. */
  public static Crew ofAllCores() {
    return new Crew(Runtime.getRuntime().availableProcessors());
  }

  /**
   * Runs every task and waits for all of them.
   *
   * @return their results, in order
   * @throws InterruptedException when this thread was interrupted; the tasks are, too
   */
  public <T> List<T> all(List<Callable<T>> tasks) throws InterruptedException {
    List<Future<T>> running = tasks.stream().map(threads::submit).toList();
    List<T> results = new ArrayList<>();
    try {
      for (Future<T> one : running) {
        results.add(one.get());
      }
      return results;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof InterruptedException) {
        throw new InterruptedException("cancelled");
      }
      throw new IllegalStateException("a calculation ended by a fault", e.getCause());
    } finally {
      running.forEach(one -> one.cancel(true));
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
