// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.run.StudyOutcome.State;
import org.natrolyte.model.study.Choice;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.Measurement;
import org.natrolyte.model.study.Parameter;
import org.natrolyte.model.study.ParameterValues;
import org.natrolyte.model.study.StudyDescriptor;

class StudyRunnerTest {
  private static List<RecipeResult> run(List<FakeStudy> studies, int threads, RunRequest... what)
      throws InterruptedException {
    try (StudyRunner runner =
        new StudyRunner(AvailableStudies.of(studies), ResultCache.NONE, threads)) {
      return runner.run(List.of(what));
    }
  }

  private static double number(RecipeResult result, String property) {
    return result.findings().number(FakeStudy.property(property), "").orElseThrow();
  }

  private static String reason(RecipeResult result, String property) {
    Value value = result.findings().of(FakeStudy.property(property)).orElseThrow().value();
    return StudyOutcomes.reason(value);
  }

  @Test
  void studiesRunInTheOrderOfWhatTheyNeed() throws Exception {
    List<FakeStudy> studies =
        List.of(
            FakeStudy.named("c").needs("b").gives("c").counting(),
            FakeStudy.named("b").needs("a").gives("b").counting(),
            FakeStudy.named("a").gives("a").counting());

    RecipeResult result = run(studies, 3, Requests.molar("1")).getFirst();

    assertEquals(1, number(result, "a"));
    assertEquals(2, number(result, "b"));
    assertEquals(3, number(result, "c"));
    assertEquals(
        List.of("c", "b", "a"), result.outcomes().stream().map(o -> o.study().id()).toList());
  }

  @Test
  void aStudySeesOnlyWhatItAsksFor() throws Exception {
    List<FakeStudy> studies =
        List.of(
            FakeStudy.named("a").gives("a", "secret").counting(),
            FakeStudy.named("b").needs("a").gives("b").counting());

    assertEquals(2, number(run(studies, 2, Requests.molar("1")).getFirst(), "b"));
  }

  @Test
  void whatNobodyGivesIsNamed() throws Exception {
    FakeStudy study = FakeStudy.named("sei").needs("share").gives("film").counting();

    RecipeResult result = run(List.of(study), 1, Requests.molar("1")).getFirst();

    assertEquals(State.LACKING, result.outcomes().getFirst().state());
    assertEquals("needs share (share), which no installed study gives", reason(result, "film"));
    assertEquals(0, study.runs());
    assertFalse(result.hasFailures(), "lacking something is no failure");
  }

  /** As a document of another version or another hand may have it. */
  @Test
  void aStudyIsNotRunWithAValueThatItDoesNotAccept() throws Exception {
    Parameter method =
        Parameter.oneOf(
            "method",
            "Method",
            "first",
            List.of(new Choice(1, "first", "First"), new Choice(2, "second", "Second")),
            "Of the test.");
    FakeStudy chooser = FakeStudy.named("chooser").gives("a").takes(method).counting();
    FakeStudy other = FakeStudy.named("other").gives("b").counting();
    RunRequest usual = Requests.molar("1");
    RunRequest wrong =
        new RunRequest(
            usual.formulation(),
            usual.conditions(),
            ParameterValues.DEFAULTS.with("chooser", "method", 1.5));

    RecipeResult result = run(List.of(chooser, other), 1, wrong).getFirst();

    assertEquals(State.FAILED, result.outcomes().getFirst().state());
    assertEquals(
        "chooser.method = 1.5 is none of its choices: first (1), second (2).", reason(result, "a"));
    assertEquals(0, chooser.runs());
    assertEquals(1, number(result, "b"));
    assertEquals(method, result.parameter("chooser.method").orElseThrow());
    assertTrue(result.parameter("other.method").isEmpty());
  }

  @Test
  void whyANeedIsMissingIsPassedOn() throws Exception {
    FakeStudy giver =
        FakeStudy.named("a")
            .gives("a")
            .doing((self, input, monitor) ->
                org.natrolyte.model.study.StudyResult.of(
                    List.of(
                        Finding.unknown(
                            self.id(), self.gives().getFirst(), "", "no density is known"))));
    FakeStudy taker = FakeStudy.named("b").needs("a").gives("b").counting();

    RecipeResult result = run(List.of(giver, taker), 2, Requests.molar("1")).getFirst();

    assertEquals("needs a, which is missing: no density is known", reason(result, "b"));
  }

  @Test
  void aMeasurementServesANeed() throws Exception {
    FakeStudy taker = FakeStudy.named("b").needs("a").gives("b").counting();
    RunRequest measured =
        new RunRequest(
            Requests.molar("1").formulation(),
            Conditions.ROOM.with(new Measurement("a", "", 41, 0, "")),
            ParameterValues.DEFAULTS);

    RecipeResult result = run(List.of(taker), 1, measured).getFirst();

    assertEquals(42, number(result, "b"));
    assertEquals(41, number(result, "a"));
  }

  @Test
  void aCircleFailsAndTheRestRuns() throws Exception {
    List<FakeStudy> studies =
        List.of(
            FakeStudy.named("behind").needs("a").gives("d").counting(),
            FakeStudy.named("a").needs("b").gives("a").counting(),
            FakeStudy.named("b").needs("a").gives("b").counting(),
            FakeStudy.named("free").gives("c").counting());

    RecipeResult result = run(studies, 2, Requests.molar("1")).getFirst();

    assertEquals("it needs what is only given by studies that need it", reason(result, "a"));
    assertEquals(
        "needs a, which is missing: it needs what is only given by studies that need it",
        reason(result, "d"));
    assertEquals(1, number(result, "c"));
  }

  @Test
  void everyOutcomeIsToldOnce() throws Exception {
    List<FakeStudy> studies =
        List.of(
            FakeStudy.named("a").needs("b").gives("a").counting(),
            FakeStudy.named("b").needs("a").gives("b").counting(),
            FakeStudy.named("free").gives("c").counting(),
            FakeStudy.named("lacks").needs("nothing").gives("d").counting());
    List<String> told = Collections.synchronizedList(new ArrayList<>());
    RunListener listener =
        new RunListener() {
          @Override
          public void finished(int recipe, StudyOutcome outcome) {
            told.add(recipe + outcome.study().id());
          }
        };

    try (StudyRunner runner = new StudyRunner(AvailableStudies.of(studies), ResultCache.NONE, 2)) {
      runner.start(List.of(Requests.molar("1"), Requests.molar("2")), listener).await();
    }

    assertEquals(
        List.of("0a", "0b", "0free", "0lacks", "1a", "1b", "1free", "1lacks"),
        told.stream().sorted().toList());
  }

  @Test
  void progressIsPassedOn() throws Exception {
    FakeStudy study =
        FakeStudy.named("a")
            .gives("a")
            .doing((self, input, monitor) -> {
              monitor.progress(0.5, "half");
              monitor.progress(7, "too far");
              return FakeStudy.result(self, 1);
            });
    List<String> heard = Collections.synchronizedList(new ArrayList<>());
    RunListener listener =
        new RunListener() {
          @Override
          public void progressed(int recipe, StudyDescriptor of, double fraction, String what) {
            heard.add(fraction + " " + what);
          }
        };

    try (StudyRunner runner =
        new StudyRunner(AvailableStudies.of(List.of(study)), ResultCache.NONE, 1)) {
      runner.start(List.of(Requests.molar("1")), listener).await();
    }

    assertEquals(List.of("0.5 half", "1.0 too far"), heard);
  }

  @Test
  void parallelAndSequentialRunsFindTheSame() throws Exception {
    List<FakeStudy> studies = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      FakeStudy.Builder study = FakeStudy.named("s" + i).gives("p" + i);
      IntStream.range(0, i).filter(j -> j % 3 == 0).forEach(j -> study.uses("p" + j));
      studies.add(study.counting());
    }
    RunRequest[] requests =
        IntStream.range(1, 40)
            .mapToObj(i -> Requests.molar(Integer.toString(i)))
            .toArray(RunRequest[]::new);

    List<List<Finding>> alone =
        run(studies, 1, requests).stream().map(r -> r.findings().all()).toList();
    List<List<Finding>> together =
        run(studies, 8, requests).stream().map(r -> r.findings().all()).toList();

    assertEquals(alone, together);
  }
}
