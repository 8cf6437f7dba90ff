// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.input;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.document.RecipeTable;
import org.natrolyte.document.SeparatedValues;
import org.natrolyte.document.SeparatedValuesException;

/** Tables in files that the user names; what is wrong in them is told with file and line. */
public final class TableText {
  private TableText() {}

  /**
   * Reads the rows of a table that hold anything.
   *
   * @param text the table
   * @param name of the file, for messages
   * @throws InputException when it is no table
   */
  public static List<SeparatedValues.Row> rows(String text, String name) {
    try {
      return SeparatedValues.read(text);
    } catch (SeparatedValuesException e) {
      throw new InputException(name + ":" + e.line() + ": " + e.getMessage() + ".", e);
    }
  }

  /**
   * Reads the recipes of a table.
   *
   * @param text the table
   * @param name of the file, for messages
   * @param told hears what was not taken
   * @throws InputException when it is no table of recipes
   */
  static GivenRecipes recipes(String text, String name, Consumer<String> told) {
    List<SeparatedValues.Row> rows = rows(text, name);
    if (rows.isEmpty()) {
      return GivenRecipes.NONE;
    }
    List<GivenRecipe> recipes = new ArrayList<>();
    RecipeTable.Content table = table(rows, name);
    if (!table.notTaken().isEmpty()) {
      told.accept(name + ": " + table.notTaken());
    }
    for (RecipeTable.Row row : table.rows()) {
      String place = name + ":" + row.line();
      if (!row.problem().isEmpty()) {
        throw new InputException(place + ": " + row.problem());
      }
      recipes.add(new GivenRecipe(row.entry(), place, row.line()));
    }
    return GivenRecipes.of(recipes);
  }

  private static RecipeTable.Content table(List<SeparatedValues.Row> rows, String name) {
    try {
      return RecipeTable.read(rows);
    } catch (IllegalArgumentException e) {
      throw new InputException(name + ": " + e.getMessage(), e);
    }
  }
}
