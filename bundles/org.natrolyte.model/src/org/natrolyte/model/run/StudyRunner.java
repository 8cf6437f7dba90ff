// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.run;

import java.util.List;

/**
 * Runs every available study over recipes: ordered by need, in parallel over studies and recipes,
 * cancellable; a study that throws, takes too long or does not link fails alone.
 *
 * <p>Safe to share between threads. Close it to stop its threads.
 */
public final class StudyRunner implements AutoCloseable {
  private final AvailableStudies available;
  private final ResultCache cache;
  private final Workers workers;
  private final StudyOrder order;

  /**
   * @param available the studies to run
   * @param cache where results are looked up and stored
   * @param threads how many studies compute at the same time
   */
  public StudyRunner(AvailableStudies available, ResultCache cache, int threads) {
    this.available = available;
    this.cache = cache;
    this.workers = new Workers(threads);
    this.order = new StudyOrder(available.descriptors());
  }

  /** The studies this runner runs. */
  public AvailableStudies available() {
    return available;
  }

  /**
   * Starts a run and returns at once.
   *
   * @param requests the recipes
   * @param listener hears of every study as it starts and ends
   */
  public StudyRun start(List<RunRequest> requests, RunListener listener) {
    return new StudyRun(available, order, cache, workers, requests, listener);
  }

  /**
   * Runs and waits.
   *
   * @return one result for each request, in their order
   * @throws InterruptedException when the calling thread is interrupted; the run is then cancelled
   */
  public List<RecipeResult> run(List<RunRequest> requests) throws InterruptedException {
    return start(requests, RunListener.NONE).await();
  }

  @Override
  public void close() {
    workers.close();
  }
}
