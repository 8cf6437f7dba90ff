// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.document.DocumentException;
import org.natrolyte.document.DocumentFile;
import org.natrolyte.model.document.RecipeDocument;
import org.natrolyte.model.document.RecipeEntry;

/** Where recipes come from: an argument is a recipe, a file, or "-" for standard input. */
public final class RecipeSource {
  private static final List<String> FILE_ENDINGS =
      List.of("." + DocumentFile.EXTENSION, ".txt", ".csv", ".json", ".list");

  private final CliContext context;
  private int count;

  /**
   * @param context where files are looked for
   */
  public RecipeSource(CliContext context) {
    this.context = context;
  }

  /** Reads an argument, whichever of the three it is. */
  public GivenRecipes argument(String argument) {
    if (argument.equals("-")) {
      return standardInput();
    }
    if (argument.isBlank()) {
      throw new InputException(
          "An empty recipe: write it as a paper prints it, such as \"1 M NaPF6 in G2\".");
    }
    if (looksLikeFile(argument)) {
      return file(context.file(argument));
    }
    count++;
    return GivenRecipes.of(
        List.of(new GivenRecipe(RecipeEntry.of(argument), "recipe " + count, count)));
  }

  /** Reads a file: a document, a table, or a list with one recipe a line. */
  public GivenRecipes file(Path file) {
    String name = nameOf(file);
    if (name.endsWith("." + DocumentFile.EXTENSION)) {
      try {
        return ofDocument(DocumentFile.read(file), file.getFileName().toString());
      } catch (DocumentException e) {
        throw new InputException(e.getMessage(), e);
      }
    }
    return text(TextInput.read(file), file.getFileName().toString(), name);
  }

  private GivenRecipes standardInput() {
    try {
      return text(TextInput.read(context.in(), "standard input"), "standard input", "");
    } catch (IOException e) {
      throw new InputException("Standard input cannot be read: " + e.getMessage() + ".", e);
    }
  }

  private GivenRecipes text(String text, String name, String fileName) {
    if (text.stripLeading().startsWith("{")) {
      return json(text, name);
    }
    if (fileName.endsWith(".csv")) {
      return TableText.recipes(text, name, context::say);
    }
    return RecipeLines.read(text, name);
  }

  /** A document that came without its ending, or the recipes of this program's own JSON output. */
  private static GivenRecipes json(String text, String name) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (RecipeJson.isReport(text)) {
      return RecipeJson.read(text, name);
    }
    try {
      return ofDocument(DocumentFile.read(new ByteArrayInputStream(bytes), name), name);
    } catch (DocumentException e) {
      throw new InputException(e.getMessage(), e);
    }
  }

  private static GivenRecipes ofDocument(RecipeDocument document, String name) {
    List<GivenRecipe> recipes = new ArrayList<>();
    for (RecipeEntry entry : document.recipes()) {
      int number = recipes.size() + 1;
      recipes.add(new GivenRecipe(entry, name + ", recipe " + number, number));
    }
    return new GivenRecipes(
        recipes, document.parameters(), document.title(), document.comparison(), document.notes());
  }

  /** A recipe has blanks and no ending; a name with an ending is a file even when it is missing. */
  private boolean looksLikeFile(String argument) {
    if (argument.length() > 4000 || argument.indexOf('\n') >= 0) {
      return false;
    }
    String lower = argument.toLowerCase(Locale.ROOT);
    if (FILE_ENDINGS.stream().anyMatch(lower::endsWith)) {
      return true;
    }
    try {
      return Files.exists(context.file(argument));
    } catch (InputException notAName) {
      return false;
    }
  }

  private static String nameOf(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
  }
}
