// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.document;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.natrolyte.model.document.RecipeDocument;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.model.study.Measurement;

/** The edits of the recipe list; each is one step of undo, however many recipes it is about. */
public final class RecipeEdits {
  private final OpenDocument open;

  /** Edits of one open document. */
  public RecipeEdits(OpenDocument open) {
    this.open = open;
  }

  /** Adds a recipe below the one looked at, and looks at it. */
  public void add(String recipe) {
    insert("Add Recipe", List.of(RecipeEntry.of(recipe)), open.selected() + 1);
  }

  /** Adds recipes below the one looked at, as one step, and looks at the first of them. */
  public void addAll(String label, List<RecipeEntry> more) {
    insert(label, more, open.selected() + 1);
  }

  /** Adds recipes at a place, as one step, and looks at the first of them. */
  public void insert(String label, List<RecipeEntry> more, int at) {
    if (!more.isEmpty()) {
      RecipeOrder order = order();
      order.insert(Math.clamp(at, 0, order.size()), more);
      commit(label, order, Math.clamp(at, 0, order.size()));
    }
  }

  /**
   * Adds copies of recipes below the last of them.
   *
   * @param chosen places of the recipes
   */
  public void duplicate(TreeSet<Integer> chosen) {
    if (!chosen.isEmpty()) {
      List<RecipeEntry> copies = chosen.stream().map(i -> copy(recipes().get(i))).toList();
      insert(several("Duplicate", chosen), copies, chosen.last() + 1);
    }
  }

  /** Removes the recipe looked at. */
  public void remove() {
    remove(looked());
  }

  private static RecipeEntry copy(RecipeEntry entry) {
    String name = entry.name().isEmpty() ? "" : entry.name() + " (copy)";
    return new RecipeEntry(name, entry.recipe(), entry.conditions(), entry.notes());
  }

  /**
   * Removes recipes.
   *
   * @param chosen their places
   */
  public void remove(TreeSet<Integer> chosen) {
    if (!chosen.isEmpty()) {
      RecipeOrder order = order();
      chosen.descendingIterator().forEachRemaining(order::remove);
      commit(several("Remove", chosen), order, Math.min(chosen.first(), order.size() - 1));
    }
  }

  /** Moves the recipe looked at by one place, or by more. */
  public void move(int by) {
    int to = open.selected() + by;
    if (open.selected() >= 0 && to >= 0 && to < recipes().size()) {
      RecipeOrder order = order();
      order.move(new TreeSet<>(List.of(open.selected())), by < 0 ? to : to + 1);
      commit(Math.abs(by) == 1 ? (by < 0 ? "Move Up" : "Move Down") : "Move Recipe", order, to);
    }
  }

  /**
   * Moves recipes together, and looks at the first of them.
   *
   * @param chosen their places
   * @param before the place that the first gets, counted with the recipes as they stand now
   */
  public void move(TreeSet<Integer> chosen, int before) {
    if (!chosen.isEmpty()) {
      RecipeOrder order = order();
      commit(several("Move", chosen), order, order.move(chosen, before));
    }
  }

  /** Gives the recipe looked at a name. */
  public void rename(String name) {
    replace(
        "Rename Recipe",
        looked(),
        e -> new RecipeEntry(name, e.recipe(), e.conditions(), e.notes()));
  }

  /** Sets the temperature of the recipe looked at. */
  public void temperature(double celsius) {
    temperature(looked(), celsius);
  }

  /**
   * Sets the temperature of recipes.
   *
   * @param chosen their places
   * @param celsius in °C
   */
  public void temperature(TreeSet<Integer> chosen, double celsius) {
    replace(
        "Set Temperature",
        chosen,
        e -> new RecipeEntry(e.name(), e.recipe(), e.conditions().atCelsius(celsius), e.notes()));
  }

  /** Sets, or takes away, the density that was measured of the recipe looked at. */
  public void density(Optional<Measurement> measured) {
    replace("Set Measured Density", looked(), e -> MeasuredDensity.in(e, measured));
  }

  /** Writes another text into the recipe looked at, as one step. */
  public void rewrite(String label, String text) {
    replace(label, looked(), e -> e.withRecipe(text));
  }

  private TreeSet<Integer> looked() {
    return open.selected() < 0 ? new TreeSet<>() : new TreeSet<>(List.of(open.selected()));
  }

  private void replace(String label, TreeSet<Integer> chosen, UnaryOperator<RecipeEntry> edit) {
    RecipeDocument edited = open.document();
    for (int at : chosen) {
      edited = edited.with(at, edit.apply(edited.recipes().get(at)));
    }
    open.history().edit(label, edited, open.selected());
  }

  private static String several(String what, TreeSet<Integer> chosen) {
    return what + (chosen.size() == 1 ? " Recipe" : " " + chosen.size() + " Recipes");
  }

  private List<RecipeEntry> recipes() {
    return open.document().recipes();
  }

  private RecipeOrder order() {
    return new RecipeOrder(recipes());
  }

  private void commit(String label, RecipeOrder order, int select) {
    RecipeDocument now = open.document();
    open.history()
        .edit(label, now.with(order.recipes(), now.comparison().moved(order::now)), select);
  }
}
