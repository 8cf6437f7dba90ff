// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb;

import org.natrolyte.orbitals.xtb.basis.BasisSet;

/**
 * The zeroth-order Hamiltonian: levels of shells that move with the coordination number, and
 * between atoms the overlap times the mean level, a factor of the two shells and a polynomial of
 * the distance. The same form serves GFN1-xTB, GFN2-xTB and IPEA1-xTB.
 */
public final class Hamiltonian {
  private final BasisSet basis;
  private final double[] positions;
  private final double[] levels;
  private final double[] reach;
  private final double[] shellFactor;

  /**
   * @param numbers coordination numbers of the method
   */
  public Hamiltonian(
      XtbParameters parameters,
      BasisSet basis,
      int[] atomicNumbers,
      double[] positions,
      double[] numbers) {
    this.basis = basis;
    this.positions = positions.clone();
    levels = new double[basis.shells];
    for (int s = 0; s < basis.shells; s++) {
      ShellParameters shell = basis.shellParameters[s];
      levels[s] = shell.level() - shell.coordinationShift() * numbers[basis.shellAtom[s]];
    }
    reach = new double[basis.atoms];
    for (int i = 0; i < basis.atoms; i++) {
      reach[i] = parameters.element(atomicNumbers[i]).atomicRadius();
    }
    shellFactor = new double[basis.shells * basis.shells];
    for (int s = 0; s < basis.shells; s++) {
      for (int t = 0; t < s; t++) {
        double value = factor(parameters, atomicNumbers, s, t);
        shellFactor[s * basis.shells + t] = value;
        shellFactor[t * basis.shells + s] = value;
      }
    }
  }

  private double factor(XtbParameters parameters, int[] atomicNumbers, int s, int t) {
    ShellParameters one = basis.shellParameters[s];
    ShellParameters other = basis.shellParameters[t];
    double polarisation = parameters.constant("polarisationScale");
    if (!one.valence() && !other.valence()) {
      return polarisation;
    }
    if (!one.valence() || !other.valence()) {
      int l = one.valence() ? one.angular() : other.angular();
      return 0.5 * (polarisation + parameters.shellScale(l, l));
    }
    int first = atomicNumbers[basis.shellAtom[s]];
    int second = atomicNumbers[basis.shellAtom[t]];
    double difference =
        parameters.element(first).electronegativity()
            - parameters.element(second).electronegativity();
    double scale =
        parameters.shellScale(one.angular(), other.angular())
            * parameters.pairScale(first, second)
            * (1 + parameters.constant("electronegativityScale") * difference * difference);
    double weight = parameters.constant("slaterWeight");
    if (weight != 0) {
      double a = one.slaterExponent();
      double b = other.slaterExponent();
      scale *= Math.pow(2 * Math.sqrt(a * b) / (a + b), weight);
    }
    return scale;
  }

  /** Level of a shell at its coordination number (Eh). */
  public double level(int shell) {
    return levels[shell];
  }

  /** Factor of two shells on different atoms, without level and polynomial. */
  double shellFactor(int s, int t) {
    return shellFactor[s * basis.shells + t];
  }

  /** Root of the distance over the sum of the radii of two atoms. */
  double relativeRoot(int i, int j, double distance) {
    return Math.sqrt(distance / (reach[i] + reach[j]));
  }

  /** The rows of the matrix (Eh). */
  public double[][] matrix(double[][] overlap) {
    int n = basis.functions;
    double[][] matrix = new double[n][n];
    for (int s = 0; s < basis.shells; s++) {
      int i = basis.shellAtom[s];
      for (int f = basis.firstFunction[s]; f < basis.firstFunction[s + 1]; f++) {
        matrix[f][f] = levels[s];
      }
      for (int t = 0; t < s; t++) {
        int j = basis.shellAtom[t];
        if (i != j) {
          setBlock(matrix, overlap, s, t, scale(s, t, i, j));
        }
      }
    }
    return matrix;
  }

  private double scale(int s, int t, int i, int j) {
    double x = positions[3 * i] - positions[3 * j];
    double y = positions[3 * i + 1] - positions[3 * j + 1];
    double z = positions[3 * i + 2] - positions[3 * j + 2];
    double root = relativeRoot(i, j, Math.sqrt(x * x + y * y + z * z));
    return 0.5
        * (levels[s] + levels[t])
        * shellFactor(s, t)
        * (1 + basis.shellParameters[s].polynomial() * root)
        * (1 + basis.shellParameters[t].polynomial() * root);
  }

  private void setBlock(double[][] matrix, double[][] overlap, int s, int t, double scale) {
    for (int f = basis.firstFunction[s]; f < basis.firstFunction[s + 1]; f++) {
      for (int g = basis.firstFunction[t]; g < basis.firstFunction[t + 1]; g++) {
        double value = scale * overlap[f][g];
        matrix[f][g] = value;
        matrix[g][f] = value;
      }
    }
  }
}
