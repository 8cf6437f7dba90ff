// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb;

/**
 * One shell of one element.
 *
 * @param principal principal quantum number of the Slater function
 * @param angular angular momentum, 0 for s
 * @param valence false for the second shell of one angular momentum (polarisation or diffuse)
 * @param level energy of the shell in the atom (Eh)
 * @param slaterExponent exponent of the Slater function (1/bohr)
 * @param gaussians number of Gaussians that expand it
 * @param referenceOccupation electrons of the neutral atom in this shell
 * @param polynomial coefficient of the distance polynomial of the Hamiltonian
 * @param coordinationShift change of the level for one more neighbour (Eh), subtracted
 * @param hardnessScale factor on the hardness of the element
 */
public record ShellParameters(
    int principal,
    int angular,
    boolean valence,
    double level,
    double slaterExponent,
    int gaussians,
    double referenceOccupation,
    double polynomial,
    double coordinationShift,
    double hardnessScale) {

  /** Number of spherical functions, 2 l + 1. */
  public int functions() {
    return 2 * angular + 1;
  }
}
