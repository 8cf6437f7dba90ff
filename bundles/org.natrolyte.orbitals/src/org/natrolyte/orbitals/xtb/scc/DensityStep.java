// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.scc;

import java.util.Arrays;
import org.natrolyte.orbitals.xtb.basis.BasisSet;
import org.natrolyte.orbitals.xtb.basis.Integrals;
import org.natrolyte.orbitals.xtb.linear.OrbitalSolver;

/** One step of the cycle: from a potential to the charges of the density it gives. Scratch. */
final class DensityStep {
  private final BasisSet basis;
  private final Integrals integrals;
  private final double[] zeroth;
  private final ElectronCount electrons;
  private final OrbitalSolver solver;
  private final int n;
  private final double[] hamiltonian;
  private final double[] functionPotential;
  private final double[] orbitals;
  final double[] energies;
  final double[] occupations;
  final double[] density;
  double entropy;

  DensityStep(BasisSet basis, Integrals integrals, double[] zeroth, ElectronCount electrons) {
    this.basis = basis;
    this.integrals = integrals;
    this.zeroth = zeroth;
    this.electrons = electrons;
    n = basis.functions;
    solver = new OrbitalSolver(integrals.overlap, n);
    hamiltonian = new double[n * n];
    functionPotential = new double[n];
    orbitals = new double[n * n];
    energies = new double[n];
    occupations = new double[n];
    density = new double[n * n];
  }

  /** Charges and moments of the density in a potential. */
  void run(Potential potential, double temperature, ChargeState output) {
    buildHamiltonian(potential);
    solver.solve(hamiltonian, energies, orbitals);
    Arrays.fill(occupations, 0);
    entropy =
        Occupation.fill(energies, electrons.up(), temperature, occupations)
            + Occupation.fill(energies, electrons.down(), temperature, occupations);
    buildDensity(density, occupations);
    countCharges(output);
  }

  private void buildHamiltonian(Potential potential) {
    for (int f = 0; f < n; f++) {
      functionPotential[f] =
          potential.byShell()[basis.functionShell[f]] + potential.byAtom()[basis.functionAtom[f]];
    }
    double[] overlap = integrals.overlap;
    for (int i = 0; i < n; i++) {
      double own = functionPotential[i];
      int row = i * n;
      for (int j = 0; j <= i; j++) {
        hamiltonian[row + j] =
            zeroth[row + j] - 0.5 * overlap[row + j] * (own + functionPotential[j]);
      }
    }
    addMoments(integrals.dipole, 3, potential.byDipole());
    addMoments(integrals.quadrupole, 6, potential.byQuadrupole());
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        hamiltonian[j * n + i] = hamiltonian[i * n + j];
      }
    }
  }

  private void addMoments(double[][] matrices, int components, double[] byMoment) {
    if (byMoment.length == 0) {
      return;
    }
    for (int k = 0; k < components; k++) {
      double[] matrix = matrices[k];
      for (int i = 0; i < n; i++) {
        double own = byMoment[components * basis.functionAtom[i] + k];
        for (int j = 0; j <= i; j++) {
          double other = byMoment[components * basis.functionAtom[j] + k];
          hamiltonian[i * n + j] -=
              0.5 * (own * matrix[i * n + j] + other * matrix[j * n + i]);
        }
      }
    }
  }

  /** Sum over orbitals of weight times orbital times orbital. */
  void buildDensity(double[] target, double[] weights) {
    Arrays.fill(target, 0);
    for (int k = 0; k < n; k++) {
      double weight = weights[k];
      if (Math.abs(weight) < 1e-14) {
        continue;
      }
      int row = k * n;
      for (int i = 0; i < n; i++) {
        double factor = weight * orbitals[row + i];
        int to = i * n;
        for (int j = 0; j <= i; j++) {
          target[to + j] += factor * orbitals[row + j];
        }
      }
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        target[j * n + i] = target[i * n + j];
      }
    }
  }

  private void countCharges(ChargeState output) {
    for (int s = 0; s < basis.shells; s++) {
      output.shell()[s] = basis.shellParameters[s].referenceOccupation();
    }
    Arrays.fill(output.atom(), 0);
    for (int i = 0; i < n; i++) {
      output.shell()[basis.functionShell[i]] -= rowProduct(integrals.overlap, i);
    }
    for (int s = 0; s < basis.shells; s++) {
      output.atom()[basis.shellAtom[s]] += output.shell()[s];
    }
    countMoments(integrals.dipole, 3, output.dipole());
    countMoments(integrals.quadrupole, 6, output.quadrupole());
  }

  private void countMoments(double[][] matrices, int components, double[] moments) {
    if (moments.length == 0) {
      return;
    }
    addMomentsOf(matrices, components, moments);
  }

  /** Atomic moments of the density; electrons count negative. */
  void addMomentsOf(double[][] matrices, int components, double[] moments) {
    Arrays.fill(moments, 0);
    for (int k = 0; k < components; k++) {
      for (int i = 0; i < n; i++) {
        moments[components * basis.functionAtom[i] + k] -= rowProduct(matrices[k], i);
      }
    }
  }

  private double rowProduct(double[] matrix, int i) {
    double sum = 0;
    for (int at = i * n; at < (i + 1) * n; at++) {
      sum += matrix[at] * density[at];
    }
    return sum;
  }

  double bandStructure() {
    double sum = 0;
    for (int i = 0; i < n * n; i++) {
      sum += zeroth[i] * density[i];
    }
    return sum;
  }

  double[] weightedDensity() {
    double[] weights = new double[n];
    for (int k = 0; k < n; k++) {
      weights[k] = occupations[k] * energies[k];
    }
    double[] target = new double[n * n];
    buildDensity(target, weights);
    return target;
  }
}
