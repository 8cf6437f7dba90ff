// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb;

import java.util.ArrayList;
import java.util.List;
import org.natrolyte.orbitals.xtb.basis.BasisSet;
import org.natrolyte.orbitals.xtb.d4.D4Dispersion;
import org.natrolyte.orbitals.xtb.d4.SelfConsistentDispersion;
import org.natrolyte.orbitals.xtb.dispersion.D3Dispersion;
import org.natrolyte.orbitals.xtb.gfn1.AtomicThirdOrder;
import org.natrolyte.orbitals.xtb.gfn1.ExponentialNeighbours;
import org.natrolyte.orbitals.xtb.gfn1.HalogenBond;
import org.natrolyte.orbitals.xtb.gfn1.IsotropicElectrostatics;
import org.natrolyte.orbitals.xtb.gfn2.AnisotropicElectrostatics;
import org.natrolyte.orbitals.xtb.gfn2.DoubleExponentialNeighbours;
import org.natrolyte.orbitals.xtb.gfn2.MultipoleElectrostatics;
import org.natrolyte.orbitals.xtb.gfn2.MultipoleExchangeCorrelation;
import org.natrolyte.orbitals.xtb.gfn2.ShellThirdOrder;
import org.natrolyte.orbitals.xtb.scc.PotentialTerm;
import org.natrolyte.orbitals.xtb.solvation.AlpbParameters;
import org.natrolyte.orbitals.xtb.solvation.AlpbSolvation;
import org.natrolyte.orbitals.xtb.solvation.SelfConsistentSolvation;

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
      case GFN2 -> gfn2(parameters, atomicNumbers, positions, basis, options);
    };
  }

  private static MethodModel gfn1(
      XtbParameters parameters,
      int[] atomicNumbers,
      double[] positions,
      BasisSet basis,
      XtbOptions options)
      throws XtbException {
    NeighbourNumbers neighbours = new ExponentialNeighbours(parameters, atomicNumbers, positions);
    List<PotentialTerm> terms = new ArrayList<>();
    terms.add(new IsotropicElectrostatics(parameters, atomicNumbers, positions, basis));
    terms.add(new AtomicThirdOrder(parameters, atomicNumbers));
    addSolvation(terms, parameters, atomicNumbers, positions, options);
    return new MethodModel(
        neighbours,
        new Repulsion(parameters, atomicNumbers, positions),
        new HalogenBond(parameters, atomicNumbers, positions),
        new D3Dispersion(parameters, atomicNumbers, positions, neighbours),
        terms,
        false);
  }

  private static MethodModel gfn2(
      XtbParameters parameters,
      int[] atomicNumbers,
      double[] positions,
      BasisSet basis,
      XtbOptions options)
      throws XtbException {
    NeighbourNumbers neighbours =
        new DoubleExponentialNeighbours(parameters, atomicNumbers, positions);
    AnisotropicElectrostatics moments =
        new AnisotropicElectrostatics(parameters, atomicNumbers, positions, neighbours.values());
    List<PotentialTerm> terms = new ArrayList<>();
    terms.add(new IsotropicElectrostatics(parameters, atomicNumbers, positions, basis));
    terms.add(new ShellThirdOrder(parameters, atomicNumbers, basis));
    terms.add(new MultipoleElectrostatics(moments));
    terms.add(new MultipoleExchangeCorrelation(moments));
    terms.add(new SelfConsistentDispersion(new D4Dispersion(parameters, atomicNumbers, positions)));
    addSolvation(terms, parameters, atomicNumbers, positions, options);
    return new MethodModel(
        neighbours,
        new Repulsion(parameters, atomicNumbers, positions),
        ClassicalTerm.NONE,
        ClassicalTerm.NONE,
        terms,
        true);
  }

  private static void addSolvation(
      List<PotentialTerm> terms,
      XtbParameters parameters,
      int[] atomicNumbers,
      double[] positions,
      XtbOptions options)
      throws XtbException {
    if (options.solvent().isEmpty()) {
      return;
    }
    try {
      AlpbParameters solvent = AlpbParameters.load(options.solvent(), parameters.method());
      terms.add(new SelfConsistentSolvation(new AlpbSolvation(solvent, atomicNumbers, positions)));
    } catch (IllegalArgumentException e) {
      throw new XtbException(XtbException.Kind.INPUT, e.getMessage());
    }
  }
}
