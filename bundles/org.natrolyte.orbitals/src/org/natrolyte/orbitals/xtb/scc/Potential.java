// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.scc;

import java.util.Arrays;

/**
 * Derivatives of the energy by the numbers of a {@link ChargeState}. Scratch of one calculation:
 * terms add to the arrays.
 *
 * @param byShell by the charge of each shell
 * @param byAtom by the charge of each atom
 * @param byDipole by each component of the atomic dipoles
 * @param byQuadrupole by each stored component of the atomic quadrupoles
 */
public record Potential(
    double[] byShell, double[] byAtom, double[] byDipole, double[] byQuadrupole) {
  static Potential empty(int shells, int atoms, boolean moments) {
    return new Potential(
        new double[shells],
        new double[atoms],
        new double[moments ? 3 * atoms : 0],
        new double[moments ? 6 * atoms : 0]);
  }

  void clear() {
    Arrays.fill(byShell, 0);
    Arrays.fill(byAtom, 0);
    Arrays.fill(byDipole, 0);
    Arrays.fill(byQuadrupole, 0);
  }
}
