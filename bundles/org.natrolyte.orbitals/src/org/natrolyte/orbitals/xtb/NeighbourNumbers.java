// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb;

/** Coordination numbers of the atoms, as a method counts them. */
public interface NeighbourNumbers {
  /** One an atom. */
  double[] values();

  /**
   * Adds the derivative of an energy by x y z of each atom, given its derivatives by the numbers.
   */
  void addGradient(double[] energyByNumber, double[] gradient);
}
