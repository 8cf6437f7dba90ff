// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.natrolyte.model.figure.Axis;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.model.finding.Direction;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Provenance;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.study.Choice;
import org.natrolyte.model.study.Citation;
import org.natrolyte.model.study.Parameter;
import org.natrolyte.model.study.Study;
import org.natrolyte.model.study.StudyDescriptor;
import org.natrolyte.model.study.StudyException;
import org.natrolyte.model.study.StudyInput;
import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.model.study.StudyResult;

/** A good study passes; of the bad ones each fails the check that is meant for it. */
class StudyContractTest {
  private static final Property COUNT =
      new Property("count", "Count", "", Direction.NEUTRAL, "How many components there are.");
  private static final Parameter FACTOR =
      new Parameter("factor", "Factor", "", OptionalDouble.of(1), 0, 10, "Of the test.");
  private static final Parameter WAY =
      Parameter.oneOf(
          "way",
          "Way",
          "short",
          List.of(
              new Choice(1, "short", "Short"),
              new Choice(2, "forgotten", "Forgotten"),
              new Choice(3, "long", "Long")),
          "Of the test.");
  private static final AtomicInteger CALLS = new AtomicInteger();

  /** What a study of this test does. */
  interface Run {
    List<Finding> findings(StudyInput input, StudyMonitor monitor)
        throws StudyException, InterruptedException;
  }

  private record Sample(StudyDescriptor descriptor, Run behaviour) implements Study {
    @Override
    public StudyResult run(StudyInput input, StudyMonitor monitor)
        throws StudyException, InterruptedException {
      return StudyResult.of(behaviour.findings(input, monitor));
    }
  }

  private static StudyDescriptor descriptor(String title, Property... gives) {
    return new StudyDescriptor(
        "sample",
        title,
        "test",
        "1",
        List.of(new Citation("A. Author, J. Tests 2026, 1, 1", "")),
        List.of(),
        List.of(),
        List.of(FACTOR, WAY),
        List.of(gives),
        StudyDescriptor.DEFAULT_TIME_LIMIT);
  }

  private static Finding count(String studyId, double value) {
    return new Finding(
        studyId,
        COUNT,
        "",
        Value.exactly(value),
        new Provenance.Computed("counted", ""),
        List.of());
  }

  private static Study good() {
    return new Sample(
        descriptor("Sample", COUNT),
        (input, monitor) -> List.of(count("sample", input.formulation().components().size())));
  }

  private static Study doing(Run behaviour) {
    return new Sample(descriptor("Sample", COUNT), behaviour);
  }

  @Nested
  class GoodStudy implements StudyContract {
    @Override
    public Study study() {
      return good();
    }

    @Override
    public StudyInput goodInput() {
      return Inputs.of("1 M NaPF6 in EC/DEC (1:1 v/v) + 5 wt% FEC");
    }
  }

  private static TreeSet<String> failures(Study study) {
    TreeSet<String> failed = new TreeSet<>();
    Map<String, Executable> checks =
        new StudyChecks(() -> study, Inputs.of("1 M NaPF6 in G2")).all();
    checks.forEach((name, check) -> {
      try {
        check.execute();
      } catch (Throwable e) {
        failed.add(name);
      }
    });
    return failed;
  }

  private static void fails(Study study, String... checks) {
    assertEquals(new TreeSet<>(List.of(checks)), failures(study));
  }

  @Test
  void aPropertyThatIsDeclaredAndNotGiven() {
    fails(
        new Sample(
            descriptor("Sample", COUNT, Vocabulary.DENSITY),
            (input, monitor) -> List.of(count("sample", 1))),
        "every property is given");
  }

  @Test
  void aFindingUnderAnotherName() {
    fails(doing((input, monitor) -> List.of(count("other", 1))), "findings are its own");
  }

  @Test
  void aFigureThatIsNotAnnounced() {
    StudyDescriptor told = descriptor("Sample", COUNT);
    StudyDescriptor silent =
        new StudyDescriptor(
            told.id(),
            told.title(),
            told.area(),
            told.version(),
            told.citations(),
            told.needs(),
            told.uses(),
            told.parameters(),
            told.gives(),
            told.timeLimit(),
            false);
    fails(drawing(silent), "figures are announced");
    fails(drawing(told));
  }

  private static Study drawing(StudyDescriptor descriptor) {
    Figure bars =
        new Figure.Bars(
            "counts",
            "Counts",
            new Axis("Count", "", false),
            List.of(new Figure.Bar("components", 1, 1, 1)));
    return new Study() {
      @Override
      public StudyDescriptor descriptor() {
        return descriptor;
      }

      @Override
      public StudyResult run(StudyInput input, StudyMonitor monitor) {
        return new StudyResult(List.of(count("sample", 1)), List.of(bars));
      }
    };
  }

  @Test
  void aPropertyOfTheVocabularyInAnotherUnit() {
    Property density =
        new Property("density", "Density", "kg/m3", Direction.NEUTRAL, "In another unit.");
    fails(
        new Sample(
            descriptor("Sample", COUNT, density),
            (input, monitor) ->
                List.of(
                    count("sample", 1), Finding.unknown("sample", density, "", "not measured"))),
        "shared properties are shared");
  }

  @Test
  void aResultThatChanges() {
    fails(
        doing((input, monitor) -> List.of(count("sample", CALLS.incrementAndGet()))),
        "is deterministic",
        "runs in parallel");
  }

  @Test
  void aStudyThatDoesNotStop() {
    fails(
        doing((input, monitor) -> {
          if (monitor != StudyMonitor.NONE) {
            Thread.sleep(5000);
          }
          return List.of(count("sample", 1));
        }),
        "cancels within a second");
  }

  @Test
  void aNumberOfUnknownOriginAndAReasonThatIsEmpty() {
    fails(
        doing((input, monitor) ->
            List.of(
                new Finding(
                    "sample", COUNT, "", Value.exactly(1), new Provenance.None(), List.of()))),
        "every finding is explained");
  }

  @Test
  void aTextWithALineBreak() {
    fails(
        new Sample(
            descriptor("Two\nlines", COUNT), (input, monitor) -> List.of(count("sample", 1))),
        "texts can be printed");
  }

  @Test
  void aStudyThatBreaksAtTheEndOfItsRange() {
    fails(
        doing((input, monitor) -> {
          double factor = input.parameters().set().getOrDefault("sample.factor", 1.0);
          return List.of(count("sample", 10 / (int) factor));
        }),
        "parameters are survived");
  }

  @Test
  void aStudyThatForgetsOneOfItsChoices() {
    fails(
        doing((input, monitor) -> {
          int way = (int) (double) input.parameters().set().getOrDefault("sample.way", 1.0);
          return List.of(
              count(
                  "sample",
                  switch (way) {
                    case 1, 3 -> way;
                    default -> throw new IllegalStateException("way " + way);
                  }));
        }),
        "parameters are survived");
  }

  @Test
  void aRecipeThatIsNoneIsToldToTheAuthor() {
    assertThrows(IllegalArgumentException.class, () -> Inputs.of("1 M unobtainium in G2"));
  }
}
