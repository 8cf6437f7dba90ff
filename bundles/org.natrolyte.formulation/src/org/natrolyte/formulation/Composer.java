// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.natrolyte.formulation.amounts.AmountEquations;
import org.natrolyte.formulation.amounts.AmountRanges;
import org.natrolyte.formulation.amounts.Ingredient;
import org.natrolyte.formulation.amounts.Solution;
import org.natrolyte.formulation.volume.DissolvedVolumes;
import org.natrolyte.formulation.volume.PureVolumes;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.Measurement;

/**
 * Computes compositions.
 *
 * <p>The volume of the solution comes from the density that the user measured; without one it is
 * estimated as the sum of the volumes of the pure liquids and the apparent volumes of what is
 * dissolved. A liquid without a known density leaves everything that needs a volume unknown and
 * everything else known.
 *
 * <p>By volume count the liquids (solvents, diluents, ionic liquids), the additives of a solvent
 * family, and whatever is itself given by volume; salts and solid additives do not.
 */
public final class Composer {
  private Composer() {}

  /**
   * Computes the composition of a formulation.
   *
   * @param formulation with at least one component
   * @param conditions temperature, and the density of the solution where it was measured
   * @throws CompositionException when the amounts contradict one another, leave nothing for the
   *     liquid, or ask for a volume that is not known
   */
  public static Composition compose(Formulation formulation, Conditions conditions)
      throws CompositionException {
    Optional<Measurement> measured = measuredDensity(conditions);
    OptionalDouble density =
        measured.map(m -> OptionalDouble.of(m.value())).orElse(OptionalDouble.empty());
    if (density.isPresent() && !(density.getAsDouble() > 0)) {
      throw new CompositionException(
          CompositionException.Kind.IMPOSSIBLE, "the measured density must be above zero");
    }
    List<Integer> order = canonicalOrder(formulation.components());
    List<Ingredient> ingredients =
        order.stream()
            .map(i -> ingredient(formulation.components().get(i), conditions.temperatureC()))
            .toList();
    Solution solution = new AmountEquations(ingredients, density).solve();
    if (solution instanceof Solution.Impossible impossible) {
      throw new CompositionException(CompositionException.Kind.IMPOSSIBLE, impossible.message());
    }
    if (solution instanceof Solution.Unknown unknown) {
      throw new CompositionException(CompositionException.Kind.UNKNOWN, unknown.reason());
    }
    AmountRanges ranges =
        new AmountRanges(ingredients, density, measured.map(Measurement::error).orElse(0.0));
    return new CompositionWriter(formulation, conditions, ingredients, order, ranges, measured)
        .write();
  }

  /**
   * Moles of each component in one kilogram of electrolyte, without ranges.
   *
   * @param formulation with at least one component
   * @param temperatureC the temperature that volumes hold at, in °C
   * @return in the order of the components
   * @throws CompositionException as {@link #compose} does
   */
  public static double[] moles(Formulation formulation, double temperatureC)
      throws CompositionException {
    return new AmountVariation(formulation.components(), temperatureC)
        .moles(formulation.components().stream().map(Component::amount).toList());
  }

  /** The density of the solution that the user measured, in g/cm3. */
  static Optional<Measurement> measuredDensity(Conditions conditions) {
    return conditions.measurements().stream()
        .filter(m -> m.propertyId().equals(Vocabulary.DENSITY.id()) && m.subject().isEmpty())
        .findFirst();
  }

  /**
   * Indices in an order that does not depend on the order of writing, so that sums do not either.
   */
  private static List<Integer> canonicalOrder(List<Component> components) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, components.size()).boxed().toList());
    order.sort(
        Comparator.comparing((Integer i) -> components.get(i).compound().id())
            .thenComparing(i -> components.get(i).role())
            .thenComparing(i -> components.get(i).amount().unit())
            .thenComparing(i -> components.get(i).amount().value()));
    return order;
  }

  /** A component as the equations see it, with its volumes at a temperature in °C. */
  static Ingredient ingredient(Component component, double temperatureC) {
    return new Ingredient(
        component.name(),
        component.compound().molarMass(),
        component.isLiquid(),
        component.isLiquid() || PureVolumes.isLiquidAdditive(component),
        PureVolumes.of(component, temperatureC),
        DissolvedVolumes.of(component, temperatureC),
        component.amount());
  }
}
