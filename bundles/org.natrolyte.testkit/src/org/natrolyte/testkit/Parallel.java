// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.natrolyte.model.study.Study;
import org.natrolyte.model.study.StudyInput;
import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.model.study.StudyResult;

/** Runs one instance of a study from several threads at once. */
final class Parallel {
  private static final int THREADS = 8;

  private final Study study;
  private final StudyInput input;

  Parallel(Study study, StudyInput input) {
    this.study = study;
    this.input = input;
  }

  void check() throws Exception {
    StudyResult alone = study.run(input, StudyMonitor.NONE);
    CountDownLatch together = new CountDownLatch(THREADS);
    Callable<StudyResult> run =
        () -> {
          together.countDown();
          together.await();
          return study.run(input, StudyMonitor.NONE);
        };
    List<Callable<StudyResult>> runs = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      runs.add(run);
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      for (Future<StudyResult> result : threads.invokeAll(runs)) {
        assertEquals(alone, result.get(), "a run among others gives the same as a run alone");
      }
    } catch (ExecutionException e) {
      throw new AssertionError("a run among others ended with " + e.getCause(), e.getCause());
    }
  }
}
