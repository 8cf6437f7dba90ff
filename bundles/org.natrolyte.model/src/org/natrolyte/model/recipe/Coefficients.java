// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.natrolyte.model.recipe.Token.Coefficient;

/** Numbers written onto names: NaFSI-1.2DME-2TTE counts from one, EC0.5:DMC0.5 adds up to one. */
final class Coefficients {
  private static final BigDecimal TOLERANCE = new BigDecimal("0.015");

  private Coefficients() {}

  /** The part of each name. */
  static List<BigDecimal> parts(List<Term> terms) throws RecipeException {
    boolean fractions = terms.stream().anyMatch(t -> isFraction(t));
    List<BigDecimal> parts = new ArrayList<>();
    for (Term term : terms) {
      Coefficient coefficient = term.name().coefficient();
      if (fractions && !isFraction(term)) {
        throw wrong(term.name().name() + " has no number, as in EC0.5:DMC0.5.", term.name().span());
      }
      BigDecimal part = coefficient == null ? BigDecimal.ONE : coefficient.value();
      if (part.signum() == 0) {
        throw wrong("A zero part: leave that component out.", term.name().span());
      }
      if (part.compareTo(AmountChecks.LARGEST_PART) > 0) {
        throw wrong("The number at " + term.name().name() + " is too large.", term.name().span());
      }
      parts.add(part);
    }
    if (fractions) {
      checkSum(parts, terms.getFirst().name().span().to(terms.getLast().name().span()));
    }
    return parts;
  }

  private static boolean isFraction(Term term) {
    return term.name().coefficient() != null && term.name().coefficient().isFraction();
  }

  /** Numbers below one have to add up to one; DME1.5:TTE2.5 are plain parts. */
  private static void checkSum(List<BigDecimal> parts, Span span) throws RecipeException {
    boolean belowOne = parts.stream().allMatch(p -> p.compareTo(BigDecimal.ONE) < 0);
    BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (belowOne && sum.subtract(BigDecimal.ONE).abs().compareTo(TOLERANCE) > 0) {
      throw wrong(
          "The fractions add up to " + sum.stripTrailingZeros().toPlainString() + ", not 1.", span);
    }
  }

  private static RecipeException wrong(String message, Span span) {
    return new RecipeException(message, span, List.of());
  }
}
