// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.natrolyte.model.run.RecipeResult;
import org.natrolyte.workbench.details.FindingItem;
import org.natrolyte.workbench.details.IngredientItem;
import org.natrolyte.workbench.document.OpenDocument;
import org.natrolyte.workbench.engine.RecipeState;

/** Keeps what is selected up to date, so that its details never show an older result. */
final class SelectionRefresh {
  private SelectionRefresh() {}

  /** Selects the new version of what is selected, if the recipe looked at has one. */
  static void follow(OpenDocument open, PartSelection selection) {
    if (open.selected() < 0 || !(selection.getSelection() instanceof IStructuredSelection now)) {
      return;
    }
    RecipeState state = open.states().get(open.selected());
    Optional<RecipeResult> result = state.result();
    if (result.isEmpty()) {
      return;
    }
    switch (now.getFirstElement()) {
      case IngredientItem item when !state.isOld() ->
          ingredient(item, result.get()).ifPresent(selection::select);
      case FindingItem item
          when !isOfAnother(item, open) && !state.isOld(item.finding().studyId()) ->
          finding(item, result.get()).ifPresent(selection::select);
      case null, default -> {
        // nothing that is computed is selected
      }
    }
  }

  /** In the comparison a finding of another recipe than the one looked at may be selected. */
  private static boolean isOfAnother(FindingItem item, OpenDocument open) {
    return IntStream.range(0, open.states().size())
        .filter(i -> i != open.selected())
        .anyMatch(i -> open.states().get(i).entry().recipe().equals(item.recipe()));
  }

  private static Optional<IngredientItem> ingredient(IngredientItem item, RecipeResult result) {
    return result.request().formulation().components().stream()
        .filter(c -> c.name().equals(item.component().name()))
        .findFirst()
        .map(c -> new IngredientItem(c, result.findings()))
        .filter(i -> !i.equals(item));
  }

  private static Optional<FindingItem> finding(FindingItem item, RecipeResult result) {
    String recipe = result.request().formulation().recipe().text();
    return result
        .findings()
        .of(item.finding().property(), item.finding().subject())
        .map(f -> new FindingItem(f, item.study(), recipe))
        .filter(i -> !i.equals(item));
  }
}
