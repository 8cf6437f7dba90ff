// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.cli.command.Nearest;
import org.natrolyte.cli.input.GivenRecipe;
import org.natrolyte.cli.input.GivenRecipes;
import org.natrolyte.document.DocumentFile;
import org.natrolyte.document.JsonOutput;
import org.natrolyte.document.RecipeTable;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.model.study.Conditions;

/** The forms in which recipes are written; each can be read again. */
public enum RecipeFormat {
  /** One recipe a line; a name stands before it as a comment. */
  TEXT("text", "txt") {
    @Override
    public byte[] bytes(GivenRecipes recipes) {
      StringBuilder text = new StringBuilder();
      for (GivenRecipe recipe : recipes.recipes()) {
        String name = oneLine(recipe.entry().name());
        text.append(name.isEmpty() ? "" : "# " + name + "\n");
        text.append(oneLine(recipe.text())).append('\n');
      }
      return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    boolean keeps(RecipeEntry entry) {
      return entry.conditions().equals(Conditions.ROOM) && entry.notes().isEmpty();
    }
  },
  /** A table with a head. */
  CSV("csv", "csv") {
    @Override
    public byte[] bytes(GivenRecipes recipes) {
      return RecipeTable.write(recipes.recipes().stream().map(GivenRecipe::entry).toList())
          .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    boolean keeps(RecipeEntry entry) {
      return entry.conditions().measurements().isEmpty();
    }
  },
  /** An object with a list "recipes". */
  JSON("json", "json") {
    @Override
    public byte[] bytes(GivenRecipes recipes) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (JsonOutput json = new JsonOutput(bytes)) {
        json.object().array("recipes");
        for (GivenRecipe recipe : recipes.recipes()) {
          RecipeEntry entry = recipe.entry();
          json.object();
          json.member("name", entry.name());
          json.member("recipe", entry.recipe());
          json.member("temperatureC", entry.conditions().temperatureC());
          json.member("notes", entry.notes());
          json.endObject();
        }
        json.endArray().endObject();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return bytes.toByteArray();
    }

    @Override
    boolean keeps(RecipeEntry entry) {
      return CSV.keeps(entry);
    }
  },
  /** A document, which keeps everything. */
  NATROLYTE("natrolyte", "natrolyte") {
    @Override
    public byte[] bytes(GivenRecipes recipes) {
      return DocumentFile.toBytes(recipes.asDocument());
    }

    @Override
    boolean keeps(RecipeEntry entry) {
      return true;
    }
  };

  private final String word;
  private final String ending;

  RecipeFormat(String word, String ending) {
    this.word = word;
    this.ending = ending;
  }

  /** The recipes in this form. */
  public abstract byte[] bytes(GivenRecipes recipes);

  abstract boolean keeps(RecipeEntry entry);

  /** Says what this form cannot hold of some recipes; empty when it holds all. */
  public Optional<String> lost(GivenRecipes recipes) {
    boolean everything =
        this == NATROLYTE
            || (recipes.parameters().set().isEmpty()
                && recipes.recipes().stream().allMatch(r -> keeps(r.entry())));
    return everything
        ? Optional.empty()
        : Optional.of(
            "the form '%s' does not hold every condition, measurement, parameter and note; a document"
                    .formatted(word)
                + " (.natrolyte) does");
  }

  /** Finds a form by its word. */
  public static RecipeFormat named(String word) {
    List<String> words = Arrays.stream(values()).map(f -> f.word).toList();
    return Arrays.stream(values())
        .filter(f -> f.word.equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() ->
            new InputException(
                "--as: there is no form '%s'.%s There are: %s."
                    .formatted(word, Nearest.hint(word, words), String.join(", ", words))));
  }

  /** Finds a form by the ending of a file's name. */
  public static RecipeFormat ofFile(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(f -> lower.endsWith("." + f.ending))
        .findFirst()
        .orElseThrow(() ->
            new InputException(
                "The ending of '%s' says no form; name it .txt, .csv, .json or .natrolyte, or add"
                        .formatted(name)
                    + " --as."));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s*\\R\\s*", " ").strip();
  }
}
