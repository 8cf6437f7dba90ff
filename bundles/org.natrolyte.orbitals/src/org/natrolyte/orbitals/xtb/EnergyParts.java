// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb;

/**
 * Parts of a total energy (Eh).
 *
 * @param bandStructure trace of density and zeroth-order Hamiltonian
 * @param isotropicElectrostatics second order, between charges of shells
 * @param thirdOrder third order, on-site
 * @param anisotropicElectrostatics of atomic dipoles and quadrupoles; GFN2 only
 * @param anisotropicExchangeCorrelation of atomic dipoles and quadrupoles; GFN2 only
 * @param entropy minus temperature times entropy of the electrons
 * @param dispersion D3 (GFN1, IPEA1) or D4 (GFN2)
 * @param repulsion of the atomic cores
 * @param halogenBond halogen-bond correction; GFN1 and IPEA1 only
 * @param solvation free energy of solvation
 */
public record EnergyParts(
    double bandStructure,
    double isotropicElectrostatics,
    double thirdOrder,
    double anisotropicElectrostatics,
    double anisotropicExchangeCorrelation,
    double entropy,
    double dispersion,
    double repulsion,
    double halogenBond,
    double solvation) {
  /** Sum of the parts: the electronic free energy at 300 K, as xtb prints it. */
  public double total() {
    return bandStructure
        + isotropicElectrostatics
        + thirdOrder
        + anisotropicElectrostatics
        + anisotropicExchangeCorrelation
        + entropy
        + dispersion
        + repulsion
        + halogenBond
        + solvation;
  }
}
