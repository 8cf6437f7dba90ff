// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.engine;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.natrolyte.orbitals.structure.Geometry;
import org.natrolyte.orbitals.structure.OrbitalShares;

/**
 * What a calculation gave. Immutable.
 *
 * @param engine name and version of the program
 * @param methodName the level of theory as papers write it; phase included
 * @param geometry the atoms it is for: the optimised ones where an optimisation was asked for
 * @param charge in elementary charges
 * @param energyHartree the total energy; empty where a file holds none
 * @param frontier HOMO and LUMO; empty where the program gave none
 * @param orbitals every orbital's energy, ascending, in eV; may be empty
 * @param occupations of the orbitals, from 0 to 2; as many as orbitals, or none
 * @param charges of the atoms, in elementary charges; may be empty
 * @param dipoleDebye its length, about the centre of mass for an ion
 * @param ionisation vertical ionisation potential and electron affinity
 * @param gradient by x, y, z of each atom, in hartree/bohr; may be empty
 * @param shares where HOMO and LUMO sit; empty unless asked for
 * @param remarks what a reader has to know
 */
public record Calculation(
    String engine,
    String methodName,
    Geometry geometry,
    int charge,
    OptionalDouble energyHartree,
    Optional<Frontier> frontier,
    List<Double> orbitals,
    List<Double> occupations,
    List<Double> charges,
    OptionalDouble dipoleDebye,
    Optional<Ionisation> ionisation,
    List<Double> gradient,
    Optional<OrbitalShares.Frontier> shares,
    List<String> remarks) {
  /**
   * Energies of the highest occupied and the lowest empty orbital, in eV; NaN where there is none.
   */
  public record Frontier(double homo, double lumo) {
    /** From energies and occupations: an orbital with at least one electron counts as occupied. */
    public static Optional<Frontier> of(List<Double> energies, List<Double> occupations) {
      if (energies.isEmpty() || energies.size() != occupations.size()) {
        return Optional.empty();
      }
      double homo = Double.NaN;
      double lumo = Double.NaN;
      for (int i = 0; i < energies.size(); i++) {
        if (occupations.get(i) >= 1) {
          homo = Double.isNaN(homo) ? energies.get(i) : Math.max(homo, energies.get(i));
        } else {
          lumo = Double.isNaN(lumo) ? energies.get(i) : Math.min(lumo, energies.get(i));
        }
      }
      return Optional.of(new Frontier(homo, lumo));
    }
  }

  /** Vertical ionisation potential and electron affinity, in eV; NaN where there is none. */
  public record Ionisation(double potential, double affinity) {}

  public Calculation {
    Objects.requireNonNull(engine, "engine");
    Objects.requireNonNull(methodName, "methodName");
    Objects.requireNonNull(geometry, "geometry");
    if (energyHartree.isPresent() && !Double.isFinite(energyHartree.getAsDouble())) {
      throw new IllegalArgumentException(engine + ": the energy is no number");
    }
    orbitals = List.copyOf(orbitals);
    occupations = List.copyOf(occupations);
    charges = List.copyOf(charges);
    gradient = List.copyOf(gradient);
    remarks = List.copyOf(remarks);
  }

  /** The total energy in hartree, of a calculation that must have one. */
  public double energy() {
    return energyHartree.orElseThrow();
  }

  /**
   * A calculation of which only this is known as yet.
   *
   * @param engine name and version of the program
   * @param methodName the level of theory as papers write it
   * @param geometry the atoms it is for
   * @param charge in elementary charges
   */
  public static CalculationBuilder of(
      String engine, String methodName, Geometry geometry, int charge) {
    return new CalculationBuilder(engine, methodName, geometry, charge);
  }

  /** The same, to be changed. */
  private CalculationBuilder copy() {
    return copy(engine, methodName, charge);
  }

  /** The same by another name, where the file that was read does not tell it. */
  public CalculationBuilder copy(String otherEngine, String otherMethod, int otherCharge) {
    return of(otherEngine, otherMethod, geometry, otherCharge)
        .energy(energyHartree)
        .frontier(frontier)
        .orbitals(orbitals, occupations)
        .charges(charges)
        .dipole(dipoleDebye)
        .ionisation(ionisation)
        .gradient(gradient)
        .shares(shares)
        .remarks(remarks);
  }

  /** The same with the ionisation that another calculation gave. */
  public Calculation with(Ionisation other) {
    return copy().ionisation(Optional.of(other)).build();
  }

  /** The same, with where its frontier orbitals sit. */
  public Calculation with(Optional<OrbitalShares.Frontier> places) {
    return copy().shares(places).build();
  }

  /** The same with more to say about it. */
  public Calculation remarked(List<String> more) {
    return copy().remarks(more).build();
  }
}
