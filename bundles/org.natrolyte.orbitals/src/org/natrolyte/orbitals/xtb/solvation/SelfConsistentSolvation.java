// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.solvation;

import org.natrolyte.orbitals.xtb.scc.ChargeState;
import org.natrolyte.orbitals.xtb.scc.Potential;
import org.natrolyte.orbitals.xtb.scc.PotentialTerm;

/** {@link AlpbSolvation} in the self-consistent cycle. */
public record SelfConsistentSolvation(AlpbSolvation solvation) implements PotentialTerm {
  @Override
  public Part part() {
    return Part.SOLVATION;
  }

  @Override
  public double addPotential(ChargeState state, Potential potential) {
    solvation.addPotential(state.atom(), potential.byAtom());
    return solvation.energy(state.atom()).total();
  }

  @Override
  public void addGradient(ChargeState state, double[] gradient, double[] byNumber) {
    solvation.addGradient(state.atom(), gradient);
  }
}
