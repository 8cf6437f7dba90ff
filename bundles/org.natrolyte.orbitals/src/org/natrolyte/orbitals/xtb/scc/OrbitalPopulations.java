// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.scc;

import java.util.Arrays;
import org.natrolyte.orbitals.structure.OrbitalShares;
import org.natrolyte.orbitals.xtb.basis.BasisSet;

/** Mulliken populations of single orbitals. */
final class OrbitalPopulations {
  /** Orbitals within this are degenerate (eV), as where the levels are counted. */
  private static final double DEGENERATE_EH = 0.02 / 27.211386245988;

  private static final int MOMENTA = 3;

  private final BasisSet basis;
  private final double[][] overlap;

  OrbitalPopulations(BasisSet basis, double[][] overlap) {
    this.basis = basis;
    this.overlap = overlap;
  }

  /** The last orbital of the group of degenerate ones that begins with one. */
  static int lastOf(int first, double[] energies) {
    int last = first;
    while (last + 1 < energies.length && energies[last + 1] - energies[first] < DEGENERATE_EH) {
      last++;
    }
    return last;
  }

  /** The first orbital of the group of degenerate ones that ends with one. */
  static int firstOf(int last, double[] energies) {
    int first = last;
    while (first > 0 && energies[last] - energies[first - 1] < DEGENERATE_EH) {
      first--;
    }
    return first;
  }

  /**
   * The mean of neighbouring orbitals.
   *
   * @param orbitals orbital k in row k
   */
  OrbitalShares mean(int first, int last, double[][] orbitals) {
    double[] atoms = new double[basis.atoms];
    double[] momenta = new double[MOMENTA];
    int count = last - first + 1;
    for (int k = first; k <= last; k++) {
      double[] coefficients = orbitals[k];
      for (int i = 0; i < basis.functions; i++) {
        double gross = 0;
        for (int j = 0; j < basis.functions; j++) {
          gross += overlap[i][j] * coefficients[j];
        }
        double part = coefficients[i] * gross / count;
        atoms[basis.functionAtom[i]] += part;
        momenta[basis.shellAngular[basis.functionShell[i]]] += part;
      }
    }
    return new OrbitalShares(
        Arrays.stream(atoms).boxed().toList(), Arrays.stream(momenta).boxed().toList(), count);
  }
}
