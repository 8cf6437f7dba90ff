// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.model.figure.Axis;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.model.finding.Direction;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.formulation.FormulationReader;
import org.natrolyte.model.recipe.RecipeException;
import org.natrolyte.model.run.RecipeResult;
import org.natrolyte.model.run.RunRequest;
import org.natrolyte.model.run.StudyOutcome;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.ParameterValues;
import org.natrolyte.model.study.StudyDescriptor;
import org.natrolyte.model.study.StudyResult;
import org.natrolyte.report.figure.RecipeFigure;
import org.natrolyte.workbench.TestLibrary;
import org.natrolyte.workbench.engine.Arrivals;
import org.natrolyte.workbench.engine.RecipeState;

/** The row of studies is the same before, while and after a recipe is computed. */
class StudyFiguresTest {
  private static final String RECIPE = "1 M NaPF6 in G2";
  private static final StudyDescriptor BULK = study("bulk", true);
  private static final StudyDescriptor CLASS = study("class", false);
  private static final StudyDescriptor FILM = study("film", true);
  private static final StudyDescriptor ORBITALS = study("orbitals", true);
  private static final List<StudyDescriptor> ALL = List.of(BULK, CLASS, FILM, ORBITALS);

  private Formulation formulation;

  @BeforeEach
  void read() throws RecipeException {
    formulation = new FormulationReader(new TestLibrary()).read(RECIPE);
  }

  @Test
  void beforeAnythingHasComeEveryStudyThatDrawsHasItsPlace() {
    List<StudyFigures> row = row(computing());
    assertEquals(List.of("bulk", "film", "orbitals"), ids(row));
    row.forEach(s -> assertEquals("computing\u2026", s.lacking()));
  }

  @Test
  void noStudyMovesWhateverComesFirst() {
    List<String> places = ids(row(computing()));
    assertEquals(places, ids(row(computing(outcome(ORBITALS, 2)))));
    assertEquals(places, ids(row(computing(outcome(FILM, 1), outcome(ORBITALS, 2)))));
    assertEquals(places, ids(row(computing(outcome(FILM, 0), outcome(CLASS, 0)))));
    assertEquals(
        places,
        ids(
            row(
                current(
                    outcome(BULK, 1), outcome(CLASS, 0), outcome(FILM, 0), outcome(ORBITALS, 1)))));
  }

  @Test
  void whatHasComeIsToldFromWhatIsAwaitedAndFromWhatDrawsNothing() {
    List<StudyFigures> row = row(computing(outcome(BULK, 2), outcome(FILM, 0)));
    assertEquals(
        List.of("", "draws nothing of this recipe", "computing\u2026"),
        row.stream().map(StudyFigures::lacking).toList());
    assertEquals(2, row.getFirst().figures().size());
    assertTrue(row.get(1).drawsNothing());
  }

  @Test
  void aStudyThatDrawsWithoutSayingSoIsShownWhenItHas() {
    assertEquals(List.of("class"), ids(row(current(outcome(CLASS, 1)))));
    assertEquals(List.of(), row(current(outcome(CLASS, 0))));
  }

  @Test
  void figuresOfAnOlderTextStayAndSayWhatTheyWaitFor() {
    RecipeState edited =
        current(outcome(BULK, 1), outcome(FILM, 1)).edited(RecipeEntry.of(RECIPE + "/G1"));
    assertEquals(List.of("bulk", "film"), ids(row(edited)));
    row(edited)
        .forEach(s -> {
          assertEquals("before the edit", s.note());
          assertEquals("", s.lacking());
        });
  }

  private static List<StudyFigures> row(RecipeState state) {
    return StudyFigures.of(
        state, state.result().map(r -> RecipeFigure.of(RECIPE, r, "Natrolyte")).orElse(List.of()));
  }

  private static List<String> ids(List<StudyFigures> row) {
    return row.stream().map(StudyFigures::studyId).toList();
  }

  private RecipeState computing(StudyOutcome... done) {
    Set<String> fresh = Set.copyOf(Stream.of(done).map(o -> o.study().id()).toList());
    return state(RecipeState.Status.COMPUTING, new Arrivals(ALL, fresh), done);
  }

  private RecipeState current(StudyOutcome... done) {
    return state(RecipeState.Status.CURRENT, Arrivals.NONE, done);
  }

  private RecipeState state(RecipeState.Status status, Arrivals arrivals, StudyOutcome... done) {
    RunRequest request =
        new RunRequest(formulation, Conditions.ROOM, new ParameterValues(Map.of()));
    return new RecipeState(
        RecipeEntry.of(RECIPE),
        status,
        Optional.of(formulation),
        Optional.empty(),
        done.length == 0
            ? Optional.empty()
            : Optional.of(new RecipeResult(request, List.of(), List.of(done))),
        arrivals);
  }

  private static StudyDescriptor study(String id, boolean draws) {
    return new StudyDescriptor(
        id,
        "The " + id,
        "test",
        "1",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(property(id)),
        StudyDescriptor.DEFAULT_TIME_LIMIT,
        draws);
  }

  private static Property property(String id) {
    return new Property("of" + id, id, "", Direction.NEUTRAL, "Of the test.");
  }

  private static StudyOutcome outcome(StudyDescriptor study, int figures) {
    List<Figure> drawn =
        Stream.iterate(1, i -> i + 1)
            .limit(figures)
            .<Figure>map(i ->
                new Figure.Bars(
                    "f" + i,
                    "Figure " + i,
                    new Axis("Count", "", false),
                    List.of(new Figure.Bar("one", 1, 1, 1))))
            .toList();
    return new StudyOutcome(
        study,
        new StudyResult(
            List.of(Finding.unknown(study.id(), study.gives().getFirst(), "", "a test")), drawn),
        StudyOutcome.State.COMPUTED,
        Duration.ZERO,
        Optional.empty());
  }
}
