// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.natrolyte.orbitals.structure.Geometry;
import org.natrolyte.orbitals.structure.OrbitalShares;

/** Collects what a calculation gave, part by part; what is not said stays unknown. */
public final class CalculationBuilder {
  private final String engine;
  private final String methodName;
  private final Geometry geometry;
  private final int charge;
  private OptionalDouble energy = OptionalDouble.empty();
  private Optional<Calculation.Frontier> frontier = Optional.empty();
  private List<Double> orbitals = List.of();
  private List<Double> occupations = List.of();
  private List<Double> charges = List.of();
  private OptionalDouble dipole = OptionalDouble.empty();
  private Optional<Calculation.Ionisation> ionisation = Optional.empty();
  private List<Double> gradient = List.of();
  private Optional<OrbitalShares.Frontier> shares = Optional.empty();
  private final List<String> remarks = new ArrayList<>();

  CalculationBuilder(String engine, String methodName, Geometry geometry, int charge) {
    this.engine = engine;
    this.methodName = methodName;
    this.geometry = geometry;
    this.charge = charge;
  }

  /** Total energy, hartree. */
  public CalculationBuilder energy(OptionalDouble hartree) {
    energy = hartree;
    return this;
  }

  /** HOMO and LUMO. */
  public CalculationBuilder frontier(Optional<Calculation.Frontier> pair) {
    frontier = pair;
    return this;
  }

  /** Energies of all orbitals, ascending, in eV, and their occupations or none. */
  public CalculationBuilder orbitals(List<Double> electronVolts, List<Double> filled) {
    orbitals = electronVolts;
    occupations = filled;
    return this;
  }

  /** Charges of the atoms. */
  public CalculationBuilder charges(List<Double> elementary) {
    charges = elementary;
    return this;
  }

  /** Length of the dipole moment, debye. */
  public CalculationBuilder dipole(OptionalDouble debye) {
    dipole = debye;
    return this;
  }

  /** Vertical ionisation potential and electron affinity. */
  public CalculationBuilder ionisation(Optional<Calculation.Ionisation> pair) {
    ionisation = pair;
    return this;
  }

  /** Derivative of the energy, hartree/bohr. */
  public CalculationBuilder gradient(List<Double> hartreePerBohr) {
    gradient = hartreePerBohr;
    return this;
  }

  /** Where HOMO and LUMO sit. */
  public CalculationBuilder shares(Optional<OrbitalShares.Frontier> frontierShares) {
    shares = frontierShares;
    return this;
  }

  /** More to say about it. */
  public CalculationBuilder remarks(List<String> more) {
    remarks.addAll(more);
    return this;
  }

  /** What was collected. */
  public Calculation build() {
    return new Calculation(
        engine,
        methodName,
        geometry,
        charge,
        energy,
        frontier,
        orbitals,
        occupations,
        charges,
        dipole,
        ionisation,
        gradient,
        shares,
        remarks);
  }
}
