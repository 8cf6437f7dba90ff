// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.document;

import java.util.Optional;
import java.util.stream.Stream;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.Measurement;

/** The density that was measured of a recipe's solution, among what was measured of it. */
public final class MeasuredDensity {
  private MeasuredDensity() {}

  /** Whether a measurement is one. */
  public static boolean isOne(Measurement measurement) {
    return measurement.propertyId().equals(Vocabulary.DENSITY.id())
        && measurement.subject().isEmpty();
  }

  /** That of a recipe; empty where none was measured. */
  public static Optional<Measurement> of(RecipeEntry entry) {
    return entry.conditions().measurements().stream().filter(MeasuredDensity::isOne).findFirst();
  }

  /** A recipe with another one, or without. */
  static RecipeEntry in(RecipeEntry entry, Optional<Measurement> measured) {
    Conditions now = entry.conditions();
    Stream<Measurement> others = now.measurements().stream().filter(m -> !isOne(m));
    return new RecipeEntry(
        entry.name(),
        entry.recipe(),
        new Conditions(now.temperatureC(), Stream.concat(others, measured.stream()).toList()),
        entry.notes());
  }
}
