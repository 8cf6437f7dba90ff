// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.document;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.natrolyte.document.DocumentException;
import org.natrolyte.document.DocumentFile;
import org.natrolyte.document.RecipeTable;
import org.natrolyte.document.SeparatedValues;
import org.natrolyte.document.SeparatedValuesException;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.model.study.Conditions;

/**
 * Recipes as text on the clipboard or in a drag: a line each, "recipe" or "name, tab, recipe" or
 * "name: recipe".
 *
 * @param entries the recipes
 * @param problems what was not taken and why, in words for the user
 * @param notes what of tables was not taken, in words for the user
 */
public record DroppedRecipes(List<RecipeEntry> entries, List<String> problems, List<String> notes) {
  /** More recipes than these are not taken at once. */
  static final int MOST = 500;

  private static final long LARGEST_TEXT = 1_000_000;

  public DroppedRecipes {
    entries = List.copyOf(entries);
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
  }

  /**
   * The recipes of what was dropped or pasted.
   *
   * @param data a text, or names of files: documents, or texts with a recipe a line
   */
  public static DroppedRecipes of(Object data) {
    List<RecipeEntry> entries = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    if (data instanceof String text) {
      entries.addAll(read(text));
    } else if (data instanceof String[] files) {
      for (String file : files) {
        try {
          read(Path.of(file), entries, problems, notes);
        } catch (IOException | DocumentException e) {
          problems.add(e.getMessage());
        }
      }
    }
    if (entries.size() > MOST) {
      problems.add(
          "These are %d recipes; the first %d were taken.".formatted(entries.size(), MOST));
      entries = entries.subList(0, MOST);
    }
    return new DroppedRecipes(entries, problems, notes);
  }

  private static void read(
      Path file, List<RecipeEntry> entries, List<String> problems, List<String> notes)
      throws IOException, DocumentException {
    String name = String.valueOf(file.getFileName());
    if (name.endsWith("." + DocumentFile.EXTENSION)) {
      entries.addAll(DocumentFile.read(file).recipes());
      return;
    }
    if (!Files.isRegularFile(file) || Files.size(file) > LARGEST_TEXT) {
      throw new IOException(
          name
              + " is not taken: dropped are documents, or texts of up to 1 MB with a recipe a"
              + " line.");
    }
    try {
      String text = Files.readString(file);
      if (text.indexOf('\0') < 0) {
        if (name.endsWith(".csv") || name.endsWith(".tsv")) {
          table(name, text, entries, problems, notes);
        } else {
          entries.addAll(read(text));
        }
        return;
      }
    } catch (CharacterCodingException e) {
      throw new IOException(notText(name), e);
    }
    throw new IOException(notText(name));
  }

  /**
   * A table with a column of recipes; one without titles is a list. A row whose temperature cannot
   * be read is told instead of taken at another one.
   */
  private static void table(
      String name,
      String text,
      List<RecipeEntry> entries,
      List<String> problems,
      List<String> notes) {
    RecipeTable.Content table;
    try {
      table = RecipeTable.read(SeparatedValues.read(text));
    } catch (SeparatedValuesException | IllegalArgumentException noTable) {
      entries.addAll(read(text));
      return;
    }
    if (!table.notTaken().isEmpty()) {
      notes.add(name + ": " + table.notTaken());
    }
    for (RecipeTable.Row row : table.rows()) {
      if (row.problem().isEmpty()) {
        entries.add(row.entry());
      } else {
        problems.add("%s, line %d is not taken: %s".formatted(name, row.line(), row.problem()));
      }
    }
  }

  private static String notText(String name) {
    return name
        + " is no text in UTF-8. Dropped are documents, or texts with a recipe a line, or tables"
        + " with a column of recipes.";
  }

  /** The recipes of a text; empty lines and lines that begin with # are passed over. */
  public static List<RecipeEntry> read(String text) {
    List<RecipeEntry> entries = new ArrayList<>();
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    for (String line : unmarked.split("\\R")) {
      String content = line.strip();
      if (!content.isEmpty() && !content.startsWith("#")) {
        int end = nameEnd(content);
        String name = end < 0 ? "" : content.substring(0, end).strip();
        String recipe = content.substring(end + 1).replace('\t', ' ').strip();
        entries.add(new RecipeEntry(name, recipe, Conditions.ROOM, ""));
      }
    }
    return entries;
  }

  /** The tab or colon behind a recipe's name; -1 without one. NaFSI: DME 1:3 is a recipe itself. */
  private static int nameEnd(String line) {
    int tab = line.indexOf('\t');
    int colon = line.indexOf(": ");
    boolean named =
        tab < 0
            && colon > 0
            && RecipeWords.isRecipe(line.substring(colon + 1))
            && !RecipeWords.isRecipe(line);
    return named ? colon : tab;
  }

  /** Recipes as text that {@link #of} reads. */
  public static String write(List<RecipeEntry> entries) {
    StringBuilder text = new StringBuilder();
    for (RecipeEntry entry : entries) {
      String name = entry.name().replaceAll("\\s+", " ");
      text.append(name.isEmpty() ? "" : name + "\t").append(entry.recipe()).append('\n');
    }
    return text.toString();
  }
}
