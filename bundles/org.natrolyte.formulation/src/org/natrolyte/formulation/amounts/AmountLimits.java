// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.amounts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.natrolyte.formulation.text.Numbers;
import org.natrolyte.model.recipe.Amount;

/** Says which amount leaves nothing for the liquid, and the largest that would fit. */
final class AmountLimits {
  private static final int HALVINGS = 60;

  private final AmountEquations equations;

  /** An amount and the largest that fits beside the others, as a share of it. */
  private record Limit(Ingredient ingredient, double share) {
    String written() {
      return Numbers.significant(ingredient.amount().value().doubleValue(), 6)
          + symbol()
          + " "
          + ingredient.name();
    }

    String largest() {
      return Numbers.atMost(share * ingredient.amount().value().doubleValue(), 3) + symbol();
    }

    private String symbol() {
      String symbol = ingredient.amount().unit().symbol();
      return symbol.startsWith("%") ? symbol : " " + symbol;
    }
  }

  AmountLimits(AmountEquations equations) {
    this.equations = equations;
  }

  /** One sentence for the user. */
  String message() {
    List<Limit> limits = limits();
    List<Limit> able =
        limits.stream()
            .filter(l -> l.share() > 0)
            .sorted(Comparator.comparingDouble(Limit::share).reversed())
            .toList();
    if (limits.size() == 1 && able.size() == 1) {
      Limit only = able.getFirst();
      return "%s is too much: nothing is left for the liquid. At most %s fits."
          .formatted(only.written(), only.largest());
    }
    String all = limits.stream().map(Limit::written).collect(Collectors.joining(", "));
    if (able.isEmpty()) {
      return ("%s are too much together: nothing is left for the liquid, and taking less of one is"
              + " not enough.")
          .formatted(all);
    }
    return ("%s are too much together: nothing is left for the liquid. At most %s fits beside the"
            + " others.")
        .formatted(
            all,
            able.stream()
                .map(l -> "%s %s".formatted(l.largest(), l.ingredient().name()))
                .collect(Collectors.joining(", or ")));
  }

  private List<Limit> limits() {
    List<Limit> limits = new ArrayList<>();
    for (int i = 0; i < equations.ingredients().size(); i++) {
      Ingredient ingredient = equations.ingredients().get(i);
      if (!ingredient.isInGroup() && ingredient.amount().inBasis() > 0) {
        limits.add(new Limit(ingredient, largestShare(i, ingredient)));
      }
    }
    return limits;
  }

  /** The largest share of an amount that a mixture exists for; 0 when there is none. */
  private double largestShare(int index, Ingredient ingredient) {
    if (!isPossible(index, ingredient, 0)) {
      return 0;
    }
    double low = 0;
    double high = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (isPossible(index, ingredient, middle)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean isPossible(int index, Ingredient ingredient, double share) {
    Amount part =
        new Amount(
            ingredient.amount().value().multiply(new BigDecimal(share), MathContext.DECIMAL64),
            ingredient.amount().unit());
    return equations.with(index, ingredient.with(part)).isPossible();
  }
}
