// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation;

import java.util.List;
import java.util.Objects;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.formulation.Formulation;

/**
 * Every amount of every component of a formulation, in every basis. Immutable.
 *
 * @param formulation what it is the composition of
 * @param temperatureC the temperature that volumes hold at, in °C
 * @param components in the order of the formulation
 * @param density of the solution in g/cm3, or why it is not known
 * @param isDensityMeasured whether the user measured the density
 * @param volumeSource how the volume of the solution is known, or why it is not
 * @param notes what a user has to know: solids to melt, volumes that were estimated
 */
public record Composition(
    Formulation formulation,
    double temperatureC,
    List<ComponentAmounts> components,
    Value density,
    boolean isDensityMeasured,
    String volumeSource,
    List<String> notes) {
  public Composition {
    Objects.requireNonNull(formulation, "formulation");
    components = List.copyOf(components);
    Objects.requireNonNull(density, "density");
    Objects.requireNonNull(volumeSource, "volumeSource");
    notes = List.copyOf(notes);
  }
}
