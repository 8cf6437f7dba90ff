// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.document;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.natrolyte.model.document.RecipeEntry;

/** A list of recipes that is edited and remembers where each recipe was before. */
final class RecipeOrder {
  private static final int NEW = -1;

  private record Slot(RecipeEntry entry, int before) {}

  private final List<Slot> slots = new ArrayList<>();

  RecipeOrder(List<RecipeEntry> recipes) {
    for (int i = 0; i < recipes.size(); i++) {
      slots.add(new Slot(recipes.get(i), i));
    }
  }

  int size() {
    return slots.size();
  }

  void insert(int at, List<RecipeEntry> more) {
    slots.addAll(at, more.stream().map(e -> new Slot(e, NEW)).toList());
  }

  void remove(int at) {
    slots.remove(at);
  }

  /**
   * Moves recipes together.
   *
   * @param chosen their places
   * @param before the place of the recipe that follows them; the size for the end
   * @return the new place of the first of them
   */
  int move(TreeSet<Integer> chosen, int before) {
    List<Slot> moved = chosen.stream().map(slots::get).toList();
    int at = Math.clamp(before, 0, slots.size()) - chosen.headSet(before).size();
    slots.removeAll(moved);
    slots.addAll(at, moved);
    return at;
  }

  List<RecipeEntry> recipes() {
    return slots.stream().map(Slot::entry).toList();
  }

  /** The place of a recipe that was at another before; -1 when it is gone. */
  int now(int before) {
    for (int i = 0; i < slots.size(); i++) {
      if (slots.get(i).before() == before) {
        return i;
      }
    }
    return -1;
  }
}
