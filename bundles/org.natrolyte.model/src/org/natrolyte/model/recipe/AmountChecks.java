// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The limits beyond which an amount is a slip of the pen. */
final class AmountChecks {
  /** The largest number in a ratio. */
  static final BigDecimal LARGEST_PART = new BigDecimal(1_000_000);

  /** The smallest amount, in the unit of its basis: one part in 10^15. */
  private static final BigDecimal SMALLEST = new BigDecimal("1e-15");

  private static final List<String> UNITS =
      List.of("M", "mM", "µM", "mol/L", "m", "mol/kg", "g/L", "wt%", "vol%", "mol%", "ppm");

  private AmountChecks() {}

  /** The units that a recipe may use, for a message. */
  static String units() {
    return String.join(", ", UNITS);
  }

  /** The units most like a wrong one, best first. */
  static List<String> unitsLike(String wrong) {
    String lower = wrong.toLowerCase(java.util.Locale.ROOT);
    List<String> like = new ArrayList<>();
    for (String unit : UNITS) {
      if (!lower.isEmpty() && unit.toLowerCase(java.util.Locale.ROOT).startsWith(lower)) {
        like.add(unit);
      }
    }
    for (String unit : List.of("M", "m", "wt%")) {
      if (!like.contains(unit)) {
        like.add(unit);
      }
    }
    return like;
  }

  static Amount checked(
      BigDecimal number, boolean negative, WrittenUnit unit, String written, Span span)
      throws RecipeException {
    if (number.signum() == 0) {
      throw wrong(written + ": an amount must be more than zero; leave the component out.", span);
    }
    if (negative) {
      throw wrong(written + ": an amount cannot be negative.", span);
    }
    BigDecimal value =
        unit.factor().compareTo(BigDecimal.ONE) == 0
            ? number
            : number.multiply(unit.factor()).stripTrailingZeros();
    if (value.scale() < 0) {
      value = value.setScale(0);
    }
    Amount amount = new Amount(value, unit.unit());
    BigDecimal inBasis = amount.exactInBasis();
    if (inBasis.compareTo(SMALLEST) < 0) {
      throw wrong(written + ": the amount is too small to mean anything.", span);
    }
    String limit =
        switch (amount.basis()) {
          case MOLARITY, MOLARITY_OF_SOLVENT -> limit(inBasis, 60, "60 mol per litre");
          case MOLALITY -> limit(inBasis, 500, "500 mol per kg");
          case MASS_CONCENTRATION -> limit(inBasis, 5000, "5000 g per litre");
          case MASS_FRACTION, VOLUME_FRACTION, MOLE_FRACTION -> limit(inBasis, 1, "100 %");
          default -> "";
        };
    if (!limit.isEmpty()) {
      throw wrong(written + ": more than " + limit + " is not possible.", span);
    }
    return amount;
  }

  private static String limit(BigDecimal value, int largest, String words) {
    return value.compareTo(new BigDecimal(largest)) > 0 ? words : "";
  }

  /** Checks that what is given as shares of the whole leaves something for the rest. */
  static void shares(List<Term> terms) throws RecipeException {
    Map<AmountBasis, BigDecimal> sums = new EnumMap<>(AmountBasis.class);
    for (Term term : terms) {
      AmountBasis basis = term.amount().amount().basis();
      if (isShare(basis)) {
        BigDecimal sum = sums.merge(basis, term.amount().amount().exactInBasis(), BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) >= 0) {
          throw wrong(
              "The "
                  + share(basis)
                  + " add up to "
                  + percent(sum)
                  + " %: nothing is left for the solvent.",
              term.amount().span());
        }
      }
    }
  }

  static boolean isShare(AmountBasis basis) {
    return basis == AmountBasis.MASS_FRACTION
        || basis == AmountBasis.VOLUME_FRACTION
        || basis == AmountBasis.MOLE_FRACTION;
  }

  /** Whether an amount is a percentage, of which a group of solvents can be made up. */
  static boolean isPercentage(Amount amount) {
    return isShare(amount.basis()) && amount.unit() != AmountUnit.WEIGHT_PPM;
  }

  private static String share(AmountBasis basis) {
    return switch (basis) {
      case MASS_FRACTION -> "shares by weight";
      case VOLUME_FRACTION -> "shares by volume";
      default -> "shares by mole";
    };
  }

  /** A fraction of one as a percentage without needless zeros. */
  static String percent(BigDecimal fraction) {
    return fraction.movePointRight(2).stripTrailingZeros().toPlainString();
  }

  private static RecipeException wrong(String message, Span span) {
    return new RecipeException(message, span, List.of());
  }
}
