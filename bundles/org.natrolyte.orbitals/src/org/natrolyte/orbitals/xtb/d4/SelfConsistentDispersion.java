// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.d4;

import org.natrolyte.orbitals.xtb.scc.ChargeState;
import org.natrolyte.orbitals.xtb.scc.Potential;
import org.natrolyte.orbitals.xtb.scc.PotentialTerm;

/** {@link D4Dispersion} in the self-consistent cycle. */
public final class SelfConsistentDispersion implements PotentialTerm {
  private final D4Dispersion dispersion;
  private final double threeBody;

  public SelfConsistentDispersion(D4Dispersion dispersion) {
    this.dispersion = dispersion;
    threeBody = dispersion.threeBodyEnergy();
  }

  @Override
  public Part part() {
    return Part.DISPERSION;
  }

  @Override
  public double addPotential(ChargeState state, Potential potential) {
    return threeBody + dispersion.addPotential(state.atom(), potential.byAtom());
  }

  @Override
  public void addGradient(ChargeState state, double[] gradient, double[] byNumber) {
    dispersion.addGradient(state.atom(), gradient);
  }
}
