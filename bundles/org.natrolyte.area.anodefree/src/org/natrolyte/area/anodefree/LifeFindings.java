// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.area.anodefree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Provenance;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.study.StudyInput;

/** Cycle life by the sodium inventory. */
final class LifeFindings {
  private static final String MODEL =
      "sodium inventory: excess lost at N/P/(1 - CE) cycles, then CE^n";
  private static final String ONLY_SODIUM =
      "counts the loss of sodium alone, at a constant efficiency; cathode and electrolyte age"
          + " besides";
  private static final String LOW_TARGET =
      "N/P above 2 hides poor efficiencies; X. Lu et al., Nanoscale 2024, 16, 3379, ask for less";

  private final Settings settings;
  private final double cycles;
  private final double target;
  private final double npRatio;
  private final Optional<KnownEfficiency> efficiency;
  private final String fault;

  LifeFindings(StudyInput input, Settings settings) {
    this.settings = settings;
    this.cycles = settings.of(AnodeFreeParameters.CYCLES);
    this.target = settings.of(AnodeFreeParameters.TARGET) / 100;
    this.npRatio = settings.of(AnodeFreeParameters.NP_RATIO);
    Optional<KnownEfficiency> known = Optional.empty();
    String wrong = "";
    try {
      known = KnownEfficiency.of(input, settings);
    } catch (IllegalArgumentException e) {
      wrong = e.getMessage();
    }
    this.efficiency = known;
    this.fault = wrong;
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    findings.add(byEfficiency(AnodeFreeProperties.RETENTION));
    findings.add(byEfficiency(AnodeFreeProperties.CYCLES));
    findings.add(
        finding(
            AnodeFreeProperties.REQUIRED_EFFICIENCY,
            Value.exactly(required().percent()),
            "target retention, cycles and N/P",
            List.of(ONLY_SODIUM)));
    findings.add(
        finding(
            AnodeFreeProperties.DEPTH_OF_DISCHARGE,
            Value.exactly(100 / (1 + npRatio)),
            "N/P",
            npRatio > 2 ? List.of(LOW_TARGET) : List.of()));
    return findings;
  }

  Figure figure() {
    return new RetentionFigure(cycles, npRatio)
        .of(efficiency.map(e -> e.best(npRatio).efficiency()), required());
  }

  private CoulombicEfficiency required() {
    return SodiumInventory.requiredEfficiency(target, cycles, npRatio);
  }

  private Finding byEfficiency(Property property) {
    if (!fault.isEmpty()) {
      return Finding.failed(AnodeFreeStudy.ID, property, fault);
    }
    if (efficiency.isEmpty()) {
      return Finding.unknown(
          AnodeFreeStudy.ID,
          property,
          "",
          settings.lacking(AnodeFreeParameters.EFFICIENCY).orElse("not known"));
    }
    KnownEfficiency known = efficiency.get();
    Value value = property.equals(AnodeFreeProperties.RETENTION) ? retention(known) : life(known);
    return finding(
        property, value, "Coulombic efficiency (" + known.source() + ")", List.of(ONLY_SODIUM));
  }

  private Value retention(KnownEfficiency known) {
    return Value.between(
        100 * known.worst(npRatio).retention(cycles),
        100 * known.best(npRatio).retention(cycles),
        100 * known.luckiest(npRatio).retention(cycles));
  }

  private Value life(KnownEfficiency known) {
    double best = known.best(npRatio).cyclesTo(target);
    if (Double.isInfinite(best)) {
      return new Value.Unknown("at 100 % nothing is lost, and the capacity never falls");
    }
    return Value.between(
        known.worst(npRatio).cyclesTo(target), best, known.luckiest(npRatio).cyclesTo(target));
  }

  private static Finding finding(
      Property property, Value value, String inputs, List<String> caveats) {
    Provenance provenance =
        value instanceof Value.Known
            ? new Provenance.Computed(MODEL, inputs)
            : new Provenance.None();
    return new Finding(AnodeFreeStudy.ID, property, "", value, provenance, caveats);
  }
}
