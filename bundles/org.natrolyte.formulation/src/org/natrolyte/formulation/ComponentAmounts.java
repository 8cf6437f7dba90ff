// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.recipe.AmountBasis;

/**
 * How much of a component a formulation holds. Immutable.
 *
 * @param component the component
 * @param molesPerKilogram moles in one kilogram of electrolyte
 * @param values the amount in each basis: {@link Value.Known} with the range that the uncertain
 *     volumes leave, or {@link Value.Unknown} with the reason. Fractions are of one; parts are
 *     shares of the group that the recipe gives in parts, and of the liquid where it gives none in
 *     parts.
 */
public record ComponentAmounts(
    Component component, double molesPerKilogram, Map<AmountBasis, Value> values) {
  public ComponentAmounts {
    Objects.requireNonNull(component, "component");
    values = Collections.unmodifiableMap(new EnumMap<>(values));
  }

  /** The amount in a basis. */
  public Value in(AmountBasis basis) {
    return values.getOrDefault(
        basis, new Value.Unknown("the rest has no number of its own: " + basis.meaning()));
  }

  /** Grams in one kilogram of electrolyte. */
  public double gramsPerKilogram() {
    return molesPerKilogram * component.compound().molarMass();
  }

  /** The name by which findings speak of the component. */
  public String name() {
    return component.name();
  }
}
