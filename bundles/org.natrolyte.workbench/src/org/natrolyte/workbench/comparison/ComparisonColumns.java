// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.report.RecipeProblem;
import org.natrolyte.report.ReportColumn;
import org.natrolyte.workbench.engine.RecipeState;

/** What is known of the recipes of a document, as the columns of its comparison. */
public final class ComparisonColumns {
  private ComparisonColumns() {}

  /** The columns of recipes; one of which nothing is known yet has none. */
  static List<ComparisonView.Column> of(List<RecipeState> states) {
    List<ComparisonView.Column> columns = new ArrayList<>();
    for (int i = 0; i < states.size(); i++) {
      RecipeState state = states.get(i);
      int recipe = i;
      report(state)
          .ifPresent(r ->
              columns.add(
                  new ComparisonView.Column(recipe, r, state.isOld(), state.arrivals().fresh())));
    }
    return columns;
  }

  /** What is known of a recipe, or why it cannot be read; empty when neither is known yet. */
  public static Optional<ReportColumn> report(RecipeState state) {
    String name = state.entry().name();
    String text = state.entry().recipe();
    if (state.status() == RecipeState.Status.WRONG) {
      return state.problem().map(p -> ReportColumn.of(name, text, RecipeProblem.of(p)));
    }
    return state.result().map(r -> ReportColumn.of(name, text, r));
  }

  /** What recipes are called where one of them is chosen. */
  static List<String> titles(List<RecipeState> states) {
    return IntStream.range(0, states.size())
        .mapToObj(i -> {
          RecipeEntry entry = states.get(i).entry();
          return entry.name().isBlank() ? entry.recipe() : entry.name();
        })
        .toList();
  }

  /** How much is shown, and what the marks mean. */
  static String summary(ComparisonView view) {
    int recipes = view.columns().size();
    long rows = view.lines().stream().filter(ComparisonLine.Values.class::isInstance).count();
    String count = (recipes == 1 ? "1 recipe" : recipes + " recipes") + ", " + rows + " rows";
    boolean old = view.columns().stream().anyMatch(ComparisonView.Column::old);
    String marks =
        view.hasReference()
            ? "; blue is better than the reference, orange worse, beyond the ranges"
            : "; \u2605 marks the best and what cannot be told from it";
    return count + marks + (old ? "; grey values wait for new results" : "");
  }
}
