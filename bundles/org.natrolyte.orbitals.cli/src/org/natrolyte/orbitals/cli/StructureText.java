// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.natrolyte.cli.output.PlainTable;
import org.natrolyte.cli.output.Wrapped;
import org.natrolyte.model.figure.OrbitalSites;
import org.natrolyte.orbitals.redox.RedoxMap;
import org.natrolyte.orbitals.study.SpeciesResult;

/** Structures with their orbitals as a table for people. */
final class StructureText {
  private StructureText() {}

  static String of(List<StructureRun.Result> results, int width) {
    StringBuilder text = new StringBuilder();
    PlainTable table = new PlainTable(width);
    table.row("Structure", "HOMO", "LUMO", "Gap", "IP", "EA", "Dipole", "E(ox)", "E(red)", "");
    table.row("", "eV", "eV", "eV", "eV", "eV", "D", "V", "V", "");
    boolean any = false;
    for (StructureRun.Result result : results) {
      if (result.species().isPresent()) {
        any = true;
        row(table, result.species().get());
      }
    }
    if (any) {
      text.append(table).append(places(results, width)).append('\n').append(legend(results, width));
    }
    results.stream()
        .filter(r -> r.species().isEmpty())
        .forEach(r -> text.append(r.smiles()).append("  failed: ").append(r.reason()).append('\n'));
    return text.toString();
  }

  private static void row(PlainTable table, SpeciesResult s) {
    table.row(
        s.smiles(),
        CalculationText.number(s.homo(), 2),
        CalculationText.number(s.lumo(), 2),
        CalculationText.number(s.gap(), 2),
        CalculationText.number(s.ionisation(), 2),
        CalculationText.number(s.affinity(), 2),
        CalculationText.number(s.dipole(), 2),
        CalculationText.number(s.oxidationPotential(), 1),
        CalculationText.number(s.reductionPotential(), 1),
        conformers(s) + String.join("; ", s.problems()));
  }

  /** Where the frontier orbitals sit, a line a structure. */
  private static String places(List<StructureRun.Result> results, int width) {
    PlainTable table = new PlainTable(width);
    table.row("", "HOMO sits on", "LUMO sits on");
    boolean any = false;
    for (SpeciesResult s : results.stream().flatMap(r -> r.species().stream()).toList()) {
      if (s.homoSites().isPresent() || s.lumoSites().isPresent()) {
        any = true;
        table.row(s.smiles(), words(s.homoSites()), words(s.lumoSites()));
      }
    }
    return any ? "\n" + table : "";
  }

  private static String words(Optional<OrbitalSites> sites) {
    return sites.map(OrbitalSites::inWords).orElse("–");
  }

  private static String conformers(SpeciesResult s) {
    if (s.homoLow().isEmpty() || s.minima() < 2) {
      return "";
    }
    double spread = s.homoHigh().getAsDouble() - s.homoLow().getAsDouble();
    return String.format(Locale.ROOT, "HOMO within %.2f eV over %d minima ", spread, s.minima());
  }

  private static String legend(List<StructureRun.Result> results, int width) {
    SpeciesResult first =
        results.stream().flatMap(r -> r.species().stream()).findFirst().orElseThrow();
    String legend =
        "HOMO and LUMO: %s in the gas phase (%s) at the lowest GFN1-xTB minimum found; dipole: GFN2-xTB;"
                .formatted(first.method().label(), first.engine())
            + " IP and EA: vertical, IPEA1-xTB. E(ox) and E(red) against Na/Na+ by "
            + RedoxMap.OXIDATION.name()
            + " and affinity; error "
            + RedoxMap.OXIDATION.errorText()
            + " for oxidation, "
            + RedoxMap.REDUCTION.errorText()
            + " for reduction. Sites: Mulliken shares, hydrogens with the atom that carries them."
            + " Closer than 0.3 V (oxidation) or 0.4 V (reduction) is a tie, and"
            + " what breaks down at an electrode first is a matter of kinetics as well.";
    return Wrapped.of(legend, width, 0) + "\n";
  }
}
