// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.amounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.formulation.FormulationPrinter;
import org.natrolyte.model.formulation.FormulationReader;
import org.natrolyte.model.recipe.Amount;
import org.natrolyte.model.recipe.RecipeException;
import org.natrolyte.model.recipe.RecipeItem;
import org.natrolyte.model.recipe.RecipePrinter;

/**
 * Writes a recipe anew after an amount was changed, leaving as much as possible as it was typed:
 * first only the number is exchanged, then the recipe is printed with the names as typed, then with
 * those of the library. Only a text that is read as what was meant is taken.
 */
public final class RecipeRewriter {
  private static final Pattern RATIO =
      Pattern.compile("\\d+(?:\\.\\d+)?(?:\\s*:\\s*\\d+(?:\\.\\d+)?)+");
  private static final Pattern NUMBER_AND_UNIT =
      Pattern.compile("(\\d+(?:[.,]\\d+)?)(\\s*[^\\d\\s+(/]*(?:\\s+(?:of\\s+)?)?)$");

  private final FormulationReader reader;

  /** A writer whose texts are checked with a reader. */
  public RecipeRewriter(FormulationReader reader) {
    this.reader = reader;
  }

  /**
   * The text of a changed recipe.
   *
   * @param text as it was typed
   * @param before how that text is read
   * @param after what is meant now; the same ingredients with other amounts
   */
  public String rewritten(String text, Formulation before, Formulation after) {
    List<String> candidates = new ArrayList<>();
    numbersExchanged(text, before, after).ifPresent(candidates::add);
    ratioExchanged(text, after).ifPresent(candidates::add);
    candidates.add(RecipePrinter.print(after.recipe()));
    String safe = FormulationPrinter.print(after);
    return candidates.stream().filter(c -> reads(c, after)).findFirst().orElse(safe);
  }

  private boolean reads(String candidate, Formulation wanted) {
    try {
      return reader.read(candidate).key().equals(wanted.key());
    } catch (RecipeException otherNotation) {
      return false;
    }
  }

  /** "1 M NaPF6" to "1.2 M NaPF6", from the last ingredient to the first so that places hold. */
  private static Optional<String> numbersExchanged(
      String text, Formulation before, Formulation after) {
    List<RecipeItem> items = before.recipe().items();
    if (items.size() != after.components().size()) {
      return Optional.empty();
    }
    StringBuilder exchanged = new StringBuilder(text);
    for (int i = items.size() - 1; i >= 0; i--) {
      Amount was = items.get(i).amount();
      Amount is = after.components().get(i).amount();
      if (was.equals(is)) {
        continue;
      }
      Matcher number = NUMBER_AND_UNIT.matcher(text.substring(0, items.get(i).span().start()));
      if (was.unit() != is.unit() || !number.find()) {
        return Optional.empty();
      }
      exchanged.replace(number.start(1), number.end(1), is.value().toPlainString());
    }
    return Optional.of(exchanged.toString());
  }

  private static Optional<String> ratioExchanged(String text, Formulation after) {
    List<Component> parts =
        after.components().stream().filter(c -> c.amount().basis().isParts()).toList();
    Matcher ratio = RATIO.matcher(text);
    if (parts.size() < 2 || !ratio.find()) {
      return Optional.empty();
    }
    String numbers =
        parts.stream()
            .map(c -> c.amount().value().toPlainString())
            .collect(Collectors.joining(":"));
    return Optional.of(text.substring(0, ratio.start()) + numbers + text.substring(ratio.end()));
  }
}
