// SPDX-License-Identifier: EPL-2.0
package com.example.reserve;

import java.util.List;
import java.util.OptionalDouble;
import org.natrolyte.model.finding.Direction;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Provenance;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.study.Citation;
import org.natrolyte.model.study.Parameter;
import org.natrolyte.model.study.Study;
import org.natrolyte.model.study.StudyDescriptor;
import org.natrolyte.model.study.StudyInput;
import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.model.study.StudyResult;
import org.osgi.service.component.annotations.Component;

/** How much sodium the electrolyte holds, compared with what the cell moves. */
@Component
public final class SodiumReserveStudy implements Study {
  private static final String ID = "reserve";

  /** Charge of a mole of electrons: 96485.33212 C / 3600 s/h. */
  private static final double AMPERE_HOURS_PER_MOLE = 26.801;

  private static final Parameter VOLUME =
      new Parameter(
          "electrolyteVolume",
          "Electrolyte per capacity",
          "mL/Ah",
          OptionalDouble.empty(),
          0,
          1000,
          "Volume of electrolyte in the cell over its capacity; cells differ, so there is no"
              + " default.");

  private static final Property RESERVE =
      new Property(
          "sodiumReserve",
          "Sodium in the electrolyte",
          "%",
          Direction.HIGHER_IS_BETTER,
          "Charge of the dissolved sodium over the capacity of the cell.");

  private static final StudyDescriptor DESCRIPTOR =
      new StudyDescriptor(
          ID,
          "Sodium reserve",
          "example",
          "1",
          List.of(new Citation("Faraday's law; CODATA 2018 constants", "")),
          List.of(Vocabulary.SALT_CONCENTRATION),
          List.of(),
          List.of(VOLUME),
          List.of(RESERVE),
          StudyDescriptor.DEFAULT_TIME_LIMIT);

  @Override
  public StudyDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public StudyResult run(StudyInput input, StudyMonitor monitor) {
    OptionalDouble volume = input.parameter(DESCRIPTOR, VOLUME);
    if (volume.isEmpty()) {
      String reason = "set reserve.electrolyteVolume, such as 4 mL/Ah";
      return StudyResult.of(List.of(Finding.unknown(ID, RESERVE, "", reason)));
    }
    OptionalDouble concentration = input.known().number(Vocabulary.SALT_CONCENTRATION, "");
    if (concentration.isEmpty()) {
      String reason = "the salt concentration is not known";
      return StudyResult.of(List.of(Finding.unknown(ID, RESERVE, "", reason)));
    }
    double litresPerAmpereHour = volume.getAsDouble() / 1000;
    double percent =
        100 * concentration.getAsDouble() * litresPerAmpereHour * AMPERE_HOURS_PER_MOLE;
    Finding finding =
        new Finding(
            ID,
            RESERVE,
            "",
            Value.exactly(percent),
            new Provenance.Computed("Faraday's law", "salt concentration, electrolyte volume"),
            List.of("every cation is counted as sodium"));
    return StudyResult.of(List.of(finding));
  }
}
