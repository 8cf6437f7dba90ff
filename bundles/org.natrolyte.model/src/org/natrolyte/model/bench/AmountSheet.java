// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.bench;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.recipe.AmountBasis;
import org.natrolyte.model.recipe.AmountUnit;

/**
 * The amounts of a recipe in every basis. Immutable.
 *
 * @param components one map for each component, in the order of the formulation: the amount in each
 *     basis' own unit, with the range that uncertain volumes leave
 * @param density of the solution in g/cm3, or why it is not known
 * @param volumeSource how the volume of the solution is known
 * @param notes what a user has to know, such as solids to melt
 */
public record AmountSheet(
    List<Map<AmountBasis, Value>> components,
    Value density,
    String volumeSource,
    List<String> notes) {
  public AmountSheet {
    components =
        components.stream()
            .map(c -> java.util.Collections.unmodifiableMap(new EnumMap<>(c)))
            .toList();
    Objects.requireNonNull(density, "density");
    Objects.requireNonNull(volumeSource, "volumeSource");
    notes = List.copyOf(notes);
  }

  /**
   * An amount in a unit: a number in that unit, or why there is none.
   *
   * @param index of the component
   * @param unit any unit
   */
  public Value in(int index, AmountUnit unit) {
    Value value =
        components
            .get(index)
            .getOrDefault(unit.basis(), new Value.Unknown("the rest has no number of its own"));
    if (value instanceof Value.Known known) {
      double factor = unit.factor().doubleValue();
      return Value.between(known.low() / factor, known.value() / factor, known.high() / factor);
    }
    return value;
  }
}
