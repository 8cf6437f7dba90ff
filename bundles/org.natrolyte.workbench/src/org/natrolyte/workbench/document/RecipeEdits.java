// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.natrolyte.model.document.RecipeDocument;
import org.natrolyte.model.document.RecipeEntry;

/** The edits of the recipe list. */
public final class RecipeEdits {
  private final OpenDocument open;

  /** Edits of one open document. */
  public RecipeEdits(OpenDocument open) {
    this.open = open;
  }

  /** Adds a recipe below the one looked at, and looks at it. */
  public void add(String recipe) {
    List<RecipeEntry> recipes = recipes();
    int at = open.selected() + 1;
    recipes.add(at, RecipeEntry.of(recipe));
    commit("Add Recipe", recipes, at);
  }

  /** Adds recipes below the one looked at, as one step, and looks at the first of them. */
  public void addAll(String label, List<RecipeEntry> more) {
    if (!more.isEmpty()) {
      List<RecipeEntry> recipes = recipes();
      int at = open.selected() + 1;
      recipes.addAll(at, more);
      commit(label, recipes, at);
    }
  }

  /** Adds a copy of the recipe looked at. */
  public void duplicate() {
    if (open.selected() >= 0) {
      List<RecipeEntry> recipes = recipes();
      RecipeEntry entry = recipes.get(open.selected());
      String name = entry.name().isEmpty() ? "" : entry.name() + " (copy)";
      recipes.add(
          open.selected() + 1,
          new RecipeEntry(name, entry.recipe(), entry.conditions(), entry.notes()));
      commit("Duplicate Recipe", recipes, open.selected() + 1);
    }
  }

  /** Removes the recipe looked at. */
  public void remove() {
    if (open.selected() >= 0) {
      List<RecipeEntry> recipes = recipes();
      recipes.remove(open.selected());
      commit("Remove Recipe", recipes, Math.min(open.selected(), recipes.size() - 1));
    }
  }

  /** Moves the recipe looked at by one place, or by more. */
  public void move(int by) {
    int from = open.selected();
    int to = from + by;
    List<RecipeEntry> recipes = recipes();
    if (from >= 0 && to >= 0 && to < recipes.size()) {
      recipes.add(to, recipes.remove(from));
      commit(Math.abs(by) == 1 ? (by < 0 ? "Move Up" : "Move Down") : "Move Recipe", recipes, to);
    }
  }

  /** Gives the recipe looked at a name. */
  public void rename(String name) {
    replace("Rename Recipe", e -> new RecipeEntry(name, e.recipe(), e.conditions(), e.notes()));
  }

  /** Sets the temperature of the recipe looked at. */
  public void temperature(double celsius) {
    replace(
        "Set Temperature",
        e -> new RecipeEntry(e.name(), e.recipe(), e.conditions().atCelsius(celsius), e.notes()));
  }

  /** Writes another text into the recipe looked at, as one step. */
  public void rewrite(String label, String text) {
    replace(label, e -> e.withRecipe(text));
  }

  private void replace(String label, java.util.function.UnaryOperator<RecipeEntry> edit) {
    int at = open.selected();
    if (at >= 0) {
      List<RecipeEntry> recipes = recipes();
      recipes.set(at, edit.apply(recipes.get(at)));
      commit(label, recipes, at);
    }
  }

  private List<RecipeEntry> recipes() {
    return new ArrayList<>(open.document().recipes());
  }

  private void commit(String label, List<RecipeEntry> recipes, int select) {
    RecipeDocument now = open.document();
    open.history()
        .edit(
            label,
            new RecipeDocument(
                now.title(), Collections.unmodifiableList(recipes), now.parameters(), now.notes()),
            select);
  }
}
