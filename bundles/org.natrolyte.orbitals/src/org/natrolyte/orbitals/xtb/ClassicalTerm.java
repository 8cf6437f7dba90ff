// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb;

/** A part of the energy that depends on the atoms' places alone. */
public interface ClassicalTerm {
  /** Energy (Eh). */
  double energy();

  /** Adds the derivative of the energy by x y z of each atom (Eh/bohr). */
  void addGradient(double[] gradient);
}
