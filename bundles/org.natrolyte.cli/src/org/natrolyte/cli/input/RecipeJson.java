// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.model.study.Conditions;

/**
 * The JSON that this program prints, as input again: an object with a list "recipes", of whose
 * items "recipe", "name", "temperatureC" and "notes" count.
 */
final class RecipeJson {
  private final String name;
  private final List<GivenRecipe> recipes = new ArrayList<>();

  private RecipeJson(String name) {
    this.name = name;
  }

  /** Whether a JSON text holds recipes without being a document. */
  static boolean isReport(String text) {
    Set<String> members = new HashSet<>();
    try (JsonParser json = new JsonFactory().createParser(text)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        members.add(json.currentName());
        json.nextToken();
        json.skipChildren();
      }
    } catch (IOException broken) {
      return false;
    }
    return members.contains("recipes") && !members.contains("format");
  }

  static GivenRecipes read(String text, String name) {
    RecipeJson reader = new RecipeJson(name);
    try (JsonParser json = new JsonFactory().createParser(text)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean list = json.currentName().equals("recipes");
        json.nextToken();
        if (list && json.currentToken() == JsonToken.START_ARRAY) {
          reader.list(json);
        } else {
          json.skipChildren();
        }
      }
    } catch (JsonProcessingException e) {
      throw new InputException(name + ": " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new InputException(name + ": " + e.getMessage(), e);
    }
    return GivenRecipes.of(reader.recipes);
  }

  private void list(JsonParser json) throws IOException {
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken() == JsonToken.VALUE_STRING) {
        add(RecipeEntry.of(json.getText()));
      } else if (json.currentToken() == JsonToken.START_OBJECT) {
        entry(json);
      } else {
        json.skipChildren();
      }
    }
  }

  private void entry(JsonParser json) throws IOException {
    String recipe = "";
    String label = "";
    String notes = "";
    Conditions conditions = Conditions.ROOM;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String member = json.currentName();
      JsonToken value = json.nextToken();
      boolean isText = value == JsonToken.VALUE_STRING;
      switch (member) {
        case "recipe" -> recipe = isText ? json.getText() : "";
        case "name" -> label = isText ? json.getText() : "";
        case "notes" -> notes = isText ? json.getText() : "";
        case "temperatureC" ->
            conditions =
                value.isNumeric()
                    ? conditions.atCelsius(ConditionText.celsius(json.getText(), name + ": "))
                    : conditions;
        default -> json.skipChildren();
      }
    }
    if (!recipe.isBlank()) {
      add(new RecipeEntry(label, recipe, conditions, notes));
    }
  }

  private void add(RecipeEntry entry) {
    int number = recipes.size() + 1;
    recipes.add(new GivenRecipe(entry, name + ", recipe " + number, number));
  }
}
