// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

import java.util.List;
import java.util.Objects;
import org.natrolyte.model.compound.Role;

/**
 * A recipe, exactly as written.
 *
 * @param text the text it was read from
 * @param label a name in square brackets after the recipe ({@code [NG24_10]}); empty if none
 * @param items the ingredients in the order of the text. Either the ratio spans salt and solvents,
 *     and all of these are in parts of one basis, or the liquid items are in parts of one basis or
 *     the balance and the salts have amounts of their own. Additives have amounts of their own in
 *     both.
 * @param assumptions what the text left open and how it was read, in words for the user
 */
public record Recipe(String text, String label, List<RecipeItem> items, List<String> assumptions) {
  public Recipe {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(label, "label");
    items = List.copyOf(items);
    assumptions = List.copyOf(assumptions);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("a recipe needs an ingredient");
    }
  }

  /**
   * Whether the ratio spans every ingredient but the additives, salt included. When only additives
   * have amounts of their own, the list may also turn out to hold no salt: which of its names is
   * the salt is known to the formulation.
   */
  public boolean isAllParts() {
    return items.stream()
        .filter(i -> i.role() != Role.ADDITIVE)
        .allMatch(i -> i.amount().basis().isParts());
  }
}
