// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.scc;

import java.util.Arrays;
import org.natrolyte.orbitals.xtb.basis.BasisSet;
import org.natrolyte.orbitals.xtb.basis.Integrals;
import org.natrolyte.orbitals.xtb.linear.OrbitalSolver;
import org.natrolyte.orbitals.xtb.linear.Rows;

/**
 * One step of the cycle: from a potential to the charges of the density it gives. Scratch; all
 * arrays are made once.
 */
final class DensityStep {
  /** Occupations below this do not count. */
  private static final double EMPTY = 1e-14;

  private final BasisSet basis;
  private final Integrals integrals;
  private final double[][] zeroth;
  private final OrbitalSolver solver;
  private final int n;
  private final double[][] hamiltonian;
  private final double[] functionPotential;
  private final double[][] momentPotential;
  private final double[][] functionMoments;
  private final double[] weights;
  private final double[] sums;
  private final double[][] orbitals;
  final double[] energies;
  final double[] occupations;
  final double[][] density;
  private int occupied;
  double entropy;

  DensityStep(BasisSet basis, Integrals integrals, double[][] zeroth, OrbitalSolver solver) {
    this.basis = basis;
    this.integrals = integrals;
    this.zeroth = zeroth;
    this.solver = solver;
    n = basis.functions;
    hamiltonian = new double[n][n];
    functionPotential = new double[n];
    momentPotential = new double[Integrals.MOMENTS][n];
    functionMoments = new double[Integrals.MOMENTS][n];
    weights = new double[n];
    sums = new double[n];
    orbitals = new double[n][n];
    energies = new double[n];
    occupations = new double[n];
    density = new double[n][n];
  }

  /** Charges and moments of the density in a potential. */
  void run(Potential potential, ElectronCount electrons, double temperature, ChargeState output) {
    buildHamiltonian(potential);
    solver.solve(hamiltonian, energies);
    Arrays.fill(occupations, 0);
    entropy =
        Occupation.fill(energies, electrons.up(), temperature, occupations)
            + Occupation.fill(energies, electrons.down(), temperature, occupations);
    occupied = n;
    while (occupied > 0 && occupations[occupied - 1] < EMPTY) {
      occupied--;
    }
    solver.orbitals(occupied, orbitals);
    buildDensity(density, occupations);
    countCharges(output);
  }

  /** The lowest orbitals of the last step, orbital k in row k. */
  double[][] orbitals(int count) {
    solver.orbitals(count, orbitals);
    return orbitals;
  }

  private void buildHamiltonian(Potential potential) {
    for (int f = 0; f < n; f++) {
      functionPotential[f] =
          0.5
              * (potential.byShell()[basis.functionShell[f]]
                  + potential.byAtom()[basis.functionAtom[f]]);
    }
    for (int i = 0; i < n; i++) {
      double own = functionPotential[i];
      double[] row = hamiltonian[i];
      double[] fixed = zeroth[i];
      double[] overlap = integrals.overlap[i];
      for (int x = 0; x < n; x++) {
        row[x] = fixed[x] - overlap[x] * (own + functionPotential[x]);
      }
    }
    if (potential.byDipole().length > 0) {
      addMoments(potential);
    }
  }

  /** Moments about the atom of either function, each in the field there. */
  private void addMoments(Potential potential) {
    for (int x = 0; x < n; x++) {
      int atom = basis.functionAtom[x];
      for (int k = 0; k < 3; k++) {
        momentPotential[k][x] = -0.5 * potential.byDipole()[3 * atom + k];
      }
      for (int k = 0; k < 6; k++) {
        momentPotential[3 + k][x] = -0.5 * potential.byQuadrupole()[6 * atom + k];
      }
    }
    // the density is not needed any more and holds one half
    for (int i = 0; i < n; i++) {
      double[] half = density[i];
      Arrays.fill(half, 0);
      double[][] moments = integrals.moments[i];
      for (int k = 0; k < Integrals.MOMENTS; k += 3) {
        Rows.addProducts(momentPotential, moments, k, half);
      }
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double both = density[i][j] + density[j][i];
        hamiltonian[i][j] += both;
        if (i != j) {
          hamiltonian[j][i] += both;
        }
      }
    }
  }

  /** Sum over orbitals of weight times orbital times orbital. */
  private void buildDensity(double[][] target, double[] orbitalWeights) {
    for (int i = 0; i < n; i++) {
      double[] row = target[i];
      Arrays.fill(row, 0);
      for (int k = 0; k < occupied; k++) {
        weights[k] = orbitalWeights[k] * orbitals[k][i];
      }
      Rows.addAll(weights, orbitals, 0, occupied, row, i + 1);
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        target[j][i] = target[i][j];
      }
    }
  }

  private void countCharges(ChargeState output) {
    for (int s = 0; s < basis.shells; s++) {
      output.shell()[s] = basis.shellParameters[s].referenceOccupation();
    }
    Arrays.fill(output.atom(), 0);
    Arrays.fill(sums, 0);
    for (int i = 0; i < n; i++) {
      Rows.addProduct(integrals.overlap[i], density[i], sums);
    }
    for (int i = 0; i < n; i++) {
      output.shell()[basis.functionShell[i]] -= sums[i];
    }
    for (int s = 0; s < basis.shells; s++) {
      output.atom()[basis.shellAtom[s]] += output.shell()[s];
    }
    if (output.dipole().length > 0) {
      countMoments(output.dipole(), output.quadrupole());
    }
  }

  /**
   * Atomic moments of the density; electrons count negative.
   *
   * @param quadrupoles empty if they are not wanted
   */
  void countMoments(double[] dipoles, double[] quadrupoles) {
    int wanted = quadrupoles.length > 0 ? Integrals.MOMENTS : 3;
    for (int k = 0; k < wanted; k += 3) {
      double[] first = functionMoments[k];
      double[] second = functionMoments[k + 1];
      double[] third = functionMoments[k + 2];
      Arrays.fill(first, 0);
      Arrays.fill(second, 0);
      Arrays.fill(third, 0);
      for (int i = 0; i < n; i++) {
        Rows.addProduct(integrals.moments[i][k], density[i], first);
        Rows.addProduct(integrals.moments[i][k + 1], density[i], second);
        Rows.addProduct(integrals.moments[i][k + 2], density[i], third);
      }
    }
    Arrays.fill(dipoles, 0);
    Arrays.fill(quadrupoles, 0);
    for (int x = 0; x < n; x++) {
      int atom = basis.functionAtom[x];
      for (int k = 0; k < 3; k++) {
        dipoles[3 * atom + k] -= functionMoments[k][x];
      }
      for (int k = 3; k < wanted; k++) {
        quadrupoles[6 * atom + k - 3] -= functionMoments[k][x];
      }
    }
  }

  double bandStructure() {
    Arrays.fill(sums, 0);
    for (int i = 0; i < n; i++) {
      Rows.addProduct(zeroth[i], density[i], sums);
    }
    double sum = 0;
    for (double part : sums) {
      sum += part;
    }
    return sum;
  }

  double[][] weightedDensity() {
    double[] byEnergy = new double[n];
    for (int k = 0; k < n; k++) {
      byEnergy[k] = occupations[k] * energies[k];
    }
    double[][] target = new double[n][n];
    buildDensity(target, byEnergy);
    return target;
  }
}
