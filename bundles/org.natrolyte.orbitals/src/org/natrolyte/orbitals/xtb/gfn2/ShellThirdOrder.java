// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.gfn2;

import org.natrolyte.orbitals.xtb.ShellParameters;
import org.natrolyte.orbitals.xtb.XtbParameters;
import org.natrolyte.orbitals.xtb.basis.BasisSet;
import org.natrolyte.orbitals.xtb.scc.ChargeState;
import org.natrolyte.orbitals.xtb.scc.Potential;
import org.natrolyte.orbitals.xtb.scc.PotentialTerm;

/** Third order of GFN2-xTB: {@code 1/3 sum G k(l) q^3} over the shells. */
public final class ShellThirdOrder implements PotentialTerm {
  private final double[] derivatives;

  /**
   * @param parameters parameters of GFN2-xTB
   * @param atomicNumbers atomic number of each atom
   * @param basis the shells
   */
  public ShellThirdOrder(XtbParameters parameters, int[] atomicNumbers, BasisSet basis) {
    double[] byAngular = {
      parameters.constant("thirdOrderS"),
      parameters.constant("thirdOrderP"),
      parameters.constant("thirdOrderD")
    };
    derivatives = new double[basis.shells];
    for (int s = 0; s < basis.shells; s++) {
      ShellParameters shell = basis.shellParameters[s];
      derivatives[s] =
          parameters.element(atomicNumbers[basis.shellAtom[s]]).hubbardDerivative()
              * byAngular[Math.min(shell.angular(), 2)];
    }
  }

  @Override
  public Part part() {
    return Part.THIRD_ORDER;
  }

  @Override
  public double addPotential(ChargeState state, Potential potential) {
    double energy = 0;
    for (int s = 0; s < derivatives.length; s++) {
      double q = state.shell()[s];
      potential.byShell()[s] += derivatives[s] * q * q;
      energy += derivatives[s] * q * q * q / 3;
    }
    return energy;
  }

  @Override
  public void addGradient(ChargeState state, double[] gradient, double[] byNumber) {
    // on-site: no term depends on the coordinates
  }
}
