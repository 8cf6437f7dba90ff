// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.natrolyte.model.formulation.FormulationReader;
import org.natrolyte.model.formulation.SmallLibrary;

/** What the example tests share. */
final class RecipeExamples {
  static final SmallLibrary LIBRARY = new SmallLibrary();

  private RecipeExamples() {}

  static Recipe parse(String text) throws RecipeException {
    return RecipeParser.parse(text, name -> LIBRARY.find(name).isPresent());
  }

  /** The key of the formulation that a text is read as. */
  static String key(String text) throws RecipeException {
    return new FormulationReader(LIBRARY).read(text).key();
  }

  /** The reason why a text is refused, by the parser or by the reader. */
  static RecipeException refused(String text) {
    return assertThrows(RecipeException.class, () -> key(text), text);
  }
}
