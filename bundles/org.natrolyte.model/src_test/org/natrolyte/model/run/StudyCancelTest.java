// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.natrolyte.model.run.StudyOutcome.State;

@Timeout(20)
class StudyCancelTest {
  private final CountDownLatch began = new CountDownLatch(1);

  private FakeStudy polite() {
    return FakeStudy.named("slow")
        .gives("x")
        .doing((self, input, monitor) -> {
          began.countDown();
          while (true) {
            monitor.checkCancelled();
            Thread.sleep(50);
          }
        });
  }

  private FakeStudy deaf() {
    return FakeStudy.named("deaf")
        .gives("x")
        .doing((self, input, monitor) -> {
          began.countDown();
          long end = System.nanoTime() + 5_000_000_000L;
          while (System.nanoTime() < end) {
            Thread.onSpinWait();
          }
          return FakeStudy.result(self, 1);
        });
  }

  private List<RecipeResult> cancelled(List<FakeStudy> studies, int recipes) throws Exception {
    List<RunRequest> requests =
        IntStream.rangeClosed(1, recipes)
            .mapToObj(i -> Requests.molar(Integer.toString(i)))
            .toList();
    try (StudyRunner runner = new StudyRunner(AvailableStudies.of(studies), ResultCache.NONE, 2)) {
      StudyRun run = runner.start(requests, RunListener.NONE);
      began.await();
      long start = System.nanoTime();
      run.cancel();
      List<RecipeResult> results = run.await();
      assertTrue(System.nanoTime() - start < 1_000_000_000L, "cancelled within a second");
      assertTrue(run.isCancelled());
      assertTrue(run.isDone());
      return results;
    }
  }

  @Test
  void aStudyThatListensStopsWithinASecond() throws Exception {
    RecipeResult result = cancelled(List.of(polite()), 1).getFirst();

    assertEquals(State.CANCELLED, result.outcomes().getFirst().state());
  }

  @Test
  void aStudyThatDoesNotListenIsLeftBehindWithinASecond() throws Exception {
    RecipeResult result = cancelled(List.of(deaf()), 1).getFirst();

    assertEquals(State.CANCELLED, result.outcomes().getFirst().state());
  }

  @Test
  void whatWaitsIsNotStarted() throws Exception {
    FakeStudy next = FakeStudy.named("next").needs("x").gives("y").counting();
    FakeStudy optional = FakeStudy.named("optional").uses("x").gives("z").counting();

    List<RecipeResult> results = cancelled(List.of(polite(), next, optional), 50);

    assertEquals(0, next.runs());
    assertEquals(0, optional.runs());
    for (RecipeResult result : results) {
      assertEquals(
          List.of(State.CANCELLED, State.CANCELLED, State.CANCELLED),
          result.outcomes().stream().map(StudyOutcome::state).toList());
    }
  }

  @Test
  void whatIsDoneStays() throws Exception {
    FakeStudy quick =
        FakeStudy.named("quick")
            .gives("q")
            .doing((self, input, monitor) -> FakeStudy.result(self, 7));
    FakeStudy after =
        FakeStudy.named("after")
            .needs("q")
            .gives("x")
            .doing((self, input, monitor) -> {
              began.countDown();
              Thread.sleep(60_000);
              return FakeStudy.result(self, 1);
            });

    RecipeResult result = cancelled(List.of(quick, after), 1).getFirst();

    assertEquals(State.COMPUTED, result.outcomes().getFirst().state());
    assertEquals(State.CANCELLED, result.outcomes().get(1).state());
  }

  @Test
  void anInterruptOfTheWaitingThreadCancels() throws Exception {
    try (StudyRunner runner =
        new StudyRunner(AvailableStudies.of(List.of(polite())), ResultCache.NONE, 1)) {
      StudyRun run = runner.start(List.of(Requests.molar("1")), RunListener.NONE);
      began.await();
      Thread.currentThread().interrupt();

      assertThrows(InterruptedException.class, run::await);
      assertTrue(run.isCancelled());
    }
  }

  @Test
  void closingTheRunnerEndsItsRuns() throws Exception {
    try (StudyRunner runner =
        new StudyRunner(AvailableStudies.of(List.of(polite())), ResultCache.NONE, 1)) {
      StudyRun run =
          runner.start(List.of(Requests.molar("1"), Requests.molar("2")), RunListener.NONE);
      began.await();

      runner.close();

      for (RecipeResult result : run.await()) {
        assertEquals(State.CANCELLED, result.outcomes().getFirst().state());
      }
    }
  }
}
