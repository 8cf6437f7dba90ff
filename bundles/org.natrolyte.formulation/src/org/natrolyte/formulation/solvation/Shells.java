// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.solvation;

import java.util.ArrayList;
import java.util.List;

/**
 * The solved shells of one composition.
 *
 * @param ligands all ligands of the model
 * @param present the indices of those that are there, in the order of {@code total}
 * @param cations the kinds of cation that are there
 * @param sums their partition functions, evaluated
 * @param concentration their mole fractions
 * @param total amounts of the ligands that are there, of anions the contacts they can make
 * @param free what of it is free
 */
record Shells(
    List<Ligand> ligands,
    List<Integer> present,
    List<Cation> cations,
    ShellSum[] sums,
    double[] concentration,
    double[] total,
    double[] free) {

  Speciation speciation() {
    double all = 0;
    for (double each : concentration) {
      all += each;
    }
    double[] atoms = new double[total.length];
    double[] byAnions = new double[3];
    double desolvation = 0;
    for (int c = 0; c < sums.length; c++) {
      double share = concentration[c] / all;
      double[] own = new double[total.length];
      sums[c].addDonorAtoms(own, share);
      double[] shares = sums[c].sharesByAnions();
      for (int a = 0; a < shares.length; a++) {
        byAnions[Math.min(a, 2)] += share * shares[a];
      }
      for (int i = 0; i < own.length; i++) {
        atoms[i] += own[i];
        Ligand ligand = ligands.get(present.get(i));
        desolvation +=
            ligand.isAnion()
                ? 0
                : own[i] * cations.get(c).energyPerDonorNumber() * ligand.donorNumber();
      }
    }
    List<String> names = new ArrayList<>();
    double[] shares = new double[total.length];
    double freeDonors = 0;
    double donors = 0;
    for (int i = 0; i < total.length; i++) {
      Ligand ligand = ligands.get(present.get(i));
      names.add(ligand.name());
      shares[i] = free[i] / total[i];
      if (ligand.kind() == Ligand.Kind.DONOR) {
        freeDonors += free[i];
        donors += total[i];
      }
    }
    return new Speciation(
        names,
        atoms,
        shares,
        byAnions[0],
        byAnions[1],
        byAnions[2],
        donors == 0 ? Double.NaN : freeDonors / donors,
        desolvation);
  }
}
