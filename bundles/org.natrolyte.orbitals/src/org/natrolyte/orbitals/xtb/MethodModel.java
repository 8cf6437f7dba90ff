// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb;

import java.util.ArrayList;
import java.util.List;
import org.natrolyte.orbitals.xtb.basis.BasisSet;
import org.natrolyte.orbitals.xtb.dispersion.D3Dispersion;
import org.natrolyte.orbitals.xtb.gfn1.AtomicThirdOrder;
import org.natrolyte.orbitals.xtb.gfn1.ExponentialNeighbours;
import org.natrolyte.orbitals.xtb.gfn1.HalogenBond;
import org.natrolyte.orbitals.xtb.gfn1.IsotropicElectrostatics;
import org.natrolyte.orbitals.xtb.scc.PotentialTerm;

/**
 * What a method is made of, beside the basis and the zeroth-order Hamiltonian.
 *
 * @param neighbours coordination numbers that move the levels
 * @param repulsion repulsion of the cores
 * @param halogenBond halogen-bond correction
 * @param fixedDispersion dispersion that does not depend on the charges
 * @param terms what takes part in the self-consistent cycle
 * @param moments whether terms act on atomic dipoles and quadrupoles
 */
record MethodModel(
    NeighbourNumbers neighbours,
    ClassicalTerm repulsion,
    ClassicalTerm halogenBond,
    ClassicalTerm fixedDispersion,
    List<PotentialTerm> terms,
    boolean moments) {

  static MethodModel of(
      XtbParameters parameters,
      int[] atomicNumbers,
      double[] positions,
      BasisSet basis,
      XtbOptions options)
      throws XtbException {
    return switch (parameters.method()) {
      case GFN1, IPEA1 -> gfn1(parameters, atomicNumbers, positions, basis, options);
      case GFN2 -> throw new XtbException(XtbException.Kind.INPUT, "GFN2-xTB is not built in");
    };
  }

  private static MethodModel gfn1(
      XtbParameters parameters,
      int[] atomicNumbers,
      double[] positions,
      BasisSet basis,
      XtbOptions options)
      throws XtbException {
    if (!options.solvent().isEmpty()) {
      throw new XtbException(
          XtbException.Kind.INPUT,
          parameters.method().label() + " is built in for the gas phase only");
    }
    NeighbourNumbers neighbours = new ExponentialNeighbours(parameters, atomicNumbers, positions);
    List<PotentialTerm> terms = new ArrayList<>();
    terms.add(new IsotropicElectrostatics(parameters, atomicNumbers, positions, basis));
    terms.add(new AtomicThirdOrder(parameters, atomicNumbers));
    return new MethodModel(
        neighbours,
        new Repulsion(parameters, atomicNumbers, positions),
        new HalogenBond(parameters, atomicNumbers, positions),
        new D3Dispersion(parameters, atomicNumbers, positions, neighbours),
        terms,
        false);
  }
}
