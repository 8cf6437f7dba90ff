// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.natrolyte.document.RecipeTable;
import org.natrolyte.document.SeparatedValues;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.workbench.document.DroppedRecipes;
import org.natrolyte.workbench.document.RecipeWords;

/**
 * Recipes out of a table or a list.
 *
 * @param rows what was found, in order
 * @param isOfRecipes whether at least half of the rows read as recipes; the others may hold slips
 * @param notTaken what of the table is not taken, in words for the user; empty when there are none
 */
record RecipeImport(List<RecipeTable.Row> rows, boolean isOfRecipes, String notTaken) {
  static final RecipeImport NOTHING = new RecipeImport(List.of(), "");

  RecipeImport {
    rows = List.copyOf(rows);
  }

  /**
   * @param rows what was found, in order
   * @param notTaken what of the table is not taken, in words for the user
   */
  RecipeImport(List<RecipeTable.Row> rows, String notTaken) {
    this(rows, isMostlyRecipes(rows), notTaken);
  }

  /** Whether a row is taken where nobody is asked: nothing in it has to be guessed. */
  boolean takes(RecipeTable.Row row) {
    return row.problem().isEmpty() && (isOfRecipes || RecipeWords.isRecipe(row.entry().recipe()));
  }

  /** The recipes that are taken where nobody is asked. */
  List<RecipeEntry> taken() {
    return rows.stream().filter(this::takes).map(RecipeTable.Row::entry).toList();
  }

  /** Why the others are not, each with its line, in words for the user. */
  List<String> leftOut() {
    return rows.stream()
        .filter(r -> !takes(r))
        .map(r -> "line %d: %s".formatted(r.line(), sentence(r.problem())))
        .toList();
  }

  private static String sentence(String problem) {
    return problem.isEmpty()
        ? "this is no recipe."
        : problem.endsWith(".") ? problem : problem + ".";
  }

  /**
   * What happens to the rows.
   *
   * @param ticked how many of them the user takes
   * @param document the name of the document they go into
   */
  String summary(int ticked, String document) {
    if (rows.isEmpty()) {
      return "There is no recipe in this file.";
    }
    String unticked = ticked == rows.size() ? "" : " Rows without a tick are left out.";
    if (ticked > 0) {
      return ("%d of %d rows go into a new document, '%s'; a recipe that cannot be read is marked"
              + " there.%s")
          .formatted(ticked, rows.size(), document, unticked);
    }
    return (isOfRecipes ? "" : "This file does not look like a list of recipes. ")
        + "Nothing is ticked; tick the rows that a new document shall have.";
  }

  private static boolean isMostlyRecipes(List<RecipeTable.Row> rows) {
    long recipes = rows.stream().filter(r -> RecipeWords.isRecipe(r.entry().recipe())).count();
    return recipes > 0 && 2 * recipes >= rows.size();
  }

  /**
   * A list with a recipe a line, perhaps after its name and a tab; empty lines and lines that start
   * with # are passed over.
   */
  static RecipeImport ofList(List<String> lines) {
    List<RecipeTable.Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      for (RecipeEntry entry : DroppedRecipes.read(line)) {
        rows.add(new RecipeTable.Row(i + 1, entry, ""));
      }
    }
    return new RecipeImport(rows, "");
  }

  /**
   * A table with titles in its first row.
   *
   * @throws IllegalArgumentException when no column holds recipes, with what is there
   */
  static RecipeImport ofTable(List<SeparatedValues.Row> rows) {
    RecipeTable.Content table = RecipeTable.read(rows);
    return new RecipeImport(table.rows(), table.notTaken());
  }

  /** The same for the cells of a sheet. */
  static RecipeImport ofSheet(List<List<String>> cells) {
    return ofTable(
        IntStream.range(0, cells.size())
            .mapToObj(i -> new SeparatedValues.Row(i + 1, cells.get(i)))
            .toList());
  }
}
