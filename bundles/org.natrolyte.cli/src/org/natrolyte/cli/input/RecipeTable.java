// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.model.study.Conditions;

/** A CSV table with a column "recipe", and perhaps "name", "temperatureC" and "notes". */
public final class RecipeTable {
  /** The columns, in the order they are written. */
  public static final List<String> COLUMNS = List.of("name", "recipe", "temperatureC", "notes");

  private final List<String> head;
  private final String name;

  private RecipeTable(List<String> head, String name) {
    this.head = head.stream().map(h -> h.strip().toLowerCase(Locale.ROOT)).toList();
    this.name = name;
  }

  static GivenRecipes read(String text, String name) {
    List<CsvText.Row> rows = CsvText.read(text, name);
    if (rows.isEmpty()) {
      return GivenRecipes.NONE;
    }
    RecipeTable table = new RecipeTable(rows.getFirst().cells(), name);
    if (!table.head.contains("recipe")) {
      throw new InputException(
          "%s: a table of recipes needs a first line with a column 'recipe'; there is: %s."
              .formatted(name, String.join(", ", rows.getFirst().cells())));
    }
    List<GivenRecipe> recipes = new ArrayList<>();
    for (CsvText.Row row : rows.subList(1, rows.size())) {
      String recipe = table.cell(row, "recipe");
      if (!recipe.isBlank()) {
        recipes.add(new GivenRecipe(table.entry(row, recipe), name + ":" + row.line(), row.line()));
      }
    }
    return GivenRecipes.of(recipes);
  }

  private RecipeEntry entry(CsvText.Row row, String recipe) {
    String temperature = cell(row, "temperaturec");
    Conditions conditions =
        temperature.isEmpty()
            ? Conditions.ROOM
            : Conditions.ROOM.atCelsius(
                ConditionText.celsius(temperature, name + ":" + row.line() + ": "));
    return new RecipeEntry(cell(row, "name"), recipe, conditions, cell(row, "notes"));
  }

  private String cell(CsvText.Row row, String column) {
    int index = head.indexOf(column);
    return index < 0 || index >= row.cells().size() ? "" : row.cells().get(index).strip();
  }

  /** The recipes as a table that {@link #read} reads again. */
  public static String write(GivenRecipes recipes) {
    StringBuilder text = new StringBuilder(String.join(",", COLUMNS)).append("\r\n");
    for (GivenRecipe recipe : recipes.recipes()) {
      RecipeEntry entry = recipe.entry();
      text.append(quoted(entry.name())).append(',');
      text.append(quoted(entry.recipe())).append(',');
      text.append(entry.conditions().temperatureC()).append(',');
      text.append(quoted(entry.notes())).append("\r\n");
    }
    return text.toString();
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
