// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.scc;

/**
 * Charges and moments at one step of the cycle, in atomic units. Scratch of one calculation: terms
 * read the arrays and do not change them.
 *
 * @param shell charge of each shell
 * @param atom charge of each atom
 * @param dipole x y z of each atom; empty without multipoles
 * @param quadrupole xx xy yy xz yz zz of each atom, traceless with the factor 3/2; empty without
 *     multipoles
 */
public record ChargeState(double[] shell, double[] atom, double[] dipole, double[] quadrupole) {
  static ChargeState empty(int shells, int atoms, boolean moments) {
    return new ChargeState(
        new double[shells],
        new double[atoms],
        new double[moments ? 3 * atoms : 0],
        new double[moments ? 6 * atoms : 0]);
  }
}
