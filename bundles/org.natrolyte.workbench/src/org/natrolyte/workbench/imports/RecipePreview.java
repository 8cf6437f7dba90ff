// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.natrolyte.document.RecipeTable;
import org.natrolyte.model.formulation.FormulationReader;
import org.natrolyte.model.recipe.RecipeException;
import org.natrolyte.workbench.engine.Engine;

/**
 * A file of recipes as its page shows it.
 *
 * @param found the recipes
 * @param rows one for each of them, in order
 */
record RecipePreview(RecipeImport found, List<Row> rows) {
  static final RecipePreview NOTHING = new RecipePreview(RecipeImport.NOTHING, List.of());

  /**
   * A row.
   *
   * @param row as it was found
   * @param readAs what the recipe is read as, or why it or its temperature cannot be read
   * @param isWrong whether {@code readAs} is such a reason
   */
  record Row(RecipeTable.Row row, String readAs, boolean isWrong) {}

  RecipePreview {
    rows = List.copyOf(rows);
  }

  /**
   * Reads a file and its recipes.
   *
   * @throws IOException or IllegalArgumentException with a message for the user
   */
  static RecipePreview of(Path file) throws IOException {
    RecipeImport found = ImportedFile.read(file);
    FormulationReader reader = Engine.get().session().reader();
    return new RecipePreview(found, found.rows().stream().map(r -> row(r, reader)).toList());
  }

  private static Row row(RecipeTable.Row row, FormulationReader reader) {
    if (!row.problem().isEmpty()) {
      return new Row(row, row.problem(), true);
    }
    try {
      int count = reader.read(row.entry().recipe()).components().size();
      return new Row(row, count == 1 ? "1 ingredient" : count + " ingredients", false);
    } catch (RecipeException e) {
      return new Row(row, e.getMessage(), true);
    }
  }
}
