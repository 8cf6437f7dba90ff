// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import org.natrolyte.model.finding.Finding;

/** A run under way. */
public final class StudyRun {
  private final List<RunRequest> requests;
  private final List<StudyOutcome> broken;
  private final List<RecipeRun> recipes = new ArrayList<>();
  private final Queue<Workers.Started<?>> started = new ConcurrentLinkedQueue<>();
  private volatile boolean cancelled;

  StudyRun(
      AvailableStudies available,
      StudyOrder order,
      ResultCache cache,
      Workers workers,
      List<RunRequest> requests,
      RunListener listener) {
    this.requests = List.copyOf(requests);
    this.broken = available.broken().stream().map(StudyOutcomes::broken).toList();
    for (int i = 0; i < this.requests.size(); i++) {
      recipes.add(
          new RecipeRun(
              new StudyCall(cache, workers, listener, this, i), available, order, requests.get(i)));
    }
  }

  /** Hands over a job so that {@link #cancel} reaches it. */
  void register(Workers.Started<?> job) {
    started.add(job);
    if (cancelled) {
      job.cancel();
    }
  }

  /** Stops what runs and does not start the rest; what is done stays. Returns at once. */
  public void cancel() {
    cancelled = true;
    started.forEach(Workers.Started::cancel);
  }

  /** Whether the run was cancelled. */
  public boolean isCancelled() {
    return cancelled;
  }

  /** Whether every study of every recipe is done. */
  public boolean isDone() {
    return recipes.stream().flatMap(r -> r.outcomes().stream()).allMatch(CompletableFuture::isDone);
  }

  /**
   * What there is of a recipe at this moment: the outcomes of the studies that are done, in the
   * order of the studies. Those that were cancelled are left out. Never waits.
   *
   * @param recipe its place among the requests
   */
  public RecipeResult soFar(int recipe) {
    List<StudyOutcome> outcomes = new ArrayList<>();
    for (CompletableFuture<StudyOutcome> future : recipes.get(recipe).outcomes()) {
      StudyOutcome outcome = future.getNow(null);
      if (outcome != null && outcome.state() != StudyOutcome.State.CANCELLED) {
        outcomes.add(outcome);
      }
    }
    outcomes.addAll(broken);
    return new RecipeResult(requests.get(recipe), recipes.get(recipe).measured(), outcomes);
  }

  /**
   * Waits for the end of the run.
   *
   * @return one result for each request, in their order
   * @throws InterruptedException when the calling thread is interrupted; the run is then cancelled
   */
  public List<RecipeResult> await() throws InterruptedException {
    List<RecipeResult> results = new ArrayList<>();
    for (int i = 0; i < requests.size(); i++) {
      RecipeRun recipe = recipes.get(i);
      List<Finding> measured = recipe.measured();
      List<StudyOutcome> outcomes = waitFor(recipe.outcomes());
      outcomes.addAll(broken);
      results.add(new RecipeResult(requests.get(i), measured, outcomes));
    }
    return List.copyOf(results);
  }

  private List<StudyOutcome> waitFor(Collection<CompletableFuture<StudyOutcome>> futures)
      throws InterruptedException {
    List<StudyOutcome> outcomes = new ArrayList<>();
    for (CompletableFuture<StudyOutcome> future : futures) {
      try {
        outcomes.add(future.get());
      } catch (InterruptedException e) {
        cancel();
        throw e;
      } catch (ExecutionException e) {
        throw new IllegalStateException("a study's outcome must never be an exception", e);
      }
    }
    return outcomes;
  }
}
