// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.bench;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What stands in the laboratory, as typed; the same for every recipe of a workspace. Immutable.
 *
 * @param batch how much to make: "10 mL", "5 g"
 * @param balance the last digit of the balance: "0.1 mg"
 * @param pipette the last digit of the pipette: "10 µL"; empty when liquids are only weighed
 * @param temperature at the bench, where litres and parts by volume count: "25 °C"
 * @param stocks solutions that stand ready, one a line
 * @param purities mass per cent of a chemical in its bottle, by the short name of the compound
 */
public record LabSettings(
    String batch,
    String balance,
    String pipette,
    String temperature,
    String stocks,
    Map<String, String> purities) {
  /** 10 mL at 25 °C on an analytical balance, from pure chemicals. */
  public static final LabSettings USUAL =
      new LabSettings("10 mL", "0.1 mg", "", "25 °C", "", Map.of());

  public LabSettings {
    Objects.requireNonNull(batch, "batch");
    Objects.requireNonNull(balance, "balance");
    Objects.requireNonNull(pipette, "pipette");
    Objects.requireNonNull(temperature, "temperature");
    Objects.requireNonNull(stocks, "stocks");
    purities = java.util.Collections.unmodifiableMap(new TreeMap<>(purities));
  }

  LabSettings withPurity(String name, String percent) {
    Map<String, String> more = new TreeMap<>(purities);
    if (percent.isBlank() || percent.strip().equals("100")) {
      more.remove(name);
    } else {
      more.put(name, percent.strip());
    }
    return new LabSettings(batch, balance, pipette, temperature, stocks, more);
  }

  /** The same with what is weighed from other bottles. */
  LabSettings withPurities(Map<String, String> others) {
    return new LabSettings(batch, balance, pipette, temperature, stocks, others);
  }
}
