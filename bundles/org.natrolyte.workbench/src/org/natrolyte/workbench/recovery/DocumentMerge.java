// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.recovery;

import java.util.ArrayList;
import java.util.List;
import org.natrolyte.model.document.ComparisonOptions;
import org.natrolyte.model.document.RecipeDocument;
import org.natrolyte.model.document.RecipeEntry;

/**
 * Puts the edits of a document into another version of it. Where both changed the same recipe, both
 * stay: nothing that anybody wrote is lost.
 */
public final class DocumentMerge {
  private DocumentMerge() {}

  /**
   * Merges.
   *
   * @param base what both started from
   * @param mine the edited document
   * @param theirs what is in the file now
   */
  public static RecipeDocument of(RecipeDocument base, RecipeDocument mine, RecipeDocument theirs) {
    List<RecipeEntry> merged = new ArrayList<>(theirs.recipes());
    List<RecipeEntry> untouched = new ArrayList<>(base.recipes());
    List<RecipeEntry> added = new ArrayList<>();
    for (RecipeEntry entry : mine.recipes()) {
      if (!untouched.remove(entry)) {
        added.add(entry);
      }
    }
    for (RecipeEntry removed : untouched) {
      int place = base.recipes().indexOf(removed);
      boolean edited = place < mine.recipes().size() && added.contains(mine.recipes().get(place));
      int at = merged.indexOf(removed);
      if (at >= 0 && edited) {
        RecipeEntry now = mine.recipes().get(place);
        added.remove(now);
        merged.set(at, now);
      } else if (at >= 0) {
        merged.remove(at);
      }
    }
    added.stream().filter(e -> !merged.contains(e)).forEach(merged::add);
    return new RecipeDocument(
        changed(base.title(), mine.title(), theirs.title()),
        merged,
        mine.parameters().equals(base.parameters()) ? theirs.parameters() : mine.parameters(),
        comparison(base, mine, theirs, merged),
        changed(base.notes(), mine.notes(), theirs.notes()));
  }

  /** Whoever changed how the recipes are compared; the reference stays the recipe that it was. */
  private static ComparisonOptions comparison(
      RecipeDocument base, RecipeDocument mine, RecipeDocument theirs, List<RecipeEntry> merged) {
    RecipeDocument from = mine.comparison().equals(base.comparison()) ? theirs : mine;
    return from.comparison().moved(place -> merged.indexOf(from.recipes().get(place)));
  }

  private static String changed(String base, String mine, String theirs) {
    return mine.equals(base) ? theirs : mine;
  }
}
