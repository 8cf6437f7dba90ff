// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

import java.math.BigDecimal;

/** The smallest piece of a recipe that means something. */
sealed interface Token {
  /** Where it stands in the text. */
  Span span();

  /** How two ingredients are joined. */
  enum Joint {
    SLASH,
    COLON,
    DASH,
    DOT,
    COMMA,
    PLUS,
    AND,
    WITH,
    IN;

    /** Whether it joins solvents of one group whatever follows. */
    boolean isTight() {
      return this == SLASH || this == COLON || this == DASH || this == DOT;
    }
  }

  /** "1 M", "(5 wt%)". */
  record AmountToken(Span span, WrittenAmount amount, boolean inBrackets) implements Token {}

  /**
   * A compound.
   *
   * @param coefficient the number written onto it (1.2DME, EC0.5); null if none
   * @param isCalledAdditive whether "additive" stands before or behind it
   */
  record NameToken(
      Span span,
      String name,
      RecipeItem.NameKind kind,
      Coefficient coefficient,
      boolean isCalledAdditive)
      implements Token {
    NameToken(Span span, String name, RecipeItem.NameKind kind, Coefficient coefficient) {
      this(span, name, kind, coefficient, false);
    }

    NameToken calledAdditive() {
      return new NameToken(span, name, kind, coefficient, true);
    }
  }

  /**
   * A number written onto a name.
   *
   * @param isFraction whether it stands behind the name, as in EC0.5
   */
  record Coefficient(BigDecimal value, boolean isFraction) {}

  /** "(1:1 v/v)", "= 1:2". */
  record RatioToken(Span span, Ratio ratio) implements Token {}

  /** "(v/v)" or "by mole" on its own, for the ratio or the coefficients before it. */
  record BasisToken(Span span, Basis basis) implements Token {}

  /** "+", "/", "with", "in" ... */
  record JointToken(Span span, Joint joint) implements Token {}

  /** "[NG2]" at the end. */
  record LabelToken(Span span, String label) implements Token {}

  /** The end of the text. */
  record EndToken(Span span) implements Token {}
}
