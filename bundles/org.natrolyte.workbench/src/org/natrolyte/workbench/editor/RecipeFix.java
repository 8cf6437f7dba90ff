// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.util.List;
import org.natrolyte.model.recipe.RecipeException;
import org.natrolyte.model.recipe.Span;

/**
 * A way to mend a recipe.
 *
 * @param label what it does
 * @param fixed the recipe afterwards
 */
record RecipeFix(String label, String fixed) {
  /** The fixes that the parser suggests, best first. */
  static List<RecipeFix> of(String text, RecipeException problem) {
    return problem.suggestions().stream().map(s -> of(text, problem.span(), s)).toList();
  }

  private static RecipeFix of(String text, Span span, String suggestion) {
    int start = Math.min(span.start(), text.length());
    int end = Math.clamp(span.end(), start, text.length());
    String wrong = text.substring(start, end).strip();
    String label =
        wrong.isEmpty()
            ? "Write \u201C" + suggestion + "\u201D"
            : "Replace \u201C" + wrong + "\u201D with \u201C" + suggestion + "\u201D";
    return new RecipeFix(label, text.substring(0, start) + suggestion + text.substring(end));
  }

  /** The recipe with one of the suggestions taken. */
  static String taking(String text, RecipeException problem, String suggestion) {
    return of(text, problem.span(), suggestion).fixed();
  }
}
