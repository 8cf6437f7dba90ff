// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.area.anodefree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.natrolyte.model.study.Parameter;
import org.natrolyte.model.study.StudyInput;

/** The parameters of one run. */
final class Settings {
  /** An example for each parameter without a default, to show how it is set. */
  private static final Map<Parameter, String> EXAMPLES =
      Map.ofEntries(
          Map.entry(AnodeFreeParameters.EFFICIENCY, "99.9"),
          Map.entry(AnodeFreeParameters.DIFFUSION, "3e-6"),
          Map.entry(AnodeFreeParameters.TRANSFERENCE, "0.4"),
          Map.entry(CellParameters.CATHODE_CAPACITY, "110"),
          Map.entry(CellParameters.ACTIVE_SHARE, "90"),
          Map.entry(CellParameters.VOLTAGE, "3.3"),
          Map.entry(CellParameters.COATING_DENSITY, "2.0"),
          Map.entry(CellParameters.CATHODE_FOIL, "15"),
          Map.entry(CellParameters.ANODE_FOIL, "15"),
          Map.entry(CellParameters.SEPARATOR_THICKNESS, "20"),
          Map.entry(CellParameters.SEPARATOR_MASS, "1.2"),
          Map.entry(CellParameters.ELECTROLYTE, "3"));

  private final StudyInput input;

  Settings(StudyInput input) {
    this.input = input;
  }

  boolean has(Parameter parameter) {
    return input.parameters().of(AnodeFreeStudy.ID, parameter).isPresent();
  }

  /** The value of a parameter that is set or has a default. */
  double of(Parameter parameter) {
    return input.parameters().of(AnodeFreeStudy.ID, parameter).orElseThrow();
  }

  /** Which of some parameters have to be set, in words for the user; empty when none. */
  Optional<String> lacking(Parameter... wanted) {
    List<Parameter> missing = new ArrayList<>();
    for (Parameter parameter : wanted) {
      if (!has(parameter)) {
        missing.add(parameter);
      }
    }
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "set "
                + missing.stream()
                    .map(
                        p -> "%s.%s, e.g. %s".formatted(AnodeFreeStudy.ID, p.id(), EXAMPLES.get(p)))
                    .collect(Collectors.joining("; ")));
  }
}
