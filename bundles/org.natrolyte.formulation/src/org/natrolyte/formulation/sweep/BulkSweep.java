// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.natrolyte.formulation.AmountVariation;
import org.natrolyte.formulation.VariedFormulation;
import org.natrolyte.formulation.bulk.Estimate;
import org.natrolyte.formulation.bulk.study.BulkComponents;
import org.natrolyte.formulation.bulk.study.BulkEstimates;
import org.natrolyte.formulation.bulk.study.BulkLiquid;
import org.natrolyte.formulation.bulk.study.BulkPropertiesStudy;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.recipe.Amount;
import org.natrolyte.model.study.StudyException;
import org.natrolyte.model.study.StudyMonitor;

/**
 * Density, permittivity, viscosity and conductivity over a grid of compositions and temperatures,
 * with their ranges: the numbers of the studies {@code composition} and {@code bulkproperties} at
 * each point, without running them.
 *
 * <p>As those studies do, it reads a molarity at the temperature of the point.
 */
public final class BulkSweep {
  /** What it gives. */
  public static final List<Property> GIVES =
      List.of(
          Vocabulary.DENSITY,
          Vocabulary.RELATIVE_PERMITTIVITY,
          Vocabulary.VISCOSITY,
          Vocabulary.IONIC_CONDUCTIVITY);

  /** The ids of the studies that say the same of one recipe. */
  public static final List<String> STUDIES = List.of("composition", BulkPropertiesStudy.ID);

  private static final int PERMITTIVITY = 1;
  private static final int VISCOSITY = 2;
  private static final int CONDUCTIVITY = 3;

  private final BulkComponents components;
  private final String unknown;
  private final List<AmountVariation> variations;
  private final SweepTable.Ranged numbers;
  private final String[] faults;
  private final String[] outside;

  private BulkSweep(VariedFormulation formulation, double[] values, double[] celsius) {
    BulkComponents read = null;
    String problem = "";
    try {
      read = BulkComponents.read(formulation.base().components());
    } catch (BulkLiquid.UnknownLiquid e) {
      problem = e.getMessage();
    }
    components = read;
    unknown = problem;
    variations =
        java.util.Arrays.stream(celsius)
            .mapToObj(t -> new AmountVariation(formulation.base().components(), t))
            .toList();
    int points = values.length * celsius.length;
    numbers = new SweepTable.Ranged(GIVES.size(), points);
    faults = new String[points];
    outside = new String[points];
  }

  /**
   * Sweeps.
   *
   * @param formulation what varies
   * @param values its values
   * @param celsius the temperatures at each value
   * @throws StudyException when no point can be made
   * @throws InterruptedException when cancelled
   */
  public static SweepTable run(
      VariedFormulation formulation, double[] values, double[] celsius, StudyMonitor monitor)
      throws StudyException, InterruptedException {
    BulkSweep sweep = new BulkSweep(formulation, values, celsius);
    IntStream.range(0, values.length)
        .parallel()
        .filter(v -> !monitor.isCancelled())
        .forEach(v -> {
          List<Amount> amounts = formulation.amounts().apply(values[v]);
          for (int t = 0; t < celsius.length; t++) {
            sweep.point(amounts, t, celsius[t], v * celsius.length + t);
          }
        });
    monitor.checkCancelled();
    if (IntStream.range(0, sweep.faults.length).allMatch(p -> sweep.faults[p] != null)) {
      throw new StudyException(sweep.faults[0]);
    }
    return SweepTable.of(
        formulation,
        values,
        celsius,
        GIVES.stream().map(p -> new SweepTable.Column(p, "")).toList(),
        sweep.numbers,
        sweep.notes());
  }

  private void point(List<Amount> amounts, int temperature, double celsius, int point) {
    try {
      double[] moles = variations.get(temperature).moles(amounts);
      double[] density = variations.get(temperature).density(amounts);
      if (!Double.isNaN(density[1])) {
        numbers.set(0, point, Value.between(density[0], density[1], density[2]));
      }
      if (components != null) {
        write(BulkEstimates.of(components.at(moles, celsius, density[1])), point);
      }
    } catch (StudyException | BulkLiquid.UnknownLiquid e) {
      faults[point] = e.getMessage();
    }
  }

  private void write(BulkEstimates estimates, int point) {
    set(PERMITTIVITY, point, estimates.permittivity());
    set(VISCOSITY, point, estimates.viscosity());
    estimates.conductivity().ifPresent(e -> set(CONDUCTIVITY, point, e));
    outside[point] =
        estimates
            .conductivity()
            .map(Estimate::outsideRange)
            .filter(o -> !o.isEmpty())
            .orElse(estimates.viscosity().outsideRange());
  }

  private void set(int column, int point, Estimate estimate) {
    numbers.set(column, point, Value.between(estimate.low(), estimate.value(), estimate.high()));
  }

  /** Each kind of fault and of extrapolation once, with the points that have it. */
  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (components == null) {
      notes.add("permittivity, viscosity and conductivity are not known: " + unknown);
    } else {
      notes.addAll(components.remarks());
    }
    List<String> said = java.util.Arrays.stream(faults).filter(f -> f != null).toList();
    if (!said.isEmpty()) {
      notes.add(
          "%d points have no composition; the first: %s".formatted(said.size(), said.getFirst()));
    }
    counted(outside)
        .forEach(
            (why, count) -> notes.add("%d points are extrapolations: %s".formatted(count, why)));
    return notes;
  }

  private static Map<String, Integer> counted(String[] texts) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String text : texts) {
      if (text != null && !text.isEmpty()) {
        counts.merge(text, 1, Integer::sum);
      }
    }
    return counts;
  }
}
