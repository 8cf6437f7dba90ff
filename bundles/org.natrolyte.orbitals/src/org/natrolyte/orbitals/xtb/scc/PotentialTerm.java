// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.scc;

/** A part of the energy that depends on the charges or moments of the density. */
public interface PotentialTerm {
  /** Which part of the energy a term belongs to. */
  enum Part {
    ISOTROPIC_ELECTROSTATICS,
    THIRD_ORDER,
    ANISOTROPIC_ELECTROSTATICS,
    ANISOTROPIC_EXCHANGE_CORRELATION,
    DISPERSION,
    SOLVATION
  }

  /** The part. */
  Part part();

  /**
   * Adds the derivatives of its energy.
   *
   * @return its energy (Eh)
   */
  double addPotential(ChargeState state, Potential potential);

  /**
   * Adds the derivative of its energy by the coordinates at fixed charges and moments.
   *
   * @param gradient x y z of each atom (Eh/bohr)
   * @param byNumber receives derivatives by the coordination numbers of the method
   */
  void addGradient(ChargeState state, double[] gradient, double[] byNumber);
}
