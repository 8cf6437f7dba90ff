// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

import org.natrolyte.model.recipe.Token.JointToken;

/** An ingredient with its amount, a ratio, or the basis of coefficients. */
sealed interface Element {
  JointToken joint();

  Span span();

  record Ingredient(Term term) implements Element {
    @Override
    public JointToken joint() {
      return term.joint();
    }

    @Override
    public Span span() {
      return term.span();
    }
  }

  record Proportion(Ratio ratio, JointToken joint) implements Element {
    @Override
    public Span span() {
      return ratio.span();
    }
  }

  record CoefficientBasis(Basis basis, Span span, JointToken joint) implements Element {}
}
