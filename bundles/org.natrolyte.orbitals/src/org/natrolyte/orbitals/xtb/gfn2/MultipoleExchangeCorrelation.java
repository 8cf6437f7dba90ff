// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.gfn2;

import org.natrolyte.orbitals.xtb.scc.ChargeState;
import org.natrolyte.orbitals.xtb.scc.Potential;
import org.natrolyte.orbitals.xtb.scc.PotentialTerm;

/** The exchange-correlation of {@link AnisotropicElectrostatics} in the self-consistent cycle. */
public record MultipoleExchangeCorrelation(AnisotropicElectrostatics moments)
    implements PotentialTerm {
  @Override
  public Part part() {
    return Part.ANISOTROPIC_EXCHANGE_CORRELATION;
  }

  @Override
  public double addPotential(ChargeState state, Potential potential) {
    moments.addExchangeCorrelation(
        state.dipole(), state.quadrupole(), potential.byDipole(), potential.byQuadrupole());
    return moments.exchangeCorrelationEnergy(state.dipole(), state.quadrupole());
  }

  @Override
  public void addGradient(ChargeState state, double[] gradient, double[] byNumber) {
    // on-site: no term depends on the coordinates
  }
}
