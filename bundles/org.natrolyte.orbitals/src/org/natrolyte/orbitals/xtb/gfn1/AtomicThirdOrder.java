// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.gfn1;

import org.natrolyte.orbitals.xtb.XtbParameters;
import org.natrolyte.orbitals.xtb.scc.ChargeState;
import org.natrolyte.orbitals.xtb.scc.Potential;
import org.natrolyte.orbitals.xtb.scc.PotentialTerm;

/** Third order of GFN1 and IPEA1: {@code 1/3 sum G q^3} over atoms. */
public final class AtomicThirdOrder implements PotentialTerm {
  private final double[] derivatives;

  public AtomicThirdOrder(XtbParameters parameters, int[] atomicNumbers) {
    derivatives = new double[atomicNumbers.length];
    for (int i = 0; i < derivatives.length; i++) {
      derivatives[i] = parameters.element(atomicNumbers[i]).hubbardDerivative();
    }
  }

  @Override
  public Part part() {
    return Part.THIRD_ORDER;
  }

  @Override
  public double addPotential(ChargeState state, Potential potential) {
    double energy = 0;
    for (int i = 0; i < derivatives.length; i++) {
      double q = state.atom()[i];
      potential.byAtom()[i] += derivatives[i] * q * q;
      energy += derivatives[i] * q * q * q / 3;
    }
    return energy;
  }

  @Override
  public void addGradient(ChargeState state, double[] gradient, double[] byNumber) {
    // on-site: no term depends on the coordinates
  }
}
