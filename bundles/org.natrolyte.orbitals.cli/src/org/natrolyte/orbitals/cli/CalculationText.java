// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.cli;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.natrolyte.cli.output.PlainTable;
import org.natrolyte.orbitals.engine.Calculation;

/** Calculations as a table for people. */
final class CalculationText {
  private CalculationText() {}

  static String of(List<FileResult> results, int width) {
    PlainTable table = new PlainTable(width);
    table.row("File", "Energy, Eh", "HOMO, eV", "LUMO, eV", "IP, eV", "EA, eV", "Dipole, D", "");
    for (FileResult result : results) {
      if (result.isFailed()) {
        continue;
      }
      Calculation c = result.calculation().orElseThrow();
      table.row(
          result.file(),
          number(c.energyHartree(), 8),
          number(c.frontier().map(Calculation.Frontier::homo), 3),
          number(c.frontier().map(Calculation.Frontier::lumo), 3),
          number(c.ionisation().map(Calculation.Ionisation::potential), 3),
          number(c.ionisation().map(Calculation.Ionisation::affinity), 3),
          number(c.dipoleDebye(), 2),
          c.methodName() + ", " + c.engine() + (c.remarks().isEmpty() ? "" : ": " + remarks(c)));
    }
    StringBuilder text = new StringBuilder();
    if (results.stream().anyMatch(r -> !r.isFailed())) {
      text.append(table);
    }
    results.stream()
        .filter(FileResult::isFailed)
        .forEach(r -> text.append(r.file()).append("  failed: ").append(r.reason()).append('\n'));
    return text.toString();
  }

  private static String remarks(Calculation calculation) {
    return String.join("; ", calculation.remarks());
  }

  static String number(java.util.Optional<Double> value, int decimals) {
    return number(value.map(OptionalDouble::of).orElse(OptionalDouble.empty()), decimals);
  }

  static String number(OptionalDouble value, int decimals) {
    return value.isPresent() && Double.isFinite(value.getAsDouble())
        ? String.format(Locale.ROOT, "%." + decimals + "f", value.getAsDouble())
        : "–";
  }
}
