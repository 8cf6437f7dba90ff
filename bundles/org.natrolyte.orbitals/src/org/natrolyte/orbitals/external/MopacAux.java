// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.external;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.natrolyte.orbitals.engine.Calculation;
import org.natrolyte.orbitals.engine.Task;
import org.natrolyte.orbitals.imported.ImportException;
import org.natrolyte.orbitals.structure.Elements;
import org.natrolyte.orbitals.structure.Geometry;

/** MOPAC's AUX file: names with their values, {@code NAME:UNIT[COUNT]=}. */
final class MopacAux {
  /** MOPAC's zero is the elements in their standard states: a heat of formation, in kcal/mol. */
  private static final double HARTREE_KCAL = 627.5094740631;

  private final String text;

  MopacAux(String text) throws ImportException {
    this.text = text;
    if (!text.contains("END OF MOPAC FILE")) {
      String reason = text.lines().filter(l -> l.contains("ERROR_MESSAGE")).findFirst().orElse("");
      throw new ImportException(
          reason.isEmpty() ? "its in.aux is cut off" : "it says " + reason.strip());
    }
  }

  Calculation calculation(Task task, String program) throws ImportException {
    OptionalDouble heat = single("HEAT_OF_FORMATION:KCAL/MOL");
    if (heat.isEmpty()) {
      throw new ImportException("its in.aux holds no heat of formation");
    }
    boolean restricted = task.unpaired() == 0;
    List<Double> energies =
        new ArrayList<>(numbers(restricted ? "EIGENVALUES" : "ALPHA_EIGENVALUES"));
    List<Double> filled =
        new ArrayList<>(
            numbers(
                restricted
                    ? "MOLECULAR_ORBITAL_OCCUPANCIES"
                    : "ALPHA_MOLECULAR_ORBITAL_OCCUPANCIES"));
    if (!restricted) {
      energies.addAll(numbers("BETA_EIGENVALUES"));
      filled.addAll(numbers("BETA_MOLECULAR_ORBITAL_OCCUPANCIES"));
    }
    double full = restricted ? 2 : 1;
    List<Double> halves = filled.stream().map(o -> o >= full / 2 ? 2.0 : 0.0).toList();
    int[] order =
        IntStream.range(0, energies.size())
            .boxed()
            .sorted((a, b) -> Double.compare(energies.get(a), energies.get(b)))
            .mapToInt(Integer::intValue)
            .toArray();
    boolean complete = filled.size() == energies.size();
    return Calculation.of(program, task.method().label(), geometry(task), task.charge())
        .energy(OptionalDouble.of(heat.getAsDouble() / HARTREE_KCAL))
        .frontier(complete ? Calculation.Frontier.of(energies, halves) : Optional.empty())
        .orbitals(
            Arrays.stream(order).mapToObj(energies::get).toList(),
            complete ? Arrays.stream(order).mapToObj(filled::get).toList() : List.of())
        .charges(numbers("ATOM_CHARGES"))
        .dipole(single("DIPOLE:DEBYE"))
        .remarks(
            List.of("the energy is MOPAC's heat of formation: its zero is the elements at 298 K"))
        .build();
  }

  private Geometry geometry(Task task) {
    List<Double> xyz = numbers("ATOM_X_OPT:ANGSTROMS");
    if (xyz.size() != 3 * task.geometry().atomCount()) {
      return task.geometry();
    }
    double[] bohr = xyz.stream().mapToDouble(x -> x / Elements.BOHR_ANGSTROM).toArray();
    return new Geometry(task.geometry().atomicNumbers(), bohr);
  }

  private OptionalDouble single(String name) {
    Matcher found =
        Pattern.compile("(?m)^\\s*" + Pattern.quote(name) + "=\\s*(\\S+)").matcher(text);
    OptionalDouble last = OptionalDouble.empty();
    while (found.find()) {
      last = OptionalDouble.of(Double.parseDouble(found.group(1).replace('D', 'E')));
    }
    return last;
  }

  /** The last list of a name. */
  private List<Double> numbers(String name) {
    Matcher found =
        Pattern.compile(
                "(?m)^\\s*" + Pattern.quote(name) + "\\[\\d+\\]=((?:\\s+[-+]?[\\d.][-+\\dDE.]*)*)")
            .matcher(text);
    List<Double> last = List.of();
    while (found.find()) {
      last =
          Arrays.stream(found.group(1).strip().split("\\s+"))
              .filter(w -> !w.isEmpty())
              .map(w -> Double.valueOf(w.replace('D', 'E')))
              .toList();
    }
    return last;
  }
}
