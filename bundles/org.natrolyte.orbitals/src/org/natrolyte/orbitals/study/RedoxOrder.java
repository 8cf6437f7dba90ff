// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Provenance;
import org.natrolyte.model.finding.Value;
import org.natrolyte.orbitals.redox.RedoxMap;

/** Who gives or takes an electron first, with ties, and whether the orbitals say the same. */
final class RedoxOrder {
  private final String study;
  private final List<Map.Entry<Subject, SpeciesResult>> ranked;

  /**
   * @param known the species with results, of which the ranked kinds count
   */
  RedoxOrder(String study, Map<Subject, SpeciesResult> known) {
    this.study = study;
    ranked = known.entrySet().stream().filter(e -> e.getKey().isRanked()).toList();
  }

  /** From the lowest oxidation potential up. */
  Finding oxidation() {
    return order(
        OrbitalProperties.OXIDATION_ORDER,
        RedoxMap.OXIDATION,
        SpeciesResult::oxidationPotential,
        s -> negative(s.homo()),
        SpeciesResult::ionisation,
        "HOMO",
        "ionisation potential",
        1);
  }

  /** From the highest reduction potential down. */
  Finding reduction() {
    Finding order =
        order(
            OrbitalProperties.REDUCTION_ORDER,
            RedoxMap.REDUCTION,
            SpeciesResult::reductionPotential,
            s -> negative(s.lumo()),
            SpeciesResult::affinity,
            "LUMO",
            "electron affinity",
            -1);
    boolean hasTetrafluoroborate =
        ranked.stream().anyMatch(e -> e.getKey().smiles().contains("[Na+].F[B-](F)(F)F"));
    return hasTetrafluoroborate
        ? order.withCaveat(
            "two published readings of the LUMO contradict each other: the lower LUMO is reduced"
                + " first, at the higher potential (the usual rule, used here); a review of"
                + " anode-free cells argues the opposite for NaBF4, whose higher LUMO is said to be"
                + " reduced first")
        : order;
  }

  private static OptionalDouble negative(OptionalDouble value) {
    return value.isPresent() ? OptionalDouble.of(-value.getAsDouble()) : value;
  }

  private Finding order(
      Property property,
      RedoxMap map,
      Function<SpeciesResult, OptionalDouble> potential,
      Function<SpeciesResult, OptionalDouble> orbital,
      Function<SpeciesResult, OptionalDouble> vertical,
      String orbitalName,
      String verticalName,
      int direction) {
    List<Map.Entry<Subject, SpeciesResult>> sorted = sorted(potential, direction);
    if (sorted.size() < 2) {
      return Finding.unknown(
          study, property, "", "fewer than two components have an estimated potential");
    }
    StringBuilder text = new StringBuilder(sorted.getFirst().getKey().name());
    for (int i = 1; i < sorted.size(); i++) {
      double before = potential.apply(sorted.get(i - 1).getValue()).getAsDouble();
      double here = potential.apply(sorted.get(i).getValue()).getAsDouble();
      text.append(map.tied(before, here) ? " ≈ " : " > ");
      text.append(sorted.get(i).getKey().name());
    }
    Finding finding =
        new Finding(
            study,
            property,
            "",
            new Value.Text(text.toString()),
            new Provenance.Estimated(map.name(), map.errorText()),
            List.of(
                "≈: closer than %.1f V, which this estimate cannot tell apart; which one breaks down at"
                        .formatted(map.tie())
                    + " an electrode first is a matter of kinetics as well"));
    String byOrbital = names(sorted(orbital, direction));
    String byVertical = names(sorted(vertical, direction));
    return byOrbital.equals(byVertical)
        ? finding
        : finding.withCaveat(
            "the orders disagree: by %s %s; by %s %s"
                .formatted(orbitalName, byOrbital, verticalName, byVertical));
  }

  private List<Map.Entry<Subject, SpeciesResult>> sorted(
      Function<SpeciesResult, OptionalDouble> by, int direction) {
    List<Map.Entry<Subject, SpeciesResult>> list =
        new ArrayList<>(ranked.stream().filter(e -> by.apply(e.getValue()).isPresent()).toList());
    list.sort(Comparator.comparingDouble(e -> direction * by.apply(e.getValue()).getAsDouble()));
    return list;
  }

  private static String names(List<Map.Entry<Subject, SpeciesResult>> list) {
    return String.join(" > ", list.stream().map(e -> e.getKey().name()).toList());
  }
}
