// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.bench;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.natrolyte.model.finding.Value;

/**
 * How to make a batch. Immutable.
 *
 * @param massG mass of the batch, in g
 * @param volumeMl volume of the batch in mL, or why it is not known
 * @param portions in the order of the bench
 * @param steps every step from the first to the last, one sentence each
 * @param warnings what may go wrong
 */
public record BenchSheet(
    double massG,
    Value volumeMl,
    List<Portion> portions,
    List<String> steps,
    List<String> warnings) {
  public BenchSheet {
    Objects.requireNonNull(volumeMl, "volumeMl");
    portions = List.copyOf(portions);
    steps = List.copyOf(steps);
    warnings = List.copyOf(warnings);
  }

  /**
   * One thing to weigh.
   *
   * @param name of the component or the stock solution
   * @param role of the component, or "stock solution"
   * @param moles of the component; of what a stock solution was drawn for
   * @param massG what the balance has to show, in g: corrected for purity, rounded to its last
   *     digit
   * @param volumeMl volume of that mass in mL; empty where it is not known or makes no sense
   * @param volumeNote why there is no volume, or what it rests on; may be empty
   * @param purity mass fraction of the component in what is weighed
   * @param biasPercent change of the component's concentration that rounding causes, in %
   * @param spreadPercent standard deviation of it that the balance causes, in %
   */
  public record Portion(
      String name,
      String role,
      double moles,
      double massG,
      OptionalDouble volumeMl,
      String volumeNote,
      double purity,
      double biasPercent,
      double spreadPercent) {
    public Portion {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(role, "role");
      Objects.requireNonNull(volumeMl, "volumeMl");
      Objects.requireNonNull(volumeNote, "volumeNote");
    }
  }
}
