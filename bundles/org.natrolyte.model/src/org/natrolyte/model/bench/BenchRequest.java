// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.bench;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.quantity.Quantity;
import org.natrolyte.model.study.Conditions;

/**
 * The batch that is wanted, and what it is made from. Immutable.
 *
 * @param formulation what to make
 * @param conditions temperature at the bench, and the density of the solution where it was measured
 * @param batch how much, as a mass or a volume above zero
 * @param purities mass fraction of a component in the chemical that is weighed, above 0 and up to
 *     1, by component name; 1 where none is given
 * @param stocks solutions to use, in the order they are drawn on
 * @param balanceResolutionG last digit of the balance, in g
 * @param pipetteResolutionMl last digit of the pipette, in mL; empty when liquids are only weighed
 */
public record BenchRequest(
    Formulation formulation,
    Conditions conditions,
    Quantity batch,
    Map<String, Double> purities,
    List<Stock> stocks,
    double balanceResolutionG,
    OptionalDouble pipetteResolutionMl) {
  public BenchRequest {
    Objects.requireNonNull(formulation, "formulation");
    Objects.requireNonNull(conditions, "conditions");
    Objects.requireNonNull(batch, "batch");
    purities = java.util.Collections.unmodifiableMap(new TreeMap<>(purities));
    stocks = List.copyOf(stocks);
    Objects.requireNonNull(pipetteResolutionMl, "pipetteResolutionMl");
  }

  /**
   * A solution that stands ready.
   *
   * @param name how the steps call it
   * @param formulation what it holds
   */
  public record Stock(String name, Formulation formulation) {
    public Stock {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(formulation, "formulation");
    }
  }
}
