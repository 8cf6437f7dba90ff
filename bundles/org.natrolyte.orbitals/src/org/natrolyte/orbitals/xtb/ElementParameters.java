// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb;

import java.util.List;

/**
 * Parameters of one element.
 *
 * @param atomicNumber atomic number
 * @param symbol chemical symbol
 * @param hardness chemical hardness (Eh)
 * @param hubbardDerivative third-order parameter (Eh)
 * @param effectiveCharge effective nuclear charge of the repulsion
 * @param repulsionExponent exponent of the repulsion
 * @param halogenStrength strength of the halogen-bond correction
 * @param electronegativity Pauling electronegativity
 * @param dipoleKernel anisotropic exchange-correlation of atomic dipoles (Eh/bohr2)
 * @param quadrupoleKernel anisotropic exchange-correlation of atomic quadrupoles (Eh/bohr4)
 * @param multipoleRadius radius that damps multipole electrostatics (bohr)
 * @param multipoleValence number of neighbours at which that radius begins to grow
 * @param covalentRadius radius for coordination numbers (bohr), already scaled by 4/3
 * @param atomicRadius radius of the distance polynomial of the Hamiltonian (bohr)
 * @param shells shells in the order of the basis set
 */
public record ElementParameters(
    int atomicNumber,
    String symbol,
    double hardness,
    double hubbardDerivative,
    double effectiveCharge,
    double repulsionExponent,
    double halogenStrength,
    double electronegativity,
    double dipoleKernel,
    double quadrupoleKernel,
    double multipoleRadius,
    double multipoleValence,
    double covalentRadius,
    double atomicRadius,
    List<ShellParameters> shells) {

  public ElementParameters {
    shells = List.copyOf(shells);
  }
}
