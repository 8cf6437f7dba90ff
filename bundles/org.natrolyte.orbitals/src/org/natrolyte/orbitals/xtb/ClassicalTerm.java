// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb;

/** A part of the energy that depends on the atoms' places alone. */
public interface ClassicalTerm {
  /** A part that a method does not have. */
  ClassicalTerm NONE =
      new ClassicalTerm() {
        @Override
        public double energy() {
          return 0;
        }

        @Override
        public void addGradient(double[] gradient) {
          // nothing depends on the coordinates
        }
      };

  /** Energy (Eh). */
  double energy();

  /** Adds the derivative of the energy by x y z of each atom (Eh/bohr). */
  void addGradient(double[] gradient);
}
