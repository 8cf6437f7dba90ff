// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.document;

import java.util.ArrayList;
import java.util.List;
import org.natrolyte.model.document.RecipeDocument;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.workbench.engine.RecipeState;

/** What is known of recipes after an edit: what belongs to the same recipe follows it. */
final class FollowingStates {
  private FollowingStates() {}

  /**
   * The states after an edit.
   *
   * @param states what is known of the recipes before
   * @param before the document before
   * @param next the document after
   */
  static List<RecipeState> of(
      List<RecipeState> states, RecipeDocument before, RecipeDocument next) {
    List<RecipeState> followed = of(states, next.recipes());
    return before.parameters().equals(next.parameters()) ? followed : old(followed);
  }

  /** The same recipes, of which everything that is known counts as old. */
  static List<RecipeState> old(List<RecipeState> states) {
    return states.stream().map(s -> s.edited(s.entry())).toList();
  }

  /** The same recipes when nothing computes any more: what has not arrived does not come. */
  static List<RecipeState> stopped(List<RecipeState> states) {
    return states.stream()
        .map(s ->
            switch (s.status()) {
              case EDITED, COMPUTING -> s.cancelled();
              case EMPTY, WRONG, CURRENT, CANCELLED -> s;
            })
        .toList();
  }

  /** What is known of recipes in a file; nothing of those that were edited since. */
  static List<RecipeState> known(List<RecipeState> states, List<RecipeEntry> inFile) {
    List<RecipeState> known = new ArrayList<>();
    for (int i = 0; i < inFile.size(); i++) {
      boolean same = i < states.size() && states.get(i).entry().equals(inFile.get(i));
      known.add(same ? states.get(i) : RecipeState.of(inFile.get(i)));
    }
    return known;
  }

  private static List<RecipeState> of(List<RecipeState> states, List<RecipeEntry> next) {
    List<RecipeState> left = new ArrayList<>(states);
    List<RecipeState> followed = new ArrayList<>();
    for (RecipeEntry entry : next) {
      followed.add(
          left.stream()
              .filter(s -> isSameRecipe(s.entry(), entry))
              .findFirst()
              .map(s -> {
                left.remove(s);
                return s.renamed(entry);
              })
              .orElse(null));
    }
    for (int i = 0; i < followed.size(); i++) {
      if (followed.get(i) == null) {
        RecipeEntry entry = next.get(i);
        RecipeState older = i < states.size() ? states.get(i) : null;
        boolean edited = older != null && left.contains(older);
        followed.set(i, edited ? older.edited(entry) : RecipeState.of(entry));
      }
    }
    return List.copyOf(followed);
  }

  private static boolean isSameRecipe(RecipeEntry one, RecipeEntry other) {
    return one.recipe().equals(other.recipe()) && one.conditions().equals(other.conditions());
  }
}
