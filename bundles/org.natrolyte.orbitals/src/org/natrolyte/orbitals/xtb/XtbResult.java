// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb;

import java.util.Optional;
import java.util.OptionalDouble;
import org.natrolyte.orbitals.structure.OrbitalShares;

/**
 * What a single point gave. The arrays belong to the result and are not to be changed.
 *
 * @param method the method
 * @param energy total energy (Eh)
 * @param parts of the energy
 * @param orbitalEnergies ascending (eV)
 * @param occupations of the orbitals, 0 to 2
 * @param homo energy of the highest orbital with at least one electron (eV)
 * @param lumo energy of the lowest orbital with less than one electron (eV); NaN where the basis
 *     set has none
 * @param charges Mulliken charges of the atoms
 * @param dipole of the molecule about the origin of the coordinates (Debye)
 * @param atomicDipoles x y z of each atom, in atomic units; empty unless GFN2
 * @param atomicQuadrupoles xx xy yy xz yz zz of each atom, traceless, in atomic units; empty unless
 *     GFN2
 * @param iterations of the self-consistent cycle, retries included
 * @param gradient by x y z of each atom (Eh/bohr); empty unless asked for
 * @param shares where the frontier orbitals sit; empty unless asked for
 */
public record XtbResult(
    XtbMethod method,
    double energy,
    EnergyParts parts,
    double[] orbitalEnergies,
    double[] occupations,
    double homo,
    double lumo,
    double[] charges,
    double[] dipole,
    double[] atomicDipoles,
    double[] atomicQuadrupoles,
    int iterations,
    double[] gradient,
    Optional<OrbitalShares.Frontier> shares) {

  /** Length of the dipole moment (Debye). */
  public double dipoleDebye() {
    return Math.sqrt(dipole[0] * dipole[0] + dipole[1] * dipole[1] + dipole[2] * dipole[2]);
  }

  /** Gap between HOMO and LUMO (eV); empty where there is no LUMO. */
  public OptionalDouble gap() {
    return Double.isNaN(lumo) ? OptionalDouble.empty() : OptionalDouble.of(lumo - homo);
  }
}
