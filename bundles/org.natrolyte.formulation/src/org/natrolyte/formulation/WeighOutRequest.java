// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.quantity.Dimension;
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
 * @param instruments balance and pipette
 */
public record WeighOutRequest(
    Formulation formulation,
    Conditions conditions,
    Quantity batch,
    Map<String, Double> purities,
    List<Stock> stocks,
    Instruments instruments) {
  public WeighOutRequest {
    Objects.requireNonNull(formulation, "formulation");
    Objects.requireNonNull(conditions, "conditions");
    Dimension dimension = batch.unit().dimension();
    if (dimension != Dimension.MASS && dimension != Dimension.VOLUME || !(batch.value() > 0)) {
      throw new IllegalArgumentException("a batch is a mass or a volume above zero, not " + batch);
    }
    purities = java.util.Collections.unmodifiableMap(new TreeMap<>(purities));
    stocks = List.copyOf(stocks);
    Objects.requireNonNull(instruments, "instruments");
  }

  /** A batch from pure chemicals at 25 °C on an analytical balance. */
  public static WeighOutRequest of(Formulation formulation, Quantity batch) {
    return new WeighOutRequest(
        formulation, Conditions.ROOM, batch, Map.of(), List.of(), Instruments.ANALYTICAL_BALANCE);
  }

  /** The same at other conditions. */
  public WeighOutRequest at(Conditions other) {
    return new WeighOutRequest(formulation, other, batch, purities, stocks, instruments);
  }

  /** The same with a chemical that is not pure; the purity is a mass fraction. */
  public WeighOutRequest withPurity(String name, double purity) {
    Map<String, Double> more = new TreeMap<>(purities);
    more.put(name, purity);
    return new WeighOutRequest(formulation, conditions, batch, more, stocks, instruments);
  }

  /** The same with one more stock solution. */
  public WeighOutRequest withStock(Stock stock) {
    List<Stock> more = new ArrayList<>(stocks);
    more.add(stock);
    return new WeighOutRequest(formulation, conditions, batch, purities, more, instruments);
  }

  /** The same with other instruments. */
  public WeighOutRequest with(Instruments other) {
    return new WeighOutRequest(formulation, conditions, batch, purities, stocks, other);
  }

  /** The purity of a component, as a mass fraction. */
  public double purity(String name) {
    return purities.getOrDefault(name, 1.0);
  }
}
