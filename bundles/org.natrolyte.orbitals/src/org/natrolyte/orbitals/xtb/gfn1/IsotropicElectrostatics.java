// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.gfn1;

import org.natrolyte.orbitals.xtb.ElementParameters;
import org.natrolyte.orbitals.xtb.XtbMethod;
import org.natrolyte.orbitals.xtb.XtbParameters;
import org.natrolyte.orbitals.xtb.basis.BasisSet;
import org.natrolyte.orbitals.xtb.scc.ChargeState;
import org.natrolyte.orbitals.xtb.scc.Potential;
import org.natrolyte.orbitals.xtb.scc.PotentialTerm;

/**
 * Second-order electrostatics of the charges of shells: {@code 1/2 sum q q' (R^g + e^-g)^(-1/g)}
 * with the mean e of the two hardnesses, harmonic in GFN1 and IPEA1 and arithmetic in GFN2.
 */
public final class IsotropicElectrostatics implements PotentialTerm {
  private final int shells;
  private final int[] shellAtom;
  private final double[] positions;
  private final double power;
  private final double[] hardness;
  private final boolean harmonic;
  private final double[] interaction;

  public IsotropicElectrostatics(
      XtbParameters parameters, int[] atomicNumbers, double[] positions, BasisSet basis) {
    shells = basis.shells;
    shellAtom = basis.shellAtom;
    this.positions = positions.clone();
    power = parameters.constant("hardnessExponent");
    harmonic = parameters.method() != XtbMethod.GFN2;
    hardness = new double[shells];
    for (int s = 0; s < shells; s++) {
      ElementParameters element = parameters.element(atomicNumbers[shellAtom[s]]);
      hardness[s] = element.hardness() * basis.shellParameters[s].hardnessScale();
    }
    interaction = new double[shells * shells];
    for (int s = 0; s < shells; s++) {
      for (int t = 0; t <= s; t++) {
        double value = kernel(squaredDistance(shellAtom[s], shellAtom[t]), mean(s, t));
        interaction[s * shells + t] = value;
        interaction[t * shells + s] = value;
      }
    }
  }

  private double mean(int s, int t) {
    return harmonic
        ? 2 * hardness[s] * hardness[t] / (hardness[s] + hardness[t])
        : 0.5 * (hardness[s] + hardness[t]);
  }

  private double squaredDistance(int i, int j) {
    double x = positions[3 * i] - positions[3 * j];
    double y = positions[3 * i + 1] - positions[3 * j + 1];
    double z = positions[3 * i + 2] - positions[3 * j + 2];
    return x * x + y * y + z * z;
  }

  private double kernel(double r2, double mean) {
    return power == 2
        ? 1 / Math.sqrt(r2 + 1 / (mean * mean))
        : Math.pow(Math.pow(r2, 0.5 * power) + Math.pow(mean, -power), -1 / power);
  }

  @Override
  public Part part() {
    return Part.ISOTROPIC_ELECTROSTATICS;
  }

  @Override
  public double addPotential(ChargeState state, Potential potential) {
    double[] charges = state.shell();
    double[] byShell = potential.byShell();
    double energy = 0;
    for (int s = 0; s < shells; s++) {
      double sum = 0;
      int row = s * shells;
      for (int t = 0; t < shells; t++) {
        sum += interaction[row + t] * charges[t];
      }
      byShell[s] += sum;
      energy += sum * charges[s];
    }
    return 0.5 * energy;
  }

  @Override
  public void addGradient(ChargeState state, double[] gradient, double[] byNumber) {
    double[] charges = state.shell();
    for (int s = 0; s < shells; s++) {
      for (int t = 0; t < s; t++) {
        int i = shellAtom[s];
        int j = shellAtom[t];
        if (i == j) {
          continue;
        }
        double r2 = squaredDistance(i, j);
        double value = interaction[s * shells + t];
        double slope =
            power == 2
                ? -value * value * value
                : -Math.pow(value, power + 1) * Math.pow(r2, 0.5 * power - 1);
        double factor = charges[s] * charges[t] * slope;
        for (int k = 0; k < 3; k++) {
          double step = factor * (positions[3 * i + k] - positions[3 * j + k]);
          gradient[3 * i + k] += step;
          gradient[3 * j + k] -= step;
        }
      }
    }
  }
}
