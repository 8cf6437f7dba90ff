// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

import java.util.List;
import java.util.function.Predicate;

/**
 * Reads recipes in the notation of the literature, such as {@code 0.4 M NaPF6 in G2/DOL (1:1 v/v) +
 * 2 wt% FEC}. What the text leaves open is presumed and listed in {@link Recipe#assumptions()};
 * what cannot be presumed is refused with the place and the reason.
 *
 * <p>Immutable and safe to share between threads. The time taken grows linearly with the text.
 */
public final class RecipeParser {
  /** The most characters that a recipe may have. */
  public static final int LONGEST_RECIPE = 2000;

  private final RecipeNames names;

  /**
   * A parser.
   *
   * @param names tells which names are known
   */
  public RecipeParser(RecipeNames names) {
    this.names = names;
  }

  /**
   * Reads one recipe.
   *
   * @param text the recipe
   * @param isKnownName whether a compound of this name is known
   * @throws RecipeException when the text is no recipe, or leaves an amount open
   */
  public static Recipe parse(String text, Predicate<String> isKnownName) throws RecipeException {
    return new RecipeParser(RecipeNames.of(isKnownName)).parse(text);
  }

  /**
   * Reads one recipe.
   *
   * @throws RecipeException when the text is no recipe, or leaves an amount open
   */
  public Recipe parse(String text) throws RecipeException {
    if (text.length() > LONGEST_RECIPE) {
      throw new RecipeException(
          "The text has "
              + text.length()
              + " characters; a recipe has "
              + LONGEST_RECIPE
              + " at the most.",
          new Span(LONGEST_RECIPE, text.length()),
          List.of());
    }
    String folded = FoldedText.fold(text);
    if (folded.replace('.', ' ').isBlank()) {
      throw new RecipeException(
          "The recipe is empty: write for example 1 M NaPF6 in G2.",
          new Span(0, text.length()),
          List.of("1 M NaPF6 in G2"));
    }
    RecipeNames remembered = new RememberedNames(names);
    List<Token> tokens = new RecipeLexer(folded, remembered).read();
    Draft draft = new RecipeGrammar(tokens, remembered).read();
    return new RecipeAssembler(text, draft, remembered).assemble();
  }
}
