// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb;

import org.natrolyte.orbitals.xtb.basis.BasisSet;
import org.natrolyte.orbitals.xtb.basis.ShellPair;
import org.natrolyte.orbitals.xtb.scc.ConvergedDensity;
import org.natrolyte.orbitals.xtb.scc.Potential;

/**
 * Derivative of the electronic energy through the integrals: overlap in the Hamiltonian and in the
 * orthonormality of the orbitals, distance polynomial, levels, and the moment integrals where the
 * potential acts on moments. Scratch of one thread.
 */
final class HamiltonianGradient {
  private static final int BLOCK = ShellPair.BLOCK;
  private static final double[] TRACE = {1, 0, 1, 0, 0, 1};

  private final BasisSet basis;
  private final Hamiltonian hamiltonian;
  private final double[] positions;
  private final ConvergedDensity density;
  private final Potential potential;
  private final boolean moments;
  private final ShellPair pair = new ShellPair();
  private final double[] block = new double[6];

  HamiltonianGradient(
      BasisSet basis, Hamiltonian hamiltonian, double[] positions, ConvergedDensity density) {
    this.basis = basis;
    this.hamiltonian = hamiltonian;
    this.positions = positions;
    this.density = density;
    this.potential = density.potential();
    moments = potential.byDipole().length > 0;
  }

  /** Adds the gradient, and the derivatives by the coordination numbers. */
  void add(double[] gradient, double[] byNumber) {
    int n = basis.functions;
    for (int f = 0; f < n; f++) {
      int s = basis.functionShell[f];
      byNumber[basis.functionAtom[f]] -=
          density.density()[f][f] * basis.shellParameters[s].coordinationShift();
    }
    double[] v = new double[3];
    for (int s = 0; s < basis.shells; s++) {
      int i = basis.shellAtom[s];
      for (int t = 0; t < s; t++) {
        int j = basis.shellAtom[t];
        if (i == j) {
          continue;
        }
        for (int k = 0; k < 3; k++) {
          v[k] = positions[3 * j + k] - positions[3 * i + k];
        }
        if (pair.compute(basis, s, t, v[0], v[1], v[2], moments ? 2 : 0, true)) {
          addPair(s, t, i, j, v, gradient, byNumber);
        }
      }
    }
  }

  private void addPair(
      int s, int t, int i, int j, double[] v, double[] gradient, double[] byNumber) {
    double distance = Math.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
    double root = hamiltonian.relativeRoot(i, j, distance);
    double a = basis.shellParameters[s].polynomial();
    double b = basis.shellParameters[t].polynomial();
    double polynomial = (1 + a * root) * (1 + b * root);
    double slope = (a * (1 + b * root) + b * (1 + a * root)) * 0.5 * root / distance;
    double factor = hamiltonian.shellFactor(s, t);
    double level = 0.5 * (hamiltonian.level(s) + hamiltonian.level(t));
    double scale = factor * level * polynomial;
    double shift =
        0.5
            * (potential.byShell()[s]
                + potential.byAtom()[i]
                + potential.byShell()[t]
                + potential.byAtom()[j]);
    int first = basis.firstFunction[s];
    int second = basis.firstFunction[t];
    int rows = basis.firstFunction[s + 1] - first;
    int columns = basis.firstFunction[t + 1] - second;
    double overlapSum = 0;
    double gx = 0;
    double gy = 0;
    double gz = 0;
    for (int p = 0; p < rows; p++) {
      for (int q = 0; q < columns; q++) {
        int at = p * columns + q;
        double d = 2 * density.density()[first + p][second + q];
        double weight = d * (scale - shift) - 2 * density.weightedDensity()[first + p][second + q];
        overlapSum += d * pair.values[at];
        gx += weight * pair.slopes[at];
        gy += weight * pair.slopes[BLOCK + at];
        gz += weight * pair.slopes[2 * BLOCK + at];
        if (moments) {
          addMoments(i, j, v, at, 0.5 * d);
          gx -= block[0];
          gy -= block[1];
          gz -= block[2];
        }
      }
    }
    double radial = overlapSum * factor * level * slope / distance;
    byNumber[i] -=
        0.5 * overlapSum * factor * polynomial * basis.shellParameters[s].coordinationShift();
    byNumber[j] -=
        0.5 * overlapSum * factor * polynomial * basis.shellParameters[t].coordinationShift();
    double[] step = {gx + radial * v[0], gy + radial * v[1], gz + radial * v[2]};
    for (int k = 0; k < 3; k++) {
      gradient[3 * j + k] += step[k];
      gradient[3 * i + k] -= step[k];
    }
  }

  /** Sets the block to the derivative by the second atom of the energy of the moments. */
  private void addMoments(int i, int j, double[] v, int at, double weight) {
    double[] values = pair.values;
    double[] slopes = pair.slopes;
    for (int c = 0; c < 3; c++) {
      double sum = 0;
      double overlap = values[at];
      double overlapSlope = slopes[c * BLOCK + at];
      for (int k = 0; k < 3; k++) {
        double own = slopes[(3 * (k + 1) + c) * BLOCK + at];
        // about the second atom: the moment less its distance times the overlap
        double other = own - v[k] * overlapSlope - (k == c ? overlap : 0);
        sum += potential.byDipole()[3 * i + k] * own + potential.byDipole()[3 * j + k] * other;
      }
      sum += quadrupole(i, v, at, c, false) + quadrupole(j, v, at, c, true);
      block[c] = weight * sum;
    }
  }

  private double quadrupole(int atom, double[] v, int at, int c, boolean second) {
    double trace = 0;
    double sum = 0;
    int component = 0;
    for (int l = 0; l < 3; l++) {
      for (int k = 0; k <= l; k++) {
        double slope = rawSlope(k, l, component, v, at, c, second);
        trace += TRACE[component] * slope;
        sum += 1.5 * potential.byQuadrupole()[6 * atom + component] * slope;
        component++;
      }
    }
    double diagonal =
        potential.byQuadrupole()[6 * atom]
            + potential.byQuadrupole()[6 * atom + 2]
            + potential.byQuadrupole()[6 * atom + 5];
    return sum - 0.5 * trace * diagonal;
  }

  private double rawSlope(int k, int l, int component, double[] v, int at, int c, boolean second) {
    double[] values = pair.values;
    double[] slopes = pair.slopes;
    double own = slopes[(3 * (component + 4) + c) * BLOCK + at];
    if (!second) {
      return own;
    }
    double value = own;
    value -= v[k] * slopes[(3 * (l + 1) + c) * BLOCK + at];
    value -= v[l] * slopes[(3 * (k + 1) + c) * BLOCK + at];
    value += v[k] * v[l] * slopes[c * BLOCK + at];
    value -= k == c ? values[(l + 1) * BLOCK + at] - v[l] * values[at] : 0;
    value -= l == c ? values[(k + 1) * BLOCK + at] - v[k] * values[at] : 0;
    return value;
  }
}
