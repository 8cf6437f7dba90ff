// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.natrolyte.model.figure.OrbitalSites;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Provenance;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.orbitals.engine.Method;
import org.natrolyte.orbitals.redox.RedoxMap;

/** The findings about one species. */
final class SpeciesFindings {
  private static final String GAS = " in the gas phase (GFN1-xTB geometry)";
  private static final String KINETIC =
      "breakdown at an electrode is kinetic as well: surfaces, salts and films move it by a volt";

  private final String study;
  private final Subject subject;

  /** Minima whose HOMO differs by less than this (eV) are one minimum found again. */
  private static final double SAME = 0.005;

  SpeciesFindings(String study, Subject subject) {
    this.study = study;
    this.subject = subject;
  }

  /** Everything that is known of it. */
  List<Finding> of(SpeciesResult s) {
    List<Finding> all = new ArrayList<>();
    String how = "%s, %s".formatted(s.how(), s.engine());
    all.add(homo(s, how));
    all.add(plain(Vocabulary.LUMO, s.lumo(), s.method().label() + GAS, how, s));
    all.add(plain(OrbitalProperties.GAP, s.gap(), s.method().label() + GAS, how, s));
    sites(s, how).ifPresent(all::add);
    String vertical = "vertical, " + Method.IPEA1.label() + GAS;
    all.add(plain(Vocabulary.IONISATION_POTENTIAL, s.ionisation(), vertical, how, s));
    all.add(plain(Vocabulary.ELECTRON_AFFINITY, s.affinity(), vertical, how, s));
    if (subject.kind() == Subject.Kind.NEUTRAL || subject.kind() == Subject.Kind.ION_PAIR) {
      all.add(plain(OrbitalProperties.DIPOLE, s.dipole(), Method.GFN2.label() + GAS, how, s));
    }
    all.add(
        potential(Vocabulary.OXIDATION_POTENTIAL, RedoxMap.OXIDATION, s.solvatedIonisation(), s));
    all.add(potential(Vocabulary.REDUCTION_POTENTIAL, RedoxMap.REDUCTION, s.solvatedAffinity(), s));
    return all;
  }

  /** Every property, unknown for one reason. */
  List<Finding> unknown(String reason) {
    List<Finding> all = new ArrayList<>();
    for (Property property :
        List.of(
            Vocabulary.HOMO,
            Vocabulary.LUMO,
            Vocabulary.IONISATION_POTENTIAL,
            Vocabulary.ELECTRON_AFFINITY,
            Vocabulary.OXIDATION_POTENTIAL,
            Vocabulary.REDUCTION_POTENTIAL)) {
      all.add(Finding.unknown(study, property, subject.name(), reason));
    }
    return all;
  }

  private Finding homo(SpeciesResult s, String how) {
    Finding finding = plain(Vocabulary.HOMO, s.homo(), s.method().label() + GAS, how, s);
    if (!finding.isKnown() || s.homoLow().isEmpty() || s.minima() < 2) {
      return finding;
    }
    double value = s.homo().getAsDouble();
    double low = Math.min(value, s.homoLow().getAsDouble());
    double high = Math.max(value, s.homoHigh().getAsDouble());
    if (high - low < SAME) {
      return finding;
    }
    return new Finding(
        study,
        Vocabulary.HOMO,
        subject.name(),
        Value.between(low, value, high),
        finding.provenance(),
        List.of(
            String.format(
                Locale.ROOT,
                "the range is that of %d relaxed conformers (%.2f eV)",
                s.minima(),
                high - low)));
  }

  private Optional<Finding> sites(SpeciesResult s, String how) {
    String words =
        Stream.of(said("HOMO", s.homoSites()), said("LUMO", s.lumoSites()))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("; "));
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Finding(
                study,
                OrbitalProperties.SITES,
                subject.name(),
                new Value.Text(words),
                new Provenance.Computed(s.method().label() + GAS, how),
                List.of()));
  }

  private static Optional<String> said(String orbital, Optional<OrbitalSites> sites) {
    return sites.map(o ->
        orbital
            + (o.orbitals() > 1 ? " (mean of " + o.orbitals() + " degenerate)" : "")
            + ": "
            + o.inWords());
  }

  private Finding plain(
      Property property, OptionalDouble value, String method, String inputs, SpeciesResult s) {
    if (value.isEmpty()) {
      return Finding.unknown(study, property, subject.name(), reason(s));
    }
    return new Finding(
        study,
        property,
        subject.name(),
        Value.exactly(value.getAsDouble()),
        new Provenance.Computed(method, inputs),
        List.of());
  }

  private Finding potential(
      Property property, RedoxMap map, OptionalDouble energy, SpeciesResult s) {
    if (energy.isEmpty()) {
      return Finding.unknown(study, property, subject.name(), reason(s));
    }
    double value = map.potential(energy.getAsDouble());
    List<String> caveats = new ArrayList<>();
    caveats.add(KINETIC);
    if (map.isExtrapolated(energy.getAsDouble())) {
      caveats.add(
          String.format(
              Locale.ROOT,
              "extrapolated: %.2f eV lies outside the %.2f to %.2f eV of the fit",
              energy.getAsDouble(),
              map.least(),
              map.most()));
    }
    if (subject.kind() != Subject.Kind.NEUTRAL) {
      caveats.add(
          "the fit holds neutral molecules alone; for ions and ion pairs no error is known");
    }
    return new Finding(
        study,
        property,
        subject.name(),
        Value.between(value - map.error(), value, value + map.error()),
        new Provenance.Estimated(map.name(), map.errorText()),
        caveats);
  }

  private static String reason(SpeciesResult s) {
    return s.problems().isEmpty()
        ? "the engine gave no such number"
        : String.join("; ", s.problems());
  }
}
