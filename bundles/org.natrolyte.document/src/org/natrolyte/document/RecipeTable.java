// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.model.quantity.Dimension;
import org.natrolyte.model.quantity.Quantity;
import org.natrolyte.model.quantity.Unit;
import org.natrolyte.model.study.Conditions;

/**
 * Recipes as a table: a column "recipe", and perhaps "name", "temperatureC" and "notes". Titles
 * that people write instead, such as "electrolyte" or "Temperature (°C)", are understood.
 */
public final class RecipeTable {
  /** The columns, in the order they are written. */
  public static final List<String> COLUMNS = List.of("name", "recipe", "temperatureC", "notes");

  private static final Map<String, List<String>> TITLES =
      Map.of(
          "recipe", List.of("recipe", "electrolyte", "formulation"),
          "name", List.of("name", "label", "id"),
          "temperatureC", List.of("temperaturec", "temperature", "t"),
          "notes", List.of("notes", "note", "comment", "remarks"));

  /**
   * A recipe, or why it is not taken as it stands.
   *
   * @param line where it stands in the table, from 1
   * @param entry the recipe with its name, temperature and notes
   * @param problem why its temperature could not be read, so that it is at 25 °C and its notes end
   *     with what stands in the table; empty when it could
   */
  public record Row(int line, RecipeEntry entry, String problem) {}

  /**
   * What a table holds.
   *
   * @param rows its recipes, in order
   * @param notTaken which columns and rows hold something that is not taken, in words for the user:
   *     "Not taken: the columns batch, operator. Without a recipe: the line 7."; empty when all is
   */
  public record Content(List<Row> rows, String notTaken) {
    public Content {
      rows = List.copyOf(rows);
    }
  }

  private final List<String> head;

  private RecipeTable(List<String> head) {
    this.head =
        head.stream()
            .map(t -> t.toLowerCase(Locale.ROOT).replaceAll("\\(.*|\\[.*", ""))
            .map(t -> t.replaceAll("[^a-z]", ""))
            .toList();
  }

  /**
   * Reads a table.
   *
   * @param rows the titles, and a row a recipe; rows without a recipe are not taken, which is told
   * @throws IllegalArgumentException when no column holds recipes, with the titles that there are
   */
  public static Content read(List<SeparatedValues.Row> rows) {
    List<String> titles = rows.isEmpty() ? List.of() : rows.getFirst().cells();
    RecipeTable table = new RecipeTable(titles);
    if (table.column("recipe") < 0) {
      throw new IllegalArgumentException(
          "a table of recipes needs a first line with a column 'recipe'; there is: "
              + (titles.isEmpty() ? "nothing" : String.join(", ", titles))
              + ".");
    }
    List<Row> recipes = new ArrayList<>();
    List<SeparatedValues.Row> without = new ArrayList<>();
    for (SeparatedValues.Row row : rows.subList(1, rows.size())) {
      if (!table.cell(row, "recipe").isBlank()) {
        recipes.add(table.row(row));
      } else if (row.cells().stream().anyMatch(c -> !c.isBlank())) {
        without.add(row);
      }
    }
    return new Content(
        recipes,
        Stream.of(NotTaken.columns(rows, table.taken()), NotTaken.rows(without))
            .filter(s -> !s.isEmpty())
            .collect(Collectors.joining(" ")));
  }

  private Set<Integer> taken() {
    return TITLES.keySet().stream().map(this::column).collect(Collectors.toSet());
  }

  private Row row(SeparatedValues.Row row) {
    String temperature = cell(row, "temperatureC");
    Conditions conditions = Conditions.ROOM;
    String notes = cell(row, "notes");
    String problem = "";
    if (!temperature.isEmpty()) {
      try {
        double celsius =
            Quantity.parse(temperature.replace(',', '.'), Dimension.TEMPERATURE, Unit.CELSIUS)
                .in(Unit.CELSIUS);
        conditions = conditions.atCelsius(celsius);
      } catch (IllegalArgumentException e) {
        problem = e.getMessage();
        notes += (notes.isEmpty() ? "" : "; ") + "temperature in the table: " + temperature;
      }
    }
    RecipeEntry entry = new RecipeEntry(cell(row, "name"), cell(row, "recipe"), conditions, notes);
    return new Row(row.line(), entry, problem);
  }

  private int column(String name) {
    return TITLES.get(name).stream()
        .mapToInt(head::indexOf)
        .filter(i -> i >= 0)
        .findFirst()
        .orElse(-1);
  }

  private String cell(SeparatedValues.Row row, String column) {
    return row.cell(column(column));
  }

  /** Recipes as a table that {@link #read} reads again; lines end with CR LF. */
  public static String write(List<RecipeEntry> recipes) {
    StringBuilder text = new StringBuilder(SeparatedValues.line(COLUMNS)).append("\r\n");
    for (RecipeEntry entry : recipes) {
      text.append(
              SeparatedValues.line(
                  List.of(
                      entry.name(),
                      entry.recipe(),
                      Double.toString(entry.conditions().temperatureC()),
                      entry.notes())))
          .append("\r\n");
    }
    return text.toString();
  }
}
