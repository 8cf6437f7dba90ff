// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb;

import java.util.List;
import java.util.Optional;
import org.natrolyte.orbitals.structure.Geometry;
import org.natrolyte.orbitals.structure.OrbitalShares;
import org.natrolyte.orbitals.xtb.basis.BasisSet;
import org.natrolyte.orbitals.xtb.basis.Integrals;
import org.natrolyte.orbitals.xtb.linear.OrbitalSolver;
import org.natrolyte.orbitals.xtb.scc.ConvergedDensity;
import org.natrolyte.orbitals.xtb.scc.ElectronCount;
import org.natrolyte.orbitals.xtb.scc.PotentialTerm;
import org.natrolyte.orbitals.xtb.scc.PotentialTerm.Part;
import org.natrolyte.orbitals.xtb.scc.SelfConsistentCharges;

/**
 * One geometry with one method: what does not depend on the charge is made once and serves every
 * state of it. On one thread.
 */
final class SinglePoint {
  /** One electron, as far as the smearing of the occupations goes. */
  private static final double ONE_ELECTRON = 0.9999;

  private final XtbOptions options;
  private final int[] atomicNumbers;
  private final double[] positions;
  private final BasisSet basis;
  private final MethodModel model;
  private final Hamiltonian hamiltonian;
  private final Integrals integrals;
  private final double[][] zeroth;
  private final OrbitalSolver solver;
  private final double classical;
  private final double halogen;
  private final double fixedDispersion;

  /** Charges of the shells of the first state, from which others start; null before. */
  private double[] shellCharges;

  private int charge;

  SinglePoint(XtbParameters parameters, Geometry geometry, XtbOptions options) throws XtbException {
    this.options = options;
    atomicNumbers = geometry.atomicNumbers();
    positions = geometry.coordinatesBohr();
    basis = new BasisSet(parameters, atomicNumbers);
    model = MethodModel.of(parameters, atomicNumbers, positions, basis, options);
    hamiltonian =
        new Hamiltonian(parameters, basis, atomicNumbers, positions, model.neighbours().values());
    integrals = new Integrals(basis, positions, model.moments());
    zeroth = hamiltonian.matrix(integrals.overlap);
    try {
      solver = new OrbitalSolver(integrals.overlap);
    } catch (ArithmeticException e) {
      throw new XtbException(
          XtbException.Kind.INPUT, e.getMessage() + ": atoms lie too close together");
    }
    classical = model.repulsion().energy();
    halogen = model.halogenBond().energy();
    fixedDispersion = model.fixedDispersion().energy();
  }

  /**
   * One state; all but the first start from the charges of the first, and only of the first it is
   * told where its orbitals sit.
   */
  XtbResult run(ElectronicState state) throws XtbException {
    SelfConsistentCharges cycle =
        new SelfConsistentCharges(
            basis,
            integrals,
            zeroth,
            solver,
            model.terms(),
            electrons(state),
            model.moments(),
            startCharges(state),
            options.accuracy(),
            options.cancelled());
    ConvergedDensity density = cycle.run();
    EnergyParts parts =
        new EnergyParts(
            density.bandStructure(),
            density.term(Part.ISOTROPIC_ELECTROSTATICS),
            density.term(Part.THIRD_ORDER),
            density.term(Part.ANISOTROPIC_ELECTROSTATICS),
            density.term(Part.ANISOTROPIC_EXCHANGE_CORRELATION),
            density.entropy(),
            fixedDispersion + density.term(Part.DISPERSION),
            classical,
            halogen,
            density.term(Part.SOLVATION));
    boolean first = shellCharges == null;
    if (first) {
      shellCharges = density.state().shell().clone();
      charge = state.charge();
    }
    double[] atomicDipoles = cycle.atomicDipoles();
    double[] gradient = options.gradient() ? gradient(density) : new double[0];
    Optional<OrbitalShares.Frontier> shares =
        first && options.orbitalShares()
            ? Optional.of(cycle.frontier(homo(density.occupations())))
            : Optional.empty();
    return result(density, parts, atomicDipoles, gradient, shares);
  }

  private ElectronCount electrons(ElectronicState state) {
    double total = basis.referenceElectrons() - state.charge();
    return new ElectronCount(0.5 * (total + state.unpaired()), 0.5 * (total - state.unpaired()));
  }

  /**
   * The charge, or the change of it, spread over the atoms and there in proportion to electrons.
   */
  private double[] startCharges(ElectronicState state) {
    double[] start = shellCharges == null ? new double[basis.shells] : shellCharges.clone();
    double share = (double) (state.charge() - charge) / basis.atoms;
    for (int i = 0; i < basis.atoms; i++) {
      double electrons = 0;
      for (int s = basis.firstShell[i]; s < basis.firstShell[i + 1]; s++) {
        electrons += basis.shellParameters[s].referenceOccupation();
      }
      for (int s = basis.firstShell[i]; s < basis.firstShell[i + 1]; s++) {
        start[s] += share * basis.shellParameters[s].referenceOccupation() / electrons;
      }
    }
    return start;
  }

  private double[] gradient(ConvergedDensity density) {
    double[] gradient = new double[3 * atomicNumbers.length];
    double[] byNumber = new double[atomicNumbers.length];
    for (ClassicalTerm term :
        List.of(model.repulsion(), model.halogenBond(), model.fixedDispersion())) {
      term.addGradient(gradient);
    }
    for (PotentialTerm term : model.terms()) {
      term.addGradient(density.state(), gradient, byNumber);
    }
    new HamiltonianGradient(basis, hamiltonian, positions, density).add(gradient, byNumber);
    model.neighbours().addGradient(byNumber, gradient);
    return gradient;
  }

  private XtbResult result(
      ConvergedDensity density,
      EnergyParts parts,
      double[] atomicDipoles,
      double[] gradient,
      Optional<OrbitalShares.Frontier> shares) {
    double[] energies = density.orbitalEnergies().clone();
    double[] occupations = density.occupations();
    for (int i = 0; i < energies.length; i++) {
      energies[i] *= XtbUnits.ELECTRONVOLT_PER_HARTREE;
    }
    int highest = homo(occupations);
    double homo = highest < 0 ? Double.NaN : energies[highest];
    double lumo = highest + 1 < energies.length ? energies[highest + 1] : Double.NaN;
    double[] charges = density.state().atom();
    double[] dipole = new double[3];
    for (int i = 0; i < charges.length; i++) {
      for (int k = 0; k < 3; k++) {
        dipole[k] +=
            XtbUnits.DEBYE_PER_ATOMIC_UNIT
                * (charges[i] * positions[3 * i + k] + atomicDipoles[3 * i + k]);
      }
    }
    boolean moments = model.moments();
    return new XtbResult(
        options.method(),
        parts.total(),
        parts,
        energies,
        occupations,
        homo,
        lumo,
        charges,
        dipole,
        moments ? atomicDipoles : new double[0],
        moments ? density.state().quadrupole() : new double[0],
        density.iterations(),
        gradient,
        shares);
  }

  /** The highest orbital with at least one electron; -1 where there is none. */
  private static int homo(double[] occupations) {
    int homo = occupations.length - 1;
    while (homo >= 0 && occupations[homo] <= ONE_ELECTRON) {
      homo--;
    }
    return homo;
  }
}
