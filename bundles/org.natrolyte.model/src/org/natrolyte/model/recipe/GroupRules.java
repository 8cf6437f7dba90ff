// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

import java.util.List;
import org.natrolyte.model.recipe.Token.Joint;

/** Which ingredients belong to one group of solvents. */
final class GroupRules {
  private GroupRules() {}

  static boolean hasCoefficients(List<Term> terms) {
    return terms.stream().anyMatch(t -> t.name().coefficient() != null);
  }

  /** Whether a further ingredient is one of the group or the first additive. */
  static boolean belongs(List<Term> terms, Term term, boolean ratioFirst) {
    Joint joint = term.joint() == null ? Joint.WITH : term.joint().joint();
    if (joint == Joint.WITH || term.name().isCalledAdditive()) {
      return false;
    }
    if (!term.isBare()) {
      return joint.isTight() || Shares.goOn(terms, term);
    }
    boolean tightBefore = terms.stream().skip(1).anyMatch(t -> t.joint().joint().isTight());
    return joint.isTight() || ratioFirst || !tightBefore;
  }

  /** Refuses amounts and numbers that no member of a group can have. */
  static void check(List<Term> terms, Term term) throws RecipeException {
    boolean loose = !terms.isEmpty() && !term.joint().joint().isTight();
    boolean coefficient = term.name().coefficient() != null;
    if (loose && (coefficient || hasCoefficients(terms))) {
      throw wrong(
          "Numbers written onto names are read in NaFSI-1.2DME-2TTE only, not beside this sign.",
          term.joint().span());
    }
    if (!term.isBare() && !AmountChecks.isPercentage(term.amount().amount())) {
      throw wrong(
          term.name().name()
              + " stands with the solvents: solvents take a ratio (1:1 v/v) or percentages;"
              + " a salt stands before 'in', an additive after '+'.",
          term.amount().span());
    }
  }

  private static RecipeException wrong(String message, Span span) {
    return new RecipeException(message, span, List.of());
  }
}
