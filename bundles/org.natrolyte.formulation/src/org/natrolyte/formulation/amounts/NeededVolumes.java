// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.amounts;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.natrolyte.model.recipe.AmountBasis;

/** Finds out whether the amounts of a recipe ask for a volume that nobody knows. */
final class NeededVolumes {
  private final List<Ingredient> ingredients;
  private final OptionalDouble density;

  NeededVolumes(List<Ingredient> ingredients, OptionalDouble density) {
    this.ingredients = ingredients;
    this.density = density;
  }

  /** Why one of them is not known; empty when all are, or none is asked for. */
  Optional<String> lacking() {
    Optional<String> reason = Optional.empty();
    if (isAsked(AmountBasis.VOLUME_FRACTION)) {
      reason = pure(Ingredient::isByVolume);
    }
    if (reason.isEmpty() && isAsked(AmountBasis.MOLARITY_OF_SOLVENT)) {
      reason = pure(Ingredient::isLiquid);
    }
    boolean bySolution = isAsked(AmountBasis.MOLARITY) || isAsked(AmountBasis.MASS_CONCENTRATION);
    if (reason.isEmpty() && bySolution && density.isEmpty()) {
      reason = ofSolution(ingredients);
    }
    return reason;
  }

  /** Why the volume of the solution cannot be summed up; empty when it can. */
  static Optional<String> ofSolution(List<Ingredient> ingredients) {
    return ingredients.stream()
        .filter(i -> !i.dissolved().isKnown())
        .map(i -> i.dissolved().source())
        .findFirst();
  }

  private Optional<String> pure(Predicate<Ingredient> counted) {
    return ingredients.stream()
        .filter(counted)
        .filter(i -> !i.pure().isKnown())
        .map(i -> i.pure().source())
        .findFirst();
  }

  private boolean isAsked(AmountBasis basis) {
    return ingredients.stream().anyMatch(i -> i.basis() == basis && i.amount().inBasis() > 0);
  }
}
