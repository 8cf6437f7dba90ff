// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb;

import java.util.Arrays;
import java.util.List;
import org.natrolyte.orbitals.structure.Geometry;
import org.natrolyte.orbitals.xtb.basis.BasisSet;
import org.natrolyte.orbitals.xtb.basis.Integrals;
import org.natrolyte.orbitals.xtb.linear.OrbitalSolver;
import org.natrolyte.orbitals.xtb.scc.ConvergedDensity;
import org.natrolyte.orbitals.xtb.scc.ElectronCount;
import org.natrolyte.orbitals.xtb.scc.PotentialTerm;
import org.natrolyte.orbitals.xtb.scc.PotentialTerm.Part;
import org.natrolyte.orbitals.xtb.scc.SelfConsistentCharges;

/** One calculation from parameters to result. */
final class SinglePoint {
  private final XtbParameters parameters;
  private final ElectronicState state;
  private final XtbOptions options;
  private final int[] atomicNumbers;
  private final double[] positions;
  private final BasisSet basis;
  private final MethodModel model;

  SinglePoint(
      XtbParameters parameters, Geometry geometry, ElectronicState state, XtbOptions options)
      throws XtbException {
    this.parameters = parameters;
    this.state = state;
    this.options = options;
    atomicNumbers = geometry.atomicNumbers();
    positions = geometry.coordinatesBohr();
    basis = new BasisSet(parameters, atomicNumbers);
    model = MethodModel.of(parameters, atomicNumbers, positions, basis, options);
  }

  XtbResult run() throws XtbException {
    double classical = model.repulsion().energy();
    double halogen = model.halogenBond().energy();
    double fixedDispersion = model.fixedDispersion().energy();
    Integrals integrals = new Integrals(basis, positions, model.moments());
    Hamiltonian hamiltonian =
        new Hamiltonian(parameters, basis, atomicNumbers, positions, model.neighbours().values());
    SelfConsistentCharges cycle;
    try {
      cycle =
          new SelfConsistentCharges(
              basis,
              integrals,
              hamiltonian.matrix(integrals.overlap),
              new OrbitalSolver(integrals.overlap),
              model.terms(),
              electrons(),
              model.moments(),
              startCharges(),
              options.accuracy(),
              options.cancelled());
    } catch (ArithmeticException e) {
      throw new XtbException(
          XtbException.Kind.INPUT, e.getMessage() + ": atoms lie too close together");
    }
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
    double[] atomicDipoles = cycle.atomicDipoles();
    double[] gradient = options.gradient() ? gradient(hamiltonian, density) : new double[0];
    return result(density, parts, atomicDipoles, gradient);
  }

  private ElectronCount electrons() {
    double total = basis.referenceElectrons() - state.charge();
    return new ElectronCount(0.5 * (total + state.unpaired()), 0.5 * (total - state.unpaired()));
  }

  private double[] startCharges() {
    double[] charges = new double[atomicNumbers.length];
    Arrays.fill(charges, (double) state.charge() / charges.length);
    return charges;
  }

  private double[] gradient(Hamiltonian hamiltonian, ConvergedDensity density) {
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
      ConvergedDensity density, EnergyParts parts, double[] atomicDipoles, double[] gradient) {
    double[] energies = density.orbitalEnergies().clone();
    double[] occupations = density.occupations();
    double homo = Double.NaN;
    double lumo = Double.NaN;
    for (int i = 0; i < energies.length; i++) {
      energies[i] *= XtbUnits.ELECTRONVOLT_PER_HARTREE;
      if (occupations[i] > 0.9999) {
        homo = energies[i];
      } else if (Double.isNaN(lumo)) {
        lumo = energies[i];
      }
    }
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
        gradient);
  }
}
