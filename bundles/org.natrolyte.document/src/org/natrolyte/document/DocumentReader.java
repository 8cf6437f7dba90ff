// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.natrolyte.model.document.ComparisonOptions;
import org.natrolyte.model.document.RecipeDocument;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.Measurement;
import org.natrolyte.model.study.ParameterValues;

/**
 * Reads documents of the newest version. A member that the version does not know is refused: it may
 * be a slip of the pen ({@code temperatureC} with a letter missing) that would otherwise change
 * results in silence, and saving would lose it.
 */
final class DocumentReader {
  private final JsonInput json;
  private String title = "";
  private String notes = "";
  private List<RecipeEntry> recipes;
  private final Map<String, Double> parameters = new TreeMap<>();
  private ComparisonOptions comparison = ComparisonOptions.USUAL;

  private DocumentReader(JsonInput json) {
    this.json = json;
  }

  /**
   * @param content a whole document of the newest version
   * @throws JsonFault when it is not
   */
  static RecipeDocument read(byte[] content) throws IOException {
    try (JsonInput json = new JsonInput(content)) {
      return new DocumentReader(json).document();
    }
  }

  private RecipeDocument document() throws IOException {
    json.object(this::member);
    if (recipes == null) {
      throw json.fault("the list \"recipes\" is missing");
    }
    if (comparison.reference().filter(r -> r >= recipes.size()).isPresent()) {
      throw json.fault(
          "the \"reference\" of the comparison is recipe %d, counted from 0, and there are %d"
              .formatted(comparison.reference().get(), recipes.size()));
    }
    json.end();
    return new RecipeDocument(title, recipes, new ParameterValues(parameters), comparison, notes);
  }

  private void member(String name) throws IOException {
    switch (name) {
      case "format", "version" -> json.skip();
      case "title" -> title = json.text();
      case "recipes" -> {
        recipes = new ArrayList<>();
        json.array(item -> recipes.add(new Entry().read()));
      }
      case "parameters" -> json.object(id -> parameters.put(id, json.number()));
      case "comparison" -> comparison = new Compared().read();
      case "notes" -> notes = json.text();
      default ->
          throw unknown(name, "format, version, title, recipes, parameters, comparison, notes");
    }
  }

  private JsonFault unknown(String member, String known) {
    return json.faultOfName(
        "'" + member + "' is not known here. Known are: " + known + ". Check the spelling");
  }

  private final class Compared {
    private ComparisonOptions options = ComparisonOptions.USUAL;
    private String sortedBy = "";
    private boolean bestLast;

    ComparisonOptions read() throws IOException {
      json.object(this::member);
      if (!sortedBy.isBlank()) {
        options = options.sortedBy(sortedBy);
        options = bestLast ? options.sortedBy(sortedBy) : options;
      }
      return options;
    }

    private void member(String member) throws IOException {
      switch (member) {
        case "reference" -> options = options.withReference(Optional.of(place()));
        case "sortedBy" -> sortedBy = json.text();
        case "bestLast" -> bestLast = json.truth();
        case "filter" -> options = options.withFilter(json.text());
        case "onlyDifferences" -> options = options.withOnlyDifferences(json.truth());
        case "withUnknown" -> options = options.withUnknown(json.truth());
        default ->
            throw unknown(
                member, "reference, sortedBy, bestLast, filter, onlyDifferences, withUnknown");
      }
    }

    private int place() throws IOException {
      int place = json.wholeNumber();
      if (place < 0) {
        throw json.fault("recipes are counted from 0");
      }
      return place;
    }
  }

  private final class Entry {
    private String name = "";
    private String recipe;
    private double temperatureC = Conditions.ROOM.temperatureC();
    private final List<Measurement> measurements = new ArrayList<>();
    private String notes = "";

    RecipeEntry read() throws IOException {
      json.object(this::member);
      if (recipe == null) {
        throw json.fault("the text \"recipe\" is missing");
      }
      return new RecipeEntry(name, recipe, new Conditions(temperatureC, measurements), notes);
    }

    private void member(String member) throws IOException {
      switch (member) {
        case "name" -> name = json.text();
        case "recipe" -> recipe = json.text();
        case "temperatureC" -> temperatureC = temperature(json.number());
        case "measurements" -> json.array(item -> measurements.add(new Measured().read()));
        case "notes" -> notes = json.text();
        default -> throw unknown(member, "name, recipe, temperatureC, measurements, notes");
      }
    }

    private double temperature(double celsius) throws JsonFault {
      try {
        return Conditions.ROOM.atCelsius(celsius).temperatureC();
      } catch (IllegalArgumentException e) {
        throw json.fault(e.getMessage());
      }
    }
  }

  private final class Measured {
    private String property;
    private String subject = "";
    private Double value;
    private double error;
    private String note = "";

    Measurement read() throws IOException {
      json.object(this::member);
      if (property == null || value == null) {
        throw json.fault("a measurement needs \"property\" and \"value\"");
      }
      return new Measurement(property, subject, value, error, note);
    }

    private void member(String member) throws IOException {
      switch (member) {
        case "property" -> property = json.text();
        case "subject" -> subject = json.text();
        case "value" -> value = json.number();
        case "error" -> {
          error = json.number();
          if (error < 0) {
            throw json.fault("an error is zero or more");
          }
        }
        case "note" -> note = json.text();
        default -> throw unknown(member, "property, subject, value, error, note");
      }
    }
  }
}
