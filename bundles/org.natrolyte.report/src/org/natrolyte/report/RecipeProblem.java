// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import java.util.List;
import java.util.Objects;
import org.natrolyte.model.recipe.RecipeException;

/**
 * Why a recipe could not be read.
 *
 * @param message one sentence for the user
 * @param start index of the first wrong character in the recipe's text
 * @param end index after the last wrong character
 * @param suggestions texts that would be accepted in its place, best first
 */
public record RecipeProblem(String message, int start, int end, List<String> suggestions) {
  public RecipeProblem {
    Objects.requireNonNull(message, "message");
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no place in a text: " + start + " to " + end);
    }
    suggestions = List.copyOf(suggestions);
  }

  /** Whether there are suggestions that the message does not make itself. */
  boolean hasMoreToSuggest() {
    return suggestions.stream().anyMatch(s -> !message.contains(s));
  }

  /** The problem that reading a recipe ended with. */
  public static RecipeProblem of(RecipeException problem) {
    return new RecipeProblem(
        problem.getMessage(), problem.span().start(), problem.span().end(), problem.suggestions());
  }
}
