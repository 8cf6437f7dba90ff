// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.basis;

import java.util.ArrayList;
import java.util.List;
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
    for (int i = 0; i < atoms; i++) {
      SlaterExpansion.Contraction firstS = null;
      for (int s = firstShell[i]; s < firstShell[i + 1]; s++) {
        ShellParameters shell = shellParameters[s];
        SlaterExpansion.Contraction made =
            SlaterExpansion.of(
                shell.principal(), shell.angular(), shell.gaussians(), shell.slaterExponent());
        if (shell.angular() == 0) {
          made = firstS == null ? made : SlaterExpansion.orthogonal(firstS, made);
          firstS = firstS == null ? made : firstS;
        }
        shellAtom[s] = i;
        shellAngular[s] = shell.angular();
        firstFunction[s + 1] = firstFunction[s] + shell.functions();
        exponents[s] = made.exponents();
        coefficients[s] = made.coefficients();
        softest[s] = smallest(made.exponents());
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
