// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.imported;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.natrolyte.orbitals.engine.Calculation;
import org.natrolyte.orbitals.structure.Elements;
import org.natrolyte.orbitals.structure.Geometry;

/** Collects what a file says, in the order of the file: what comes later stands. */
final class CalculationDraft {
  private String program = "";
  private String method = "";
  private int charge;
  private OptionalDouble energy = OptionalDouble.empty();
  private OptionalDouble dipole = OptionalDouble.empty();
  private final List<Integer> atoms = new ArrayList<>();
  private final List<Double> coordinates = new ArrayList<>();
  private final List<double[]> orbitals = new ArrayList<>();
  private final List<Double> charges = new ArrayList<>();
  private final List<Double> gradient = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  void program(String name) {
    program = name;
  }

  void method(String name) {
    method = name;
  }

  void charge(int value) {
    charge = value;
  }

  void energy(double hartree) {
    energy = OptionalDouble.of(hartree);
  }

  void dipole(double debye) {
    dipole = OptionalDouble.of(debye);
  }

  void remark(String text) {
    remarks.add(text);
  }

  /** A new geometry starts. */
  void clearAtoms() {
    atoms.clear();
    coordinates.clear();
  }

  /**
   * @param unit length of one unit of the coordinates in bohr
   */
  void atom(int atomicNumber, double x, double y, double z, double unit) {
    atoms.add(atomicNumber);
    coordinates.add(x * unit);
    coordinates.add(y * unit);
    coordinates.add(z * unit);
  }

  void clearOrbitals() {
    orbitals.clear();
  }

  boolean hasOrbitals() {
    return !orbitals.isEmpty();
  }

  void orbital(double electronVolts, double occupation) {
    orbitals.add(new double[] {electronVolts, occupation});
  }

  void clearCharges() {
    charges.clear();
  }

  void atomicCharge(double value) {
    charges.add(value);
  }

  void gradient(List<Double> hartreePerBohr) {
    gradient.clear();
    gradient.addAll(hartreePerBohr);
  }

  /** Reads "C" or "6". */
  static int element(String text) throws ImportException {
    if (text.matches("\\d{1,2}")) {
      return Integer.parseInt(text);
    }
    String letters = text.replaceAll("[^A-Za-z].*", "");
    return Elements.atomicNumber(letters)
        .orElseThrow(() -> new ImportException("'" + text + "' is no element's symbol"));
  }

  /** What was collected, checked. */
  Calculation finished() throws ImportException {
    if (!charges.isEmpty() && !atoms.isEmpty() && charges.size() != atoms.size()) {
      throw new ImportException(
          "%d atomic charges stand beside %d atoms".formatted(charges.size(), atoms.size()));
    }
    if (energy.isEmpty() && orbitals.isEmpty()) {
      throw new ImportException("neither an energy nor orbitals are in the file");
    }
    List<double[]> sorted = new ArrayList<>(orbitals);
    sorted.sort(Comparator.comparingDouble(o -> o[0]));
    List<Double> energies = sorted.stream().map(o -> o[0]).toList();
    List<Double> occupations = sorted.stream().map(o -> o[1]).toList();
    Geometry geometry =
        new Geometry(
            atoms.stream().mapToInt(Integer::intValue).toArray(),
            coordinates.stream().mapToDouble(Double::doubleValue).toArray());
    return Calculation.of(
            program, method.isEmpty() ? "method not stated" : method, geometry, charge)
        .energy(energy)
        .frontier(frontier(sorted))
        .orbitals(energies, occupations)
        .charges(charges)
        .dipole(dipole)
        .gradient(gradient)
        .remarks(remarks)
        .build();
  }

  /**
   * Spin orbitals hold one electron when full, others two: half of what the fullest holds counts.
   */
  private static Optional<Calculation.Frontier> frontier(List<double[]> orbitals) {
    double full = orbitals.stream().mapToDouble(o -> o[1]).max().orElse(0);
    if (!(full > 0)) {
      return Optional.empty();
    }
    List<Double> energies = orbitals.stream().map(o -> o[0]).toList();
    List<Double> filled =
        IntStream.range(0, orbitals.size())
            .mapToObj(i -> orbitals.get(i)[1] >= 0.5 ? 2.0 : 0.0)
            .toList();
    return Calculation.Frontier.of(energies, filled);
  }
}
