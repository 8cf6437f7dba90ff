// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.imported;

import java.util.List;
import java.util.OptionalDouble;
import org.natrolyte.orbitals.engine.Calculation;
import org.natrolyte.orbitals.structure.Geometry;

/** {@code xtbout.json} of the program xtb, as its {@code --json} writes it. */
public final class XtbJson {
  /** One atomic unit of the dipole moment in debye. */
  private static final double DEBYE = 2.541746473;

  private XtbJson() {}

  static boolean isOne(JsonTree json) {
    return json.number("total energy").isPresent() && json.at("partial charges").isPresent();
  }

  /**
   * What the file says; it holds no coordinates.
   *
   * @param json the file
   * @param geometry the atoms it is for, or none
   */
  public static Calculation read(JsonTree json, Geometry geometry) throws ImportException {
    CalculationDraft draft = new CalculationDraft();
    String version = json.text("xtb version");
    draft.program(version.isEmpty() ? "xtb" : "xtb " + version.split(" ")[0]);
    draft.method(json.text("method"));
    OptionalDouble energy = json.number("total energy");
    if (energy.isEmpty()) {
      throw new ImportException("the total energy is missing or no number");
    }
    draft.energy(energy.getAsDouble());
    List<Double> energies = json.numbers("orbital energies/eV");
    List<Double> occupations = json.numbers("fractional occupation");
    if (energies.size() != occupations.size()) {
      throw new ImportException(
          "%d orbital energies stand beside %d occupations"
              .formatted(energies.size(), occupations.size()));
    }
    for (int i = 0; i < energies.size(); i++) {
      draft.orbital(energies.get(i), occupations.get(i));
    }
    List<Double> charges = json.numbers("partial charges");
    charges.forEach(draft::atomicCharge);
    draft.charge((int) Math.round(charges.stream().mapToDouble(Double::doubleValue).sum()));
    List<Double> dipole = json.numbers("dipole");
    if (dipole.size() == 3) {
      draft.dipole(DEBYE * Math.sqrt(dipole.stream().mapToDouble(d -> d * d).sum()));
    }
    int[] atoms = geometry.atomicNumbers();
    double[] xyz = geometry.coordinatesBohr();
    for (int i = 0; i < atoms.length; i++) {
      draft.atom(atoms[i], xyz[3 * i], xyz[3 * i + 1], xyz[3 * i + 2], 1);
    }
    return draft.finished();
  }
}
