// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.natrolyte.model.run.StudyOutcome.State;
import org.natrolyte.model.study.StudyException;
import org.natrolyte.model.study.StudyResult;

/** A study that misbehaves fails alone, with a reason. */
@Timeout(30)
class StudyFailureTest {
  private final FakeStudy good = FakeStudy.named("good").gives("fine").counting();

  /** Runs a bad study beside a good one and returns the bad one's outcome. */
  private StudyOutcome outcomeBesideAGoodOne(FakeStudy bad) throws InterruptedException {
    try (StudyRunner runner =
        new StudyRunner(AvailableStudies.of(List.of(bad, good)), ResultCache.NONE, 2)) {
      RecipeResult result = runner.run(List.of(Requests.molar("1"))).getFirst();
      assertEquals(State.COMPUTED, result.outcomes().get(1).state());
      assertTrue(result.hasFailures());
      return result.outcomes().getFirst();
    }
  }

  private static String reason(StudyOutcome outcome) {
    return StudyOutcomes.reason(outcome.result().findings().getFirst().value());
  }

  private static FakeStudy throwing(Throwable problem) {
    return FakeStudy.named("bad")
        .gives("x", "y")
        .doing((self, input, monitor) -> {
          if (problem instanceof Error error) {
            throw error;
          }
          throw (Exception) problem;
        });
  }

  @Test
  void oneThatRefusesGivesItsReason() throws Exception {
    StudyOutcome outcome = outcomeBesideAGoodOne(throwing(new StudyException("CE above 100 %")));

    assertEquals(State.FAILED, outcome.state());
    assertEquals("CE above 100 %", reason(outcome));
    assertEquals(2, outcome.result().findings().size());
    assertEquals(Optional.empty(), outcome.cause(), "a refusal is not a fault");
  }

  @Test
  void oneThatThrowsIsAFaultOfThePlugin() throws Exception {
    StudyOutcome outcome =
        outcomeBesideAGoodOne(throwing(new IllegalStateException("matrix is singular")));

    assertEquals(
        "the plugin has a fault: IllegalStateException: matrix is singular", reason(outcome));
    assertTrue(outcome.cause().isPresent());
  }

  @Test
  void oneThatDoesNotLinkNamesTheMissingPart() throws Exception {
    StudyOutcome outcome =
        outcomeBesideAGoodOne(throwing(new NoClassDefFoundError("org/example/Missing")));

    assertEquals(
        "a part of the plugin is missing: java.lang.NoClassDefFoundError: org/example/Missing",
        reason(outcome));
  }

  @Test
  void oneThatOverflowsItsStackFailsAlone() throws Exception {
    StudyOutcome outcome = outcomeBesideAGoodOne(throwing(new StackOverflowError()));

    assertEquals("the plugin has a fault: StackOverflowError", reason(outcome));
  }

  @Test
  void oneThatReturnsNothingFails() throws Exception {
    StudyOutcome outcome =
        outcomeBesideAGoodOne(
            FakeStudy.named("bad").gives("x").doing((self, input, monitor) -> null));

    assertEquals("it returned no result", reason(outcome));
  }

  @Test
  void oneThatIsTooSlowIsStopped() throws Exception {
    StudyOutcome outcome =
        outcomeBesideAGoodOne(
            FakeStudy.named("bad")
                .gives("x")
                .limit(Duration.ofMillis(200))
                .doing((self, input, monitor) -> {
                  Thread.sleep(60_000);
                  return FakeStudy.result(self, 1);
                }));

    assertEquals(State.FAILED, outcome.state());
    assertEquals("it took longer than its limit of 0.2 s", reason(outcome));
  }

  @Test
  void manyThatHangAndIgnoreInterruptsHoldUpNobody() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    List<FakeStudy> studies = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      studies.add(
          FakeStudy.named("hanging" + i)
              .gives("x" + i)
              .limit(Duration.ofMillis(150))
              .doing((self, input, monitor) -> {
                awaitDeafly(release);
                return FakeStudy.result(self, 1);
              }));
    }
    studies.add(good);
    try (StudyRunner runner = new StudyRunner(AvailableStudies.of(studies), ResultCache.NONE, 2)) {
      RecipeResult result =
          assertTimeout(
              Duration.ofSeconds(10), () -> runner.run(List.of(Requests.molar("1"))).getFirst());

      assertEquals(6, result.outcomes().stream().filter(o -> o.state() == State.FAILED).count());
      assertEquals(State.COMPUTED, result.outcomes().getLast().state());
    } finally {
      release.countDown();
    }
  }

  @Test
  void aLateResultChangesNothing() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    MemoryResultCache cache = new MemoryResultCache(10);
    FakeStudy late =
        FakeStudy.named("late")
            .gives("x")
            .limit(Duration.ofMillis(100))
            .doing((self, input, monitor) -> {
              awaitDeafly(release);
              return FakeStudy.result(self, 1);
            });
    try (StudyRunner runner = new StudyRunner(AvailableStudies.of(List.of(late)), cache, 1)) {
      RecipeResult result = runner.run(List.of(Requests.molar("1"))).getFirst();
      release.countDown();

      assertTrue(result.hasFailures());
    }
  }

  @Test
  void aCacheThatThrowsFailsNothing() throws Exception {
    ResultCache broken =
        new ResultCache() {
          @Override
          public Optional<StudyResult> get(String key) {
            throw new IllegalStateException("disk gone");
          }

          @Override
          public void put(String key, StudyResult result) {
            throw new IllegalStateException("disk full");
          }
        };
    try (StudyRunner runner = new StudyRunner(AvailableStudies.of(List.of(good)), broken, 1)) {
      RecipeResult result = runner.run(List.of(Requests.molar("1"))).getFirst();

      assertEquals(State.COMPUTED, result.outcomes().getFirst().state());
    }
  }

  @Test
  void aFailedResultIsComputedAgain() throws Exception {
    FakeStudy bad = throwing(new StudyException("not today"));
    try (StudyRunner runner =
        new StudyRunner(AvailableStudies.of(List.of(bad)), new MemoryResultCache(10), 1)) {
      runner.run(List.of(Requests.molar("1")));
      runner.run(List.of(Requests.molar("1")));
    }

    assertEquals(2, bad.runs());
  }

  @Test
  void anInstalledPluginThatDoesNotLoadShowsInEveryRecipe() throws Exception {
    AvailableStudies available =
        new AvailableStudies(
            AvailableStudies.of(List.of(good)).studies(),
            List.of(new AvailableStudies.Broken("Anode-free cells", "it needs org.example.maths")));
    try (StudyRunner runner = new StudyRunner(available, ResultCache.NONE, 1)) {
      for (RecipeResult result : runner.run(List.of(Requests.molar("1"), Requests.molar("2")))) {
        StudyOutcome last = result.outcomes().getLast();

        assertEquals(State.FAILED, last.state());
        assertEquals("Anode-free cells", last.study().title());
        assertEquals("it needs org.example.maths", reason(last));
        assertFalse(result.outcomes().getFirst().result().hasFailed());
      }
    }
  }

  /** Waits like a study that never looks at its monitor and swallows interrupts. */
  private static void awaitDeafly(CountDownLatch latch) {
    boolean open = false;
    while (!open) {
      try {
        open = latch.await(1, TimeUnit.MINUTES);
      } catch (InterruptedException ignored) {
        open = false;
      }
    }
  }
}
