// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.run;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A fixed number of worker threads and a watch. A job that does not come back in time is
 * interrupted and written off: its thread is left behind and a fresh one takes its place, so a job
 * that hangs costs a thread and nothing else.
 */
final class Workers implements AutoCloseable {
  /** A piece of work that may be interrupted. */
  interface Job<T> {
    T run(Started<T> self) throws Exception;
  }

  private final ThreadPoolExecutor pool;
  private final ScheduledExecutorService watch;
  private final AtomicInteger lost = new AtomicInteger();
  private final Set<Started<?>> open = ConcurrentHashMap.newKeySet();
  private final int threads;

  Workers(int threads) {
    this.threads = Math.max(1, threads);
    AtomicInteger number = new AtomicInteger();
    pool =
        new ThreadPoolExecutor(
            this.threads,
            this.threads,
            5,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            job ->
                Thread.ofPlatform()
                    .daemon()
                    .name("natrolyte-study-" + number.incrementAndGet())
                    .unstarted(job));
    pool.allowCoreThreadTimeOut(true);
    watch =
        Executors.newSingleThreadScheduledExecutor(
            job -> Thread.ofPlatform().daemon().name("natrolyte-study-watch").unstarted(job));
  }

  /**
   * Runs a job.
   *
   * @param job what to do
   * @param limit after which it is interrupted
   * @param timeout makes the exception that the future ends with when the limit is passed
   */
  <T> Started<T> start(Job<T> job, Duration limit, java.util.function.Supplier<Exception> timeout) {
    Started<T> started = new Started<>();
    open.add(started);
    started.future.whenComplete((value, problem) -> open.remove(started));
    try {
      pool.execute(() -> run(job, limit, timeout, started));
    } catch (RejectedExecutionException closed) {
      started.cancel();
    }
    return started;
  }

  private <T> void run(
      Job<T> job,
      Duration limit,
      java.util.function.Supplier<Exception> timeout,
      Started<T> started) {
    if (!started.begin(Thread.currentThread())) {
      return;
    }
    AtomicBoolean writtenOff = new AtomicBoolean();
    ScheduledFuture<?> alarm =
        watch.schedule(
            () -> {
              if (started.future.completeExceptionally(timeout.get())) {
                writeOff(started, writtenOff);
              }
            },
            limit.toMillis(),
            TimeUnit.MILLISECONDS);
    started.whenCancelled(() -> writeOff(started, writtenOff));
    try {
      T value = job.run(started);
      started.end();
      started.future.complete(value);
    } catch (Throwable problem) {
      started.end();
      started.future.completeExceptionally(problem);
    } finally {
      alarm.cancel(false);
      if (writtenOff.getAndSet(true)) {
        resize(lost.decrementAndGet());
      }
      Thread.interrupted();
    }
  }

  private <T> void writeOff(Started<T> started, AtomicBoolean writtenOff) {
    if (!writtenOff.getAndSet(true)) {
      resize(lost.incrementAndGet());
      started.interrupt();
    }
  }

  private synchronized void resize(int lostNow) {
    int size = threads + Math.max(0, lostNow);
    if (size >= pool.getCorePoolSize()) {
      pool.setMaximumPoolSize(size);
      pool.setCorePoolSize(size);
    } else {
      pool.setCorePoolSize(size);
      pool.setMaximumPoolSize(size);
    }
  }

  /** Cancels every job and stops the threads. */
  @Override
  public void close() {
    pool.shutdownNow();
    open.forEach(Started::cancel);
    watch.shutdownNow();
  }

  /** A job that was handed in. */
  static final class Started<T> {
    final CompletableFuture<T> future = new CompletableFuture<>();
    private Thread thread;
    private Runnable onCancel;
    private boolean cancelled;

    private synchronized boolean begin(Thread worker) {
      if (cancelled) {
        return false;
      }
      thread = worker;
      return true;
    }

    private synchronized void end() {
      thread = null;
    }

    private synchronized void interrupt() {
      if (thread != null) {
        thread.interrupt();
      }
    }

    private synchronized void whenCancelled(Runnable action) {
      onCancel = action;
      if (cancelled) {
        action.run();
      }
    }

    /** Stops the job; its future ends with an {@link InterruptedException}. */
    void cancel() {
      Runnable action;
      synchronized (this) {
        cancelled = true;
        action = onCancel;
      }
      if (future.completeExceptionally(new InterruptedException("cancelled")) && action != null) {
        action.run();
      }
    }

    synchronized boolean isCancelled() {
      return cancelled;
    }
  }
}
