// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.imported;

import java.util.List;
import java.util.OptionalDouble;
import org.natrolyte.orbitals.engine.Calculation;

/** A QCSchema "AtomicResult" (MolSSI; Smith et al. 2021, 10.1063/5.0059356), version 1 or 2. */
public final class QcSchema {
  private static final double HARTREE_EV = 27.211386245988;
  private static final double DEBYE = 2.541746473;

  private QcSchema() {}

  static boolean isOne(JsonTree json) {
    return json.text("schema_name").startsWith("qcschema")
        || json.at("molecule", "geometry").isPresent() && json.at("driver").isPresent();
  }

  /** What the file says. */
  public static Calculation read(JsonTree json) throws ImportException {
    if (!json.at("success").map(JsonTree::value).orElse(Boolean.FALSE).equals(Boolean.TRUE)) {
      String reason = json.text("error", "error_message");
      String first = reason.lines().filter(l -> !l.isBlank()).reduce((a, b) -> b).orElse("");
      throw new ImportException(
          "the calculation did not succeed" + (first.isEmpty() ? "" : ": " + first.strip()));
    }
    CalculationDraft draft = new CalculationDraft();
    String version = json.text("provenance", "version");
    draft.program((json.text("provenance", "creator") + " " + version).strip());
    draft.method(method(json));
    molecule(json, draft);
    properties(json, draft);
    orbitals(json, draft);
    if (json.text("driver").equals("gradient")) {
      draft.gradient(json.numbers("return_result"));
    }
    return draft.finished();
  }

  private static String method(JsonTree json) {
    String basis = json.text("model", "basis");
    return json.text("model", "method").toUpperCase(java.util.Locale.ROOT)
        + (basis.isEmpty() || basis.equals("(auto)") ? "" : "/" + basis);
  }

  private static void molecule(JsonTree json, CalculationDraft draft) throws ImportException {
    List<String> symbols = json.texts("molecule", "symbols");
    List<Double> xyz = json.numbers("molecule", "geometry");
    if (symbols.isEmpty() || xyz.size() != 3 * symbols.size()) {
      throw new ImportException(
          "%d symbols stand beside %d coordinates".formatted(symbols.size(), xyz.size()));
    }
    for (int i = 0; i < symbols.size(); i++) {
      int number = CalculationDraft.element(symbols.get(i));
      draft.atom(number, xyz.get(3 * i), xyz.get(3 * i + 1), xyz.get(3 * i + 2), 1);
    }
    draft.charge((int) Math.round(json.number("molecule", "molecular_charge").orElse(0)));
  }

  private static void properties(JsonTree json, CalculationDraft draft) throws ImportException {
    OptionalDouble energy = json.number("properties", "return_energy");
    if (energy.isEmpty() && json.text("driver").equals("energy")) {
      energy = json.number("return_result");
    }
    if (energy.isEmpty()) {
      throw new ImportException("the energy is missing or no number");
    }
    draft.energy(energy.getAsDouble());
    json.numbers("extras", "qcvars", "MULLIKEN CHARGES").forEach(draft::atomicCharge);
    List<Double> dipole = json.numbers("properties", "scf_dipole_moment");
    if (dipole.size() == 3) {
      draft.dipole(DEBYE * Math.sqrt(dipole.stream().mapToDouble(d -> d * d).sum()));
    }
  }

  /** Eigenvalues stand in the wave function, when the input asked to keep it. */
  private static void orbitals(JsonTree json, CalculationDraft draft) {
    boolean restricted =
        json.at("wavefunction", "restricted").map(t -> Boolean.TRUE.equals(t.value())).orElse(true);
    spin(json, draft, "a", restricted ? 2 : 1);
    if (!restricted) {
      spin(json, draft, "b", 1);
    }
  }

  private static void spin(JsonTree json, CalculationDraft draft, String spin, double full) {
    List<Double> energies = eigenvalues(json, "scf_eigenvalues_" + spin);
    List<Double> occupations = eigenvalues(json, "scf_occupations_" + spin);
    String count = spin.equals("a") ? "calcinfo_nalpha" : "calcinfo_nbeta";
    OptionalDouble electrons = json.number("properties", count);
    if (occupations.size() != energies.size() && electrons.isEmpty()) {
      return;
    }
    for (int i = 0; i < energies.size(); i++) {
      boolean filled =
          occupations.size() == energies.size()
              ? occupations.get(i) > 0.5
              : i < electrons.getAsDouble();
      draft.orbital(energies.get(i) * HARTREE_EV, filled ? full : 0);
    }
  }

  /** The wave function names the array or holds it. */
  private static List<Double> eigenvalues(JsonTree json, String name) {
    List<Double> held = json.numbers("wavefunction", name);
    if (!held.isEmpty()) {
      return held;
    }
    String reference = json.text("wavefunction", name.replace("scf_", ""));
    return reference.isEmpty() ? List.of() : json.numbers("wavefunction", reference);
  }
}
