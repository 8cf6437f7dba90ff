// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.study;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.natrolyte.model.figure.OrbitalSites;
import org.natrolyte.orbitals.engine.Method;
import org.natrolyte.orbitals.redox.RedoxMap;
import org.natrolyte.orbitals.structure.Geometry;

/**
 * What is known of the orbitals of one species. Immutable; what could not be computed is empty and
 * stands in the problems.
 *
 * @param smiles the structure, dots between ions and ligands
 * @param charge in elementary charges
 * @param method of the frontier orbitals and of the energy
 * @param engine the program and its version
 * @param geometry the lowest minimum found, relaxed with GFN1-xTB
 * @param how what made the geometry
 * @param minima how many of the starts ended as the asked molecule
 * @param energy total energy by the method, hartree
 * @param homo eV
 * @param lumo eV
 * @param homoLow lowest HOMO over the minima, eV
 * @param homoHigh highest HOMO over the minima, eV
 * @param homoLevels orbitals within 0.02 eV of the HOMO, itself included
 * @param lumoLevels orbitals within 0.02 eV of the LUMO, itself included
 * @param dipole debye
 * @param ionisation vertical, by IPEA1-xTB, eV
 * @param affinity vertical, by IPEA1-xTB, eV
 * @param shiftOnLosing change of the solvation energy in acetonitrile on losing an electron, eV
 * @param shiftOnTaking the same on taking one, eV
 * @param homoSites on which atoms the HOMO sits; empty where that is not known
 * @param lumoSites on which atoms the LUMO sits; empty where that is not known
 * @param problems what could not be computed, and why
 */
public record SpeciesResult(
    String smiles,
    int charge,
    Method method,
    String engine,
    Geometry geometry,
    String how,
    int minima,
    double energy,
    OptionalDouble homo,
    OptionalDouble lumo,
    OptionalDouble homoLow,
    OptionalDouble homoHigh,
    int homoLevels,
    int lumoLevels,
    OptionalDouble dipole,
    OptionalDouble ionisation,
    OptionalDouble affinity,
    OptionalDouble shiftOnLosing,
    OptionalDouble shiftOnTaking,
    Optional<OrbitalSites> homoSites,
    Optional<OrbitalSites> lumoSites,
    List<String> problems) {
  public SpeciesResult {
    Objects.requireNonNull(smiles, "smiles");
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(geometry, "geometry");
    problems = List.copyOf(problems);
  }

  /** The same, with the atoms on which its orbitals sit. */
  SpeciesResult with(SitesOfOrbitals.Pair sites) {
    return copy(smiles, sites.homo(), sites.lumo());
  }

  /** The same structure written another way; its orbitals keep the order of the first one. */
  SpeciesResult writtenAs(String other) {
    return copy(other, homoSites, lumoSites);
  }

  private SpeciesResult copy(
      String other, Optional<OrbitalSites> ofHomo, Optional<OrbitalSites> ofLumo) {
    return new SpeciesResult(
        other,
        charge,
        method,
        engine,
        geometry,
        how,
        minima,
        energy,
        homo,
        lumo,
        homoLow,
        homoHigh,
        homoLevels,
        lumoLevels,
        dipole,
        ionisation,
        affinity,
        shiftOnLosing,
        shiftOnTaking,
        ofHomo,
        ofLumo,
        problems);
  }

  /** LUMO minus HOMO, eV. */
  public OptionalDouble gap() {
    return homo.isPresent() && lumo.isPresent()
        ? OptionalDouble.of(lumo.getAsDouble() - homo.getAsDouble())
        : OptionalDouble.empty();
  }

  /** Ionisation potential in acetonitrile: what the map of oxidation takes, eV. */
  public OptionalDouble solvatedIonisation() {
    return ionisation.isPresent() && shiftOnLosing.isPresent()
        ? OptionalDouble.of(ionisation.getAsDouble() + shiftOnLosing.getAsDouble())
        : OptionalDouble.empty();
  }

  /** Electron affinity in acetonitrile: what the map of reduction takes, eV. */
  public OptionalDouble solvatedAffinity() {
    return affinity.isPresent() && shiftOnTaking.isPresent()
        ? OptionalDouble.of(affinity.getAsDouble() - shiftOnTaking.getAsDouble())
        : OptionalDouble.empty();
  }

  /** Estimated potential of losing an electron, V against Na/Na+. */
  public OptionalDouble oxidationPotential() {
    OptionalDouble energy = solvatedIonisation();
    return energy.isPresent()
        ? OptionalDouble.of(RedoxMap.OXIDATION.potential(energy.getAsDouble()))
        : energy;
  }

  /** Estimated potential of taking an electron, V against Na/Na+. */
  public OptionalDouble reductionPotential() {
    OptionalDouble energy = solvatedAffinity();
    return energy.isPresent()
        ? OptionalDouble.of(RedoxMap.REDUCTION.potential(energy.getAsDouble()))
        : energy;
  }
}
