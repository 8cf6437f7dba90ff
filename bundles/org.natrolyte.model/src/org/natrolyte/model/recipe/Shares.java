// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Percentages that make up a whole: 30 vol% EC / 70 vol% DEC. */
final class Shares {
  private static final BigDecimal TOLERANCE = new BigDecimal("0.005");

  private Shares() {}

  /** Whether the first two or more are shares of one kind that add up to 100 %. */
  static boolean beginWithWhole(List<Term> terms) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < terms.size(); i++) {
      Amount amount = terms.get(i).amount().amount();
      if (!AmountChecks.isPercentage(amount) || !sameKind(terms.getFirst(), terms.get(i))) {
        return false;
      }
      sum = sum.add(amount.exactInBasis());
      if (i > 0 && isWhole(sum)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one more share of the same kind still fits: 30 vol% EC and 70 vol% DEC. */
  static boolean goOn(List<Term> terms, Term next) {
    return AmountChecks.isPercentage(next.amount().amount())
        && terms.stream().noneMatch(Term::isBare)
        && terms.stream().allMatch(t -> sameKind(t, next))
        && sum(terms)
                .add(next.amount().amount().exactInBasis())
                .compareTo(BigDecimal.ONE.add(TOLERANCE))
            <= 0;
  }

  static boolean isWhole(BigDecimal sum) {
    return sum.subtract(BigDecimal.ONE).abs().compareTo(TOLERANCE) <= 0;
  }

  /** The sum of the amounts that are written, as a fraction of one. */
  static BigDecimal sum(List<Term> terms) {
    return terms.stream()
        .filter(t -> !t.isBare())
        .map(t -> t.amount().amount().exactInBasis())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static boolean sameKind(Term term, Term other) {
    return term.amount().amount().basis() == other.amount().amount().basis();
  }

  /**
   * The percentage of each name in a group; one that lacks it gets the rest.
   *
   * @param others the ingredients outside of the group, which may share its 100 %
   */
  static List<BigDecimal> parts(Draft.Group group, List<Term> others) throws RecipeException {
    List<Term> given = group.terms().stream().filter(t -> !t.isBare()).toList();
    Term first = given.getFirst();
    for (Term term : given) {
      if (!sameKind(first, term)) {
        throw wrong(
            "The solvents are given in two kinds of percent: use wt%, vol% or mol% for all.",
            term.amount().span());
      }
    }
    List<Term> bare = group.terms().stream().filter(Term::isBare).toList();
    BigDecimal rest = BigDecimal.ONE.subtract(sum(given));
    if (bare.size() > 1 || (bare.size() == 1 && rest.signum() <= 0)) {
      String percent = "30 " + first.amount().amount().unit().symbol();
      throw RecipeGrammar.howMuch(
          bare.getFirst(), percent + " " + bare.getFirst().name().name(), percent);
    }
    BigDecimal outside = sum(others.stream().filter(t -> sameKind(first, t)).toList());
    boolean whole = isWhole(sum(given)) || isWhole(sum(given).add(outside));
    if (bare.isEmpty() && !whole) {
      throw wrong(
          "The solvents add up to " + AmountChecks.percent(sum(given)) + " %, not 100 %.",
          group.span());
    }
    List<BigDecimal> parts = new ArrayList<>();
    for (Term term : group.terms()) {
      BigDecimal part = term.isBare() ? rest : term.amount().amount().exactInBasis();
      BigDecimal percent = part.movePointRight(2).stripTrailingZeros();
      parts.add(percent.scale() < 0 ? percent.setScale(0) : percent);
    }
    return parts;
  }

  /** The unit of the parts that shares of this kind become. */
  static AmountUnit unit(AmountBasis basis) {
    return switch (basis) {
      case MASS_FRACTION -> AmountUnit.MASS_PART;
      case MOLE_FRACTION -> AmountUnit.MOLE_PART;
      default -> AmountUnit.VOLUME_PART;
    };
  }

  private static RecipeException wrong(String message, Span span) {
    return new RecipeException(message, span, List.of());
  }
}
