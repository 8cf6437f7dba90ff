// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.area.anodefree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Provenance;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.study.StudyInput;

/** What is plated, how long that takes, and when the electrolyte at the electrode is used up. */
final class PlatingFindings {
  /** Largest capacity per area among the cells reviewed, in mAh/cm2. */
  private static final double THICKEST = 16;

  private final StudyInput input;
  private final Settings settings;
  private final TestTime time;

  PlatingFindings(StudyInput input, Settings settings) {
    this.input = input;
    this.settings = settings;
    this.time =
        new TestTime(
            settings.of(AnodeFreeParameters.AREAL_CAPACITY),
            settings.of(AnodeFreeParameters.CURRENT_DENSITY));
  }

  List<Finding> findings() {
    return List.of(thickness(), testTime(), sandTime());
  }

  private Finding thickness() {
    List<String> caveats = new ArrayList<>();
    caveats.add("a dense, flat film; real deposits are porous and thicker");
    if (time.arealCapacity() > THICKEST) {
      caveats.add(
          "more than the 16 mAh/cm2 of the thickest deposit reviewed by X. Lu et al., Nanoscale"
              + " 2024, 16, 3379");
    }
    return computed(
        AnodeFreeProperties.THICKNESS,
        PlatedMetal.SODIUM.thickness(time.arealCapacity()),
        "10000 Q/(q rho) with 1165.8 mAh/g and 0.968 g/cm3",
        "areal capacity",
        caveats);
  }

  private Finding testTime() {
    return computed(
        AnodeFreeProperties.TEST_TIME,
        time.hours(settings.of(AnodeFreeParameters.CYCLES)),
        "2 Q/j per cycle",
        "areal capacity, current density, cycles",
        List.of());
  }

  private Finding sandTime() {
    Optional<String> lacking =
        settings.lacking(AnodeFreeParameters.DIFFUSION, AnodeFreeParameters.TRANSFERENCE);
    if (lacking.isPresent()) {
      return unknown(lacking.get());
    }
    Optional<Finding> salt = input.known().of(Vocabulary.SALT_CONCENTRATION);
    if (salt.isEmpty() || !(salt.get().value() instanceof Value.Known known)) {
      return unknown("the salt concentration is not known" + reason(salt));
    }
    if (!(known.value() > 0)) {
      return unknown("there is no salt");
    }
    double hours = sand(known.value());
    List<String> caveats = new ArrayList<>(List.of(SandTime.VALIDITY));
    if (hours > time.halfCycleHours()) {
      caveats.add(
          "longer than one plating of %s h: by this law the salt is not used up within a half cycle"
              .formatted(String.format(Locale.ROOT, "%.3g", time.halfCycleHours())));
    }
    return new Finding(
        AnodeFreeStudy.ID,
        AnodeFreeProperties.SAND_TIME,
        "",
        Value.between(sand(known.low()), hours, sand(known.high())),
        new Provenance.Computed(
            "pi D (F c/(2 J))^2/(1 - t+)^2",
            "diffusion coefficient, transference number and current density set, salt concentration"
                + " ("
                + salt.get().provenance().method()
                + ")"),
        caveats);
  }

  private double sand(double concentration) {
    return concentration > 0
        ? new SandTime(
                settings.of(AnodeFreeParameters.DIFFUSION),
                concentration,
                time.currentDensity(),
                settings.of(AnodeFreeParameters.TRANSFERENCE))
            .hours()
        : 0;
  }

  private static String reason(Optional<Finding> finding) {
    return finding
        .map(Finding::value)
        .filter(Value.Unknown.class::isInstance)
        .map(v -> ": " + ((Value.Unknown) v).reason())
        .orElse("");
  }

  private static Finding unknown(String reason) {
    return Finding.unknown(AnodeFreeStudy.ID, AnodeFreeProperties.SAND_TIME, "", reason);
  }

  private static Finding computed(
      Property property, double value, String method, String inputs, List<String> caveats) {
    return new Finding(
        AnodeFreeStudy.ID,
        property,
        "",
        Value.exactly(value),
        new Provenance.Computed(method, inputs),
        caveats);
  }
}
