// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.basis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.natrolyte.orbitals.xtb.ShellParameters;
import org.natrolyte.orbitals.xtb.XtbParameters;

/**
 * The functions on the atoms of one molecule, as flat arrays by shell and by function. Public
 * arrays are read in inner loops and are not to be changed.
 */
public final class BasisSet {
  public final int atoms;
  public final int shells;
  public final int functions;

  /** First shell of each atom, and the number of shells at the end. */
  public final int[] firstShell;

  public final int[] shellAtom;
  public final int[] shellAngular;

  /** First function of each shell, and the number of functions at the end. */
  public final int[] firstFunction;

  public final int[] functionShell;
  public final int[] functionAtom;

  /** Parameters of each shell. */
  public final ShellParameters[] shellParameters;

  /** Exponents of the Gaussians of each shell. */
  public final double[][] exponents;

  /** Coefficients of the Gaussians of each shell, normalisation included. */
  public final double[][] coefficients;

  /** Smallest exponent of each shell. */
  public final double[] softest;

  public BasisSet(XtbParameters parameters, int[] atomicNumbers) {
    atoms = atomicNumbers.length;
    firstShell = new int[atoms + 1];
    List<ShellParameters> all = new ArrayList<>();
    for (int i = 0; i < atoms; i++) {
      all.addAll(parameters.element(atomicNumbers[i]).shells());
      firstShell[i + 1] = all.size();
    }
    shells = all.size();
    shellParameters = all.toArray(ShellParameters[]::new);
    shellAtom = new int[shells];
    shellAngular = new int[shells];
    firstFunction = new int[shells + 1];
    exponents = new double[shells][];
    coefficients = new double[shells][];
    softest = new double[shells];
    Map<Integer, SlaterExpansion.Contraction[]> byElement = new HashMap<>();
    for (int i = 0; i < atoms; i++) {
      int first = firstShell[i];
      List<ShellParameters> own = all.subList(first, firstShell[i + 1]);
      SlaterExpansion.Contraction[] made =
          byElement.computeIfAbsent(atomicNumbers[i], element -> contractions(own));
      for (int s = first; s < firstShell[i + 1]; s++) {
        shellAtom[s] = i;
        shellAngular[s] = shellParameters[s].angular();
        firstFunction[s + 1] = firstFunction[s] + shellParameters[s].functions();
        exponents[s] = made[s - first].exponents();
        coefficients[s] = made[s - first].coefficients();
        softest[s] = smallest(exponents[s]);
      }
    }
    functions = firstFunction[shells];
    functionShell = new int[functions];
    functionAtom = new int[functions];
    for (int s = 0; s < shells; s++) {
      for (int f = firstFunction[s]; f < firstFunction[s + 1]; f++) {
        functionShell[f] = s;
        functionAtom[f] = shellAtom[s];
      }
    }
  }

  /** Of the shells of one atom; a second s shell is made orthogonal to the first. */
  private static SlaterExpansion.Contraction[] contractions(List<ShellParameters> shells) {
    SlaterExpansion.Contraction firstS = null;
    SlaterExpansion.Contraction[] all = new SlaterExpansion.Contraction[shells.size()];
    for (int s = 0; s < all.length; s++) {
      ShellParameters shell = shells.get(s);
      all[s] =
          SlaterExpansion.of(
              shell.principal(), shell.angular(), shell.gaussians(), shell.slaterExponent());
      if (shell.angular() == 0) {
        all[s] = firstS == null ? all[s] : SlaterExpansion.orthogonal(firstS, all[s]);
        firstS = firstS == null ? all[s] : firstS;
      }
    }
    return all;
  }

  private static double smallest(double[] values) {
    double least = values[0];
    for (double value : values) {
      least = Math.min(least, value);
    }
    return least;
  }

  /** Electrons of the neutral atoms in all shells. */
  public double referenceElectrons() {
    double sum = 0;
    for (ShellParameters shell : shellParameters) {
      sum += shell.referenceOccupation();
    }
    return sum;
  }
}
