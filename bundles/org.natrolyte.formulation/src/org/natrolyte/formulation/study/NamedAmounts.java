// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.natrolyte.formulation.ComponentAmounts;
import org.natrolyte.formulation.Composition;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.recipe.AmountBasis;

/** Sums over components: a compound that is solvent and additive is one subject. */
final class NamedAmounts {
  private final Composition composition;

  NamedAmounts(Composition composition) {
    this.composition = composition;
  }

  /** The names of the components, each once, in order. */
  static List<String> names(List<Component> components) {
    return components.stream().map(Component::name).distinct().toList();
  }

  /** The amount of everything of one name. */
  Value of(String name, AmountBasis basis) {
    return sum(c -> c.name().equals(name), basis);
  }

  /** The amount of the components that a condition holds for. */
  Value sum(Predicate<Component> which, AmountBasis basis) {
    List<Value> values =
        composition.components().stream()
            .filter(c -> which.test(c.component()))
            .map(c -> c.in(basis))
            .toList();
    double value = 0;
    double low = 0;
    double high = 0;
    for (Value one : values) {
      if (!(one instanceof Value.Known known)) {
        return one;
      }
      value += known.value();
      low += known.low();
      high += known.high();
    }
    return Value.between(low, value, high);
  }

  /** Moles of the components that a condition holds for, in one kilogram of electrolyte. */
  double moles(Predicate<Component> which) {
    return composition.components().stream()
        .filter(c -> which.test(c.component()))
        .mapToDouble(ComponentAmounts::molesPerKilogram)
        .sum();
  }

  /** The mole fractions by name, in order. */
  Map<String, Value> moleFractions() {
    Map<String, Value> fractions = new LinkedHashMap<>();
    for (String name : names(composition.formulation().components())) {
      fractions.put(name, of(name, AmountBasis.MOLE_FRACTION));
    }
    return fractions;
  }
}
