// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.natrolyte.formulation.amounts.AmountEquations;
import org.natrolyte.formulation.amounts.AmountRanges;
import org.natrolyte.formulation.amounts.Ingredient;
import org.natrolyte.formulation.amounts.Solution;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.recipe.Amount;

/**
 * The same components in many amounts at one temperature: their volumes are looked up once, so that
 * a curve of thousands of compositions costs no more than its equations. Immutable and safe to
 * share between threads.
 */
public final class AmountVariation {
  private final List<Ingredient> ingredients;

  /**
   * @param components at least one
   * @param temperatureC the temperature that volumes hold at, in °C
   */
  public AmountVariation(List<Component> components, double temperatureC) {
    ingredients = components.stream().map(c -> Composer.ingredient(c, temperatureC)).toList();
  }

  /**
   * Moles of each component in one kilogram of electrolyte.
   *
   * @param amounts one for each component, in their order
   * @throws CompositionException as {@link Composer#compose} does
   */
  public double[] moles(List<Amount> amounts) throws CompositionException {
    return switch (new AmountEquations(with(amounts), OptionalDouble.empty()).solve()) {
      case Solution.Solved solved -> solved.moles();
      case Solution.Impossible impossible ->
          throw new CompositionException(
              CompositionException.Kind.IMPOSSIBLE, impossible.message());
      case Solution.Unknown unknown ->
          throw new CompositionException(CompositionException.Kind.UNKNOWN, unknown.reason());
    };
  }

  /**
   * The density of the solution in g/cm3: lower end of its range, value, upper end; NaN where the
   * volume of a component is not known.
   *
   * @param amounts of a mixture that exists
   */
  public double[] density(List<Amount> amounts) {
    List<Ingredient> here = with(amounts);
    if (here.stream().anyMatch(i -> !i.dissolved().isKnown())) {
      return new double[] {Double.NaN, Double.NaN, Double.NaN};
    }
    AmountRanges ranges = new AmountRanges(here, OptionalDouble.empty(), 0);
    double density = ranges.best().density();
    double width = ranges.halfWidth(table -> table.density());
    return new double[] {density - width, density, density + width};
  }

  private List<Ingredient> with(List<Amount> amounts) {
    if (amounts.size() != ingredients.size()) {
      throw new IllegalArgumentException(
          "%d amounts for %d components".formatted(amounts.size(), ingredients.size()));
    }
    List<Ingredient> here = new ArrayList<>(amounts.size());
    for (int i = 0; i < amounts.size(); i++) {
      here.add(ingredients.get(i).with(amounts.get(i)));
    }
    return here;
  }
}
