// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.gfn2;

import org.natrolyte.orbitals.xtb.scc.ChargeState;
import org.natrolyte.orbitals.xtb.scc.Potential;
import org.natrolyte.orbitals.xtb.scc.PotentialTerm;

/** The electrostatics of {@link AnisotropicElectrostatics} in the self-consistent cycle. */
public record MultipoleElectrostatics(AnisotropicElectrostatics moments) implements PotentialTerm {
  @Override
  public Part part() {
    return Part.ANISOTROPIC_ELECTROSTATICS;
  }

  @Override
  public double addPotential(ChargeState state, Potential potential) {
    return moments.addElectrostatics(
        state.atom(),
        state.dipole(),
        state.quadrupole(),
        potential.byAtom(),
        potential.byDipole(),
        potential.byQuadrupole());
  }

  @Override
  public void addGradient(ChargeState state, double[] gradient, double[] byNumber) {
    moments.addGradient(state.atom(), state.dipole(), state.quadrupole(), gradient, byNumber);
  }
}
