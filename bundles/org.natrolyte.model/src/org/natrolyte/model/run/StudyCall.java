// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.run;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.natrolyte.model.study.StudyDescriptor;
import org.natrolyte.model.study.StudyException;
import org.natrolyte.model.study.StudyInput;
import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.model.study.StudyResult;

/**
 * Calls studies for one recipe: cache first, then a worker; whatever happens becomes an outcome.
 */
final class StudyCall {
  private final ResultCache cache;
  private final Workers workers;
  private final RunListener listener;
  private final StudyRun run;
  private final int recipe;

  StudyCall(ResultCache cache, Workers workers, RunListener listener, StudyRun run, int recipe) {
    this.cache = cache;
    this.workers = workers;
    this.listener = listener;
    this.run = run;
    this.recipe = recipe;
  }

  boolean isCancelled() {
    return run.isCancelled();
  }

  /** Tells of an outcome that nothing was computed for. */
  CompletableFuture<StudyOutcome> without(StudyOutcome outcome) {
    listener.finished(recipe, outcome);
    return CompletableFuture.completedFuture(outcome);
  }

  CompletableFuture<StudyOutcome> run(AvailableStudies.Installed study, StudyInput input) {
    String key = CacheKey.of(study, input);
    Optional<StudyResult> cached = look(key);
    if (cached.isPresent()) {
      return without(
          new StudyOutcome(
              study.descriptor(),
              cached.get(),
              StudyOutcome.State.CACHED,
              Duration.ZERO,
              Optional.empty()));
    }
    return compute(study, input, key);
  }

  /** A cache may forget anything, so one that fails has forgotten. */
  private Optional<StudyResult> look(String key) {
    try {
      return cache.get(key);
    } catch (RuntimeException forgotten) {
      return Optional.empty();
    }
  }

  private void keep(String key, StudyResult result) {
    try {
      cache.put(key, result);
    } catch (RuntimeException notKept) {
      // the next run computes it again
    }
  }

  private CompletableFuture<StudyOutcome> compute(
      AvailableStudies.Installed study, StudyInput input, String key) {
    StudyDescriptor descriptor = study.descriptor();
    Duration limit = descriptor.timeLimit();
    Workers.Started<StudyOutcome> job =
        workers.start(
            started -> {
              listener.started(recipe, descriptor);
              long begin = System.nanoTime();
              StudyResult result =
                  study.study().run(input, new Monitor(descriptor, started, listener, recipe));
              if (result == null) {
                throw new StudyException("it returned no result");
              }
              if (!result.hasFailed()) {
                keep(key, result);
              }
              return new StudyOutcome(
                  descriptor,
                  result,
                  result.hasFailed() ? StudyOutcome.State.FAILED : StudyOutcome.State.COMPUTED,
                  Duration.ofNanos(System.nanoTime() - begin),
                  Optional.empty());
            },
            limit,
            () -> new TimeoutException("it took longer than its limit of " + seconds(limit)));
    run.register(job);
    return job.future.handle((outcome, problem) -> {
      StudyOutcome end = problem == null ? outcome : outcomeOf(descriptor, problem);
      listener.finished(recipe, end);
      return end;
    });
  }

  private static StudyOutcome outcomeOf(StudyDescriptor study, Throwable thrown) {
    Throwable problem =
        thrown instanceof CompletionException && thrown.getCause() != null
            ? thrown.getCause()
            : thrown;
    return switch (problem) {
      case InterruptedException cancelled -> StudyOutcomes.cancelled(study);
      case StudyException refused -> StudyOutcomes.failed(study, refused.getMessage(), null);
      case TimeoutException late -> StudyOutcomes.failed(study, late.getMessage(), null);
      case LinkageError missing ->
          StudyOutcomes.failed(study, "a part of the plugin is missing: " + missing, missing);
      default ->
          StudyOutcomes.failed(study, "the plugin has a fault: " + describe(problem), problem);
    };
  }

  private static String describe(Throwable problem) {
    String name = problem.getClass().getSimpleName();
    return problem.getMessage() == null ? name : name + ": " + problem.getMessage();
  }

  private static String seconds(Duration limit) {
    double seconds = limit.toMillis() / 1000.0;
    return (seconds == Math.rint(seconds)
            ? Long.toString((long) seconds)
            : Double.toString(seconds))
        + " s";
  }

  private record Monitor(
      StudyDescriptor study, Workers.Started<?> job, RunListener listener, int recipe)
      implements StudyMonitor {
    @Override
    public void progress(double fraction, String what) {
      listener.progressed(recipe, study, Math.clamp(fraction, 0, 1), what);
    }

    @Override
    public boolean isCancelled() {
      return job.future.isDone() || job.isCancelled();
    }
  }
}
