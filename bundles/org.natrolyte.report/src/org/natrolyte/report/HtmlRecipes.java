// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import java.util.List;

/** The recipes of an HTML report, each with what it was taken for. */
final class HtmlRecipes {
  private HtmlRecipes() {}

  static void write(HtmlText html, List<ReportColumn> columns) {
    html.raw("<section aria-labelledby=\"recipes\">\n<h2 id=\"recipes\">Recipes</h2>\n");
    for (ReportColumn column : columns) {
      html.raw("<article>\n").element("h3", column.label()).raw("\n<dl>\n");
      item(html, "Recipe", column.recipeText());
      column.problem().ifPresent(p -> problem(html, column.recipeText(), p));
      column.electrolyteClass().ifPresent(c -> item(html, "Class", c));
      column
          .temperatureC()
          .ifPresent(t -> item(html, "Temperature", Numbers.UNICODE.text(t) + " °C"));
      Given.measurements(column).forEach(m -> item(html, "Measured", m));
      Given.parameters(column).forEach(p -> item(html, "Parameter", p));
      column.assumptions().forEach(a -> item(html, "Assumed", a));
      column.key().ifPresent(k -> item(html, "Key", k));
      html.raw("</dl>\n</article>\n");
    }
    html.raw("</section>\n");
  }

  private static void item(HtmlText html, String name, String text) {
    html.element("dt", name).element("dd", text).raw("\n");
  }

  private static void problem(HtmlText html, String recipe, RecipeProblem problem) {
    int start = Math.min(problem.start(), recipe.length());
    int end = Math.clamp(problem.end(), start, recipe.length());
    html.element("dt", "Not read").raw("<dd class=\"failed\">").text(problem.message());
    if (start < end) {
      html.raw(" <span class=\"place\">").text(recipe.substring(0, start)).raw("<mark>");
      html.text(recipe.substring(start, end)).raw("</mark>");
      html.text(recipe.substring(end)).raw("</span>");
    }
    if (problem.hasMoreToSuggest()) {
      html.text(" Accepted would be: " + String.join(", ", problem.suggestions()));
    }
    html.raw("</dd>\n");
  }
}
