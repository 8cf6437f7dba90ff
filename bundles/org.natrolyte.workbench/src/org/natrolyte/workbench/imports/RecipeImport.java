// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.model.study.Conditions;

/**
 * Recipes out of a table or a list.
 *
 * @param rows what was found, in order
 */
record RecipeImport(List<Row> rows) {
  private static final List<String> RECIPE = List.of("recipe", "electrolyte", "formulation");
  private static final List<String> NAME = List.of("name", "label", "id");
  private static final List<String> TEMPERATURE = List.of("temperaturec", "temperature", "t");
  private static final List<String> NOTES = List.of("notes", "note", "comment", "remarks");

  /**
   * A recipe, or why there is none.
   *
   * @param line where it stands in the file, from 1
   * @param entry the recipe with its name, temperature and notes
   * @param problem why it is not taken as it stands; empty when it is
   */
  record Row(int line, RecipeEntry entry, String problem) {}

  RecipeImport {
    rows = List.copyOf(rows);
  }

  /** A list with a recipe a line; empty lines and lines that start with # are passed over. */
  static RecipeImport ofList(List<String> lines) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        rows.add(new Row(i + 1, RecipeEntry.of(line), ""));
      }
    }
    return new RecipeImport(rows);
  }

  /**
   * A table with titles in its first row.
   *
   * @throws IllegalArgumentException when no column holds recipes, with what is there
   */
  static RecipeImport ofTable(List<List<String>> cells) {
    List<String> head = cells.isEmpty() ? List.of() : cells.getFirst();
    int recipe = column(head, RECIPE);
    if (recipe < 0) {
      throw new IllegalArgumentException(
          "A table of recipes needs a column 'recipe' in its first row; there is: "
              + (head.isEmpty() ? "nothing" : String.join(", ", head))
              + ".");
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i < cells.size(); i++) {
      String text = cell(cells.get(i), recipe);
      if (!text.isEmpty()) {
        rows.add(row(i + 1, text, head, cells.get(i)));
      }
    }
    return new RecipeImport(rows);
  }

  private static Row row(int line, String recipe, List<String> head, List<String> cells) {
    String name = cell(cells, column(head, NAME));
    String notes = cell(cells, column(head, NOTES));
    String temperature = cell(cells, column(head, TEMPERATURE)).replaceFirst("\\s*°?C$", "");
    Conditions conditions = Conditions.ROOM;
    String problem = "";
    if (!temperature.isEmpty()) {
      try {
        conditions = conditions.atCelsius(Double.parseDouble(temperature.replace('−', '-')));
      } catch (IllegalArgumentException e) {
        problem = "'%s' is no temperature in °C; 25 °C is taken".formatted(temperature);
      }
    }
    return new Row(line, new RecipeEntry(name, recipe, conditions, notes), problem);
  }

  private static int column(List<String> head, List<String> titles) {
    for (String title : titles) {
      for (int i = 0; i < head.size(); i++) {
        String plain =
            head.get(i)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\(.*|\\[.*", "")
                .replaceAll("[^a-z]", "");
        if (plain.equals(title)) {
          return i;
        }
      }
    }
    return -1;
  }

  private static String cell(List<String> cells, int index) {
    return index < 0 || index >= cells.size() ? "" : cells.get(index).strip();
  }
}
