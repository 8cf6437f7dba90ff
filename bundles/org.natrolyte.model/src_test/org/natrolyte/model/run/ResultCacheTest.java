// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.run.StudyOutcome.State;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.Measurement;
import org.natrolyte.model.study.Parameter;
import org.natrolyte.model.study.ParameterValues;
import org.natrolyte.model.study.StudyResult;

class ResultCacheTest {
  private static final Parameter EFFICIENCY =
      new Parameter("efficiency", "Efficiency", "%", OptionalDouble.of(99), 0, 100, "Of the test.");

  private final FakeStudy study = FakeStudy.named("a").takes(EFFICIENCY).gives("a").counting();
  private final FakeStudy taker = FakeStudy.named("b").needs("a").gives("b").counting();
  private final MemoryResultCache cache = new MemoryResultCache(100);
  private final StudyRunner runner =
      new StudyRunner(AvailableStudies.of(List.of(study, taker)), cache, 2);

  @AfterEach
  void close() {
    runner.close();
  }

  private List<State> states(RunRequest request) throws InterruptedException {
    return runner.run(List.of(request)).getFirst().outcomes().stream()
        .map(StudyOutcome::state)
        .toList();
  }

  private static RunRequest with(Conditions conditions, ParameterValues parameters) {
    return new RunRequest(Requests.molar("1").formulation(), conditions, parameters);
  }

  @Test
  void anUnchangedRunComputesNothing() throws Exception {
    assertEquals(List.of(State.COMPUTED, State.COMPUTED), states(Requests.molar("1")));
    assertEquals(List.of(State.CACHED, State.CACHED), states(Requests.molar("1")));
    assertEquals(1, study.runs());
    assertEquals(1, taker.runs());
  }

  @Test
  void aCorrectedDensityComputesAnew() throws Exception {
    states(Requests.of("1", 0.94));

    assertEquals(State.COMPUTED, states(Requests.of("1", 0.95)).getFirst());
  }

  @Test
  void anotherTemperatureComputesAnew() throws Exception {
    states(with(Conditions.ROOM, ParameterValues.DEFAULTS));

    assertEquals(
        State.COMPUTED,
        states(with(Conditions.ROOM.atCelsius(60), ParameterValues.DEFAULTS)).getFirst());
  }

  @Test
  void aParameterConcernsItsStudyAlone() throws Exception {
    states(with(Conditions.ROOM, ParameterValues.DEFAULTS));

    List<State> states =
        states(with(Conditions.ROOM, ParameterValues.DEFAULTS.with("a", "efficiency", 99.9)));

    assertEquals(List.of(State.COMPUTED, State.CACHED), states);
  }

  @Test
  void aMeasurementComputesAnew() throws Exception {
    states(with(Conditions.ROOM, ParameterValues.DEFAULTS));

    List<State> states =
        states(
            with(
                Conditions.ROOM.with(new Measurement("a", "", 3, 0.1, "")),
                ParameterValues.DEFAULTS));

    assertEquals(List.of(State.COMPUTED, State.COMPUTED), states);
  }

  @Test
  void anotherCodeVersionComputesAnew() throws Exception {
    states(Requests.molar("1"));
    AvailableStudies newer =
        new AvailableStudies(
            List.of(new AvailableStudies.Installed(study, study.descriptor(), "1.0.1")), List.of());

    try (StudyRunner next = new StudyRunner(newer, cache, 1)) {
      assertEquals(
          State.COMPUTED,
          next.run(List.of(Requests.molar("1"))).getFirst().outcomes().getFirst().state());
    }
  }

  @Test
  void theMemoryForgetsWhatWasUsedLongestAgo() {
    MemoryResultCache small = new MemoryResultCache(2);
    StudyResult result = StudyResult.of(List.of());
    small.put("a", result);
    small.put("b", result);
    small.get("a");
    small.put("c", result);

    assertEquals(Optional.of(result), small.get("a"));
    assertEquals(Optional.empty(), small.get("b"));
    assertEquals(Optional.of(result), small.get("c"));
  }
}
