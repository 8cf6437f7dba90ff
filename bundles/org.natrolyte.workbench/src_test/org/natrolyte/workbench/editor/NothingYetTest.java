// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.model.recipe.RecipeException;
import org.natrolyte.model.recipe.Span;
import org.natrolyte.workbench.engine.Arrivals;
import org.natrolyte.workbench.engine.RecipeState;
import org.natrolyte.workbench.engine.RecipeState.Status;

/** Nobody is told to write a recipe that is already written. */
class NothingYetTest {
  private static final NothingYet UNWRITTEN = new NothingYet("Nothing yet", "Write a recipe.");

  @Test
  void withoutARecipeThePageSaysWhatToWrite() {
    assertEquals(UNWRITTEN, NothingYet.of(Optional.empty(), UNWRITTEN));
    assertEquals(UNWRITTEN, NothingYet.of(state(Status.EMPTY, null), UNWRITTEN));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EMPTY")
  void aWrittenRecipeIsNotAskedFor(Status status) {
    NothingYet said = NothingYet.of(state(status, null), UNWRITTEN);

    assertTrue(!said.title().equals(UNWRITTEN.title()), said.title());
    assertTrue(!said.advice().equals(UNWRITTEN.advice()), said.advice());
  }

  @Test
  void aMistakeIsNamed() {
    RecipeException problem =
        new RecipeException("'NaPF4' is not known.", new Span(4, 9), List.of("NaPF6"));

    String advice = NothingYet.of(state(Status.WRONG, problem), UNWRITTEN).advice();

    assertTrue(advice.startsWith("'NaPF4' is not known. "), advice);
  }

  private static Optional<RecipeState> state(Status status, RecipeException problem) {
    return Optional.of(
        new RecipeState(
            RecipeEntry.of("1 M NaPF4 in G2"),
            status,
            Optional.empty(),
            Optional.ofNullable(problem),
            Optional.empty(),
            Arrivals.NONE));
  }
}
