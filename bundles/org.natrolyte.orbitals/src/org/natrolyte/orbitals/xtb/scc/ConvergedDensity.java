// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.scc;

import java.util.Map;

/**
 * What the self-consistent cycle ends with. Matrices are rows; energies in Eh.
 *
 * @param bandStructure trace of density and zeroth-order Hamiltonian
 * @param entropy minus temperature times entropy of the electrons
 * @param terms energies by part
 * @param state charges and moments
 * @param potential derivatives of the energy by them
 * @param density density matrix
 * @param weightedDensity density matrix weighted with orbital energies
 * @param orbitalEnergies ascending
 * @param occupations 0 to 2
 * @param iterations of all attempts
 */
public record ConvergedDensity(
    double bandStructure,
    double entropy,
    Map<PotentialTerm.Part, Double> terms,
    ChargeState state,
    Potential potential,
    double[][] density,
    double[][] weightedDensity,
    double[] orbitalEnergies,
    double[] occupations,
    int iterations) {

  /** Energy of one part; 0 if no term belongs to it. */
  public double term(PotentialTerm.Part part) {
    return terms.getOrDefault(part, 0.0);
  }
}
