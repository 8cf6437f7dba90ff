// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

import java.util.List;

/**
 * A recipe sorted into its groups, before amounts are given meaning.
 *
 * @param before what stands before "in": salts, perhaps additives; empty in a bare list
 * @param group the liquid, or the whole list where no "in" is written
 * @param after what follows the liquid
 * @param presumedIn the sign that was read as "in"; null if "in" is written or no salt stands
 *     before
 * @param label the name in square brackets; empty if none
 */
record Draft(
    List<Term> before, Group group, List<Term> after, Token.JointToken presumedIn, String label) {
  Draft {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /**
   * Names that share one ratio.
   *
   * @param ratio null if none is written
   * @param coefficientBasis the basis stated for coefficients; null if none
   */
  record Group(List<Term> terms, Ratio ratio, Basis coefficientBasis) {
    Group {
      terms = List.copyOf(terms);
    }

    boolean hasCoefficients() {
      return terms.stream().anyMatch(t -> t.name().coefficient() != null);
    }

    Span span() {
      return terms.getFirst().span().to(terms.getLast().span());
    }

    /** The names as one would write them: EC/PC. */
    String names() {
      return String.join("/", terms.stream().map(t -> t.name().name()).toList());
    }
  }
}
