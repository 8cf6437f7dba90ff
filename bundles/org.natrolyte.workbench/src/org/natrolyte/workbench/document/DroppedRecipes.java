// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.document;

import java.util.ArrayList;
import java.util.List;
import org.natrolyte.model.document.RecipeEntry;

/** Recipes as text on the clipboard or in a drag: a line each, "recipe" or "name, tab, recipe". */
public final class DroppedRecipes {
  private static final int MOST = 500;

  private DroppedRecipes() {}

  /**
   * The recipes of a text, at most 500; empty lines and lines that begin with # are passed over.
   */
  public static List<RecipeEntry> read(String text) {
    List<RecipeEntry> entries = new ArrayList<>();
    for (String line : text.split("\\R")) {
      String content = line.strip();
      if (!content.isEmpty() && !content.startsWith("#") && entries.size() < MOST) {
        int tab = content.indexOf('\t');
        RecipeEntry entry = RecipeEntry.of(content.substring(tab + 1).replace('\t', ' ').strip());
        entries.add(
            tab < 0
                ? entry
                : new RecipeEntry(
                    content.substring(0, tab).strip(),
                    entry.recipe(),
                    entry.conditions(),
                    entry.notes()));
      }
    }
    return entries;
  }

  /** Recipes as text that {@link #read} reads. */
  public static String write(List<RecipeEntry> entries) {
    StringBuilder text = new StringBuilder();
    for (RecipeEntry entry : entries) {
      String name = entry.name().replaceAll("\\s+", " ");
      text.append(name.isEmpty() ? "" : name + "\t").append(entry.recipe()).append('\n');
    }
    return text.toString();
  }
}
