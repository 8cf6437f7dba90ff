// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.Measurement;
import org.natrolyte.report.Numbers;
import org.natrolyte.workbench.document.MeasuredDensity;

/**
 * What a batch is made at. A recipe is made at the bench and used at its own temperature: litres
 * and parts by volume count where it is made.
 *
 * @param conditions temperature at the bench, and the density where it was measured there
 * @param remarks what somebody has to know who looks at the recipe elsewhere, in words for the user
 */
record BenchConditions(Conditions conditions, List<String> remarks) {
  BenchConditions {
    remarks = List.copyOf(remarks);
  }

  /**
   * Sets a recipe on the bench.
   *
   * @param entry the recipe with the temperature it is used at
   * @param benchC temperature at the bench in °C
   */
  static BenchConditions of(RecipeEntry entry, double benchC) {
    List<String> remarks = new ArrayList<>();
    Conditions used = entry.conditions();
    Optional<Measurement> density = MeasuredDensity.of(entry);
    boolean elsewhere = used.temperatureC() != benchC;
    if (elsewhere) {
      remarks.add(
          "Made at %s °C, where its litres and parts by volume count; the other pages count them at %s °C."
              .formatted(text(benchC), text(used.temperatureC())));
    }
    density
        .filter(m -> elsewhere)
        .ifPresent(m ->
            remarks.add(
                "The density was measured at %s °C and is not used at %s °C."
                    .formatted(text(used.temperatureC()), text(benchC))));
    density
        .map(Measurement::note)
        .filter(of -> !of.isEmpty() && !of.equals(entry.recipe()))
        .ifPresent(of -> remarks.add("The density was measured of another text: " + of + "."));
    List<Measurement> measured =
        used.measurements().stream().filter(m -> !elsewhere || !MeasuredDensity.isOne(m)).toList();
    return new BenchConditions(new Conditions(benchC, measured), remarks);
  }

  private static String text(double celsius) {
    return Numbers.UNICODE.text(celsius);
  }
}
