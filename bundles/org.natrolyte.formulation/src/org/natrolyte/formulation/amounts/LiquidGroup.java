// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.amounts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.natrolyte.formulation.text.Numbers;
import org.natrolyte.model.recipe.AmountBasis;

/**
 * The ingredients whose ratio is given, which all others are counted against: those in parts, or
 * the one that is the rest, or, where fractions of one kind add up to the whole, all of them.
 */
final class LiquidGroup {
  private static final double WHOLE = 1e-6;
  private static final Set<AmountBasis> FRACTIONS =
      Set.of(AmountBasis.MASS_FRACTION, AmountBasis.MOLE_FRACTION, AmountBasis.VOLUME_FRACTION);

  private final List<Ingredient> ingredients;
  private final AmountBasis kind;
  private final boolean isAllFractions;

  LiquidGroup(List<Ingredient> ingredients) {
    this.ingredients = ingredients;
    this.kind = kind(ingredients);
    this.isAllFractions = FRACTIONS.contains(kind) && count(i -> i.basis() != kind) == 0;
  }

  /** Whether an ingredient belongs to the group. */
  boolean contains(int index) {
    return isAllFractions || ingredients.get(index).isInGroup();
  }

  /** Why the ratio cannot be read; empty when it can. */
  Optional<String> fault() {
    long rests = count(i -> i.basis() == AmountBasis.BALANCE);
    Set<AmountBasis> parts =
        ingredients.stream()
            .map(Ingredient::basis)
            .filter(AmountBasis::isParts)
            .collect(Collectors.toSet());
    if (rests > 1) {
      return Optional.of("more than one component is the rest: give their ratio");
    }
    if (rests == 1 && !parts.isEmpty()) {
      return Optional.of(
          "%s has no amount beside a ratio: give it parts of the ratio"
              .formatted(names(i -> i.basis() == AmountBasis.BALANCE)));
    }
    if (parts.size() > 1) {
      return Optional.of(
          "one ratio cannot mix "
              + parts.stream()
                  .map(AmountBasis::meaning)
                  .sorted()
                  .collect(Collectors.joining(", ")));
    }
    if (rests == 0 && parts.isEmpty()) {
      return withoutRest();
    }
    boolean isEmpty =
        ingredients.stream().filter(Ingredient::isInGroup).allMatch(i -> i.amount().inBasis() == 0);
    return isEmpty ? Optional.of("every part of the ratio is zero") : Optional.empty();
  }

  /** Names an ingredient whose volume the ratio needs and nobody knows. */
  Optional<String> unknownVolume() {
    boolean byVolume = kind == AmountBasis.VOLUME_PARTS || kind == AmountBasis.VOLUME_FRACTION;
    return ingredients.stream()
        .filter(i -> byVolume && (isAllFractions || i.isInGroup()) && !i.pure().isKnown())
        .map(i -> i.pure().source())
        .findFirst();
  }

  /** Moles of the group's ingredients in one kilogram of the group; zero for the others. */
  double[] moles() {
    double[] moles = new double[ingredients.size()];
    double mass = 0;
    for (int i = 0; i < moles.length; i++) {
      if (contains(i)) {
        Ingredient ingredient = ingredients.get(i);
        moles[i] = ingredient.amount().inBasis() / perMole(ingredient);
        mass += moles[i] * ingredient.molarMass() / 1000;
      }
    }
    for (int i = 0; i < moles.length; i++) {
      moles[i] /= mass;
    }
    return moles;
  }

  private double perMole(Ingredient ingredient) {
    return switch (ingredient.basis()) {
      case MASS_PARTS, MASS_FRACTION -> ingredient.molarMass();
      case VOLUME_PARTS, VOLUME_FRACTION -> ingredient.pure().cm3PerMol();
      default -> 1;
    };
  }

  private Optional<String> withoutRest() {
    if (!isAllFractions) {
      return Optional.of(
          "no component is the rest: give the liquid as a ratio, or one component without an"
              + " amount");
    }
    double sum = ingredients.stream().mapToDouble(i -> i.amount().inBasis()).sum();
    return Math.abs(sum - 1) <= WHOLE
        ? Optional.empty()
        : Optional.of(
            "the percentages add up to %s %%, not to 100 %%"
                .formatted(Numbers.significant(100 * sum, 6)));
  }

  private static AmountBasis kind(List<Ingredient> ingredients) {
    return ingredients.stream()
        .filter(Ingredient::isInGroup)
        .findFirst()
        .orElse(ingredients.getFirst())
        .basis();
  }

  private long count(Predicate<Ingredient> which) {
    return ingredients.stream().filter(which).count();
  }

  private String names(Predicate<Ingredient> which) {
    return ingredients.stream()
        .filter(which)
        .map(Ingredient::name)
        .collect(Collectors.joining(", "));
  }
}
