// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.solvation;

import java.util.List;

/**
 * The ligands and cations of a set of components, and how much of each a mole of component brings.
 *
 * @param components names of the components, each once
 * @param ligands molecules and anions that can stand in a shell
 * @param cations kinds of alkali cation
 * @param ligandOf for each component the index of its ligand, -1 for none
 * @param ligandCount moles of that ligand that a mole of the component brings
 * @param cationCount for each component moles of each kind of cation
 * @param permittivities for each component its relative permittivity at 25 °C; 0 when it does not
 *     count or is not known
 * @param notes what a reader has to know
 */
record SolvationSpecies(
    List<String> components,
    List<Ligand> ligands,
    List<Cation> cations,
    int[] ligandOf,
    double[] ligandCount,
    double[][] cationCount,
    double[] permittivities,
    List<String> notes) {
  /** Of a liquid whose permittivity nobody knows: that of ethers and esters. */
  private static final double USUAL_PERMITTIVITY = 7;

  double[] ligandAmounts(double[] moles) {
    check(moles);
    double[] amounts = new double[ligands.size()];
    for (int i = 0; i < moles.length; i++) {
      if (ligandOf[i] >= 0) {
        amounts[ligandOf[i]] += moles[i] * ligandCount[i];
      }
    }
    return amounts;
  }

  double[] cationAmounts(double[] moles) {
    double[] amounts = new double[cations.size()];
    double sum = 0;
    for (int i = 0; i < moles.length; i++) {
      for (int c = 0; c < amounts.length; c++) {
        amounts[c] += moles[i] * cationCount[i][c];
        sum += moles[i] * cationCount[i][c];
      }
    }
    if (!(sum > 0)) {
      throw new IllegalArgumentException("there is no alkali cation in the mixture");
    }
    return amounts;
  }

  /** The moles of each component that belong to the part of the liquid that holds the ions. */
  double[] domainAmounts(double[] moles) {
    double[] amounts = new double[moles.length];
    for (int i = 0; i < moles.length; i++) {
      boolean counts = ligandOf[i] >= 0 && ligands.get(ligandOf[i]).kind() != Ligand.Kind.DILUENT;
      amounts[i] = counts ? moles[i] : 0;
    }
    return amounts;
  }

  /** The permittivity of the coordinating molecules at 25 °C, by Looyenga's cube roots. */
  double permittivity(double[] moles) {
    double sum = 0;
    double all = 0;
    for (int i = 0; i < moles.length; i++) {
      if (permittivities[i] > 0) {
        sum += moles[i] * Math.cbrt(permittivities[i]);
        all += moles[i];
      }
    }
    return all == 0 ? USUAL_PERMITTIVITY : Math.pow(sum / all, 3);
  }

  /** The same with another donor number of one ligand. */
  SolvationSpecies withDonorNumber(int ligand, double donorNumber) {
    List<Ligand> changed = new java.util.ArrayList<>(ligands);
    changed.set(ligand, changed.get(ligand).withDonorNumber(donorNumber));
    return new SolvationSpecies(
        components, changed, cations, ligandOf, ligandCount, cationCount, permittivities, notes);
  }

  private void check(double[] moles) {
    if (moles.length != components.size()) {
      throw new IllegalArgumentException(
          "%d amounts for %d components".formatted(moles.length, components.size()));
    }
    for (double each : moles) {
      if (!(each >= 0) || Double.isInfinite(each)) {
        throw new IllegalArgumentException("an amount must not be negative: " + each);
      }
    }
  }
}
