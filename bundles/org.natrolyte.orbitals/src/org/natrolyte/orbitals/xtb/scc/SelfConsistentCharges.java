// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.scc;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.natrolyte.orbitals.structure.OrbitalShares;
import org.natrolyte.orbitals.xtb.XtbException;
import org.natrolyte.orbitals.xtb.basis.BasisSet;
import org.natrolyte.orbitals.xtb.basis.Integrals;
import org.natrolyte.orbitals.xtb.linear.OrbitalSolver;

/**
 * Iterates charges (and moments) until those that go in come out again.
 *
 * <p>A cycle that does not converge is tried again by a fixed recipe: first with a quarter of the
 * mixing; then hot, at 4000 K, and cooled step by step to 300 K, each step starting from the
 * charges of the one before. Only a cycle converged at 300 K is believed, and only where every atom
 * keeps a number of electrons that its functions can hold and a molecule can have: the third-order
 * term of GFN1-xTB and IPEA1-xTB has no lower bound, and a cycle may run away to where it is all of
 * the energy (BH4- with bonds below 1.16 angstrom).
 */
public final class SelfConsistentCharges {
  /** Electronic temperature of the methods (K). */
  public static final double TEMPERATURE = 300;

  private static final double MIXING = 0.4;
  private static final double CAREFUL_MIXING = 0.1;
  private static final int MOST_ITERATIONS = 120;
  private static final int MOST_CAREFUL_ITERATIONS = 400;
  private static final double[] COOLING = {4000, 2500, 1500, 1000, 700, 500, 400, TEMPERATURE};
  private static final double ENERGY_THRESHOLD = 1e-8;
  private static final double CHARGE_THRESHOLD = 2e-7;

  /** Mulliken populations may miss zero and full shells by less than this. */
  private static final double MOST_ELECTRONS_AMISS = 0.5;

  /**
   * No atom of a molecule is charged by more than this beyond the charge of the whole; in cycles
   * that ran away it is (LiBr- with -7.4 on Li).
   */
  private static final double MOST_CHARGE = 4;

  private final BasisSet basis;
  private final double[][] overlap;
  private final List<PotentialTerm> terms;
  private final ElectronCount electrons;
  private final DensityStep step;
  private final double accuracy;
  private final BooleanSupplier cancelled;
  private final ChargeState input;
  private final ChargeState output;
  private final Potential potential;
  private final double[] start;
  private final int size;
  private final Map<PotentialTerm.Part, Double> energies = new EnumMap<>(PotentialTerm.Part.class);
  private int iterations;
  private boolean ranAway;

  /**
   * @param zeroth zeroth-order Hamiltonian
   * @param solver of the overlap matrix
   * @param moments whether terms act on dipoles and quadrupoles
   * @param startCharges of the shells, to begin with
   * @param accuracy factor on the thresholds
   * @param cancelled asked once an iteration
   */
  public SelfConsistentCharges(
      BasisSet basis,
      Integrals integrals,
      double[][] zeroth,
      OrbitalSolver solver,
      List<PotentialTerm> terms,
      ElectronCount electrons,
      boolean moments,
      double[] startCharges,
      double accuracy,
      BooleanSupplier cancelled) {
    this.basis = basis;
    overlap = integrals.overlap;
    this.terms = List.copyOf(terms);
    this.accuracy = accuracy;
    this.cancelled = cancelled;
    this.electrons = electrons;
    step = new DensityStep(basis, integrals, zeroth, solver);
    input = ChargeState.empty(basis.shells, basis.atoms, moments);
    output = ChargeState.empty(basis.shells, basis.atoms, moments);
    potential = Potential.empty(basis.shells, basis.atoms, moments);
    size = basis.shells + input.dipole().length + input.quadrupole().length;
    start = new double[size];
    System.arraycopy(startCharges, 0, start, 0, basis.shells);
  }

  /**
   * The converged density at 300 K.
   *
   * @throws XtbException if the cycle does not converge, or was cancelled
   */
  public ConvergedDensity run() throws XtbException {
    double[] vector = start.clone();
    if (!iterate(vector, TEMPERATURE, MIXING, MOST_ITERATIONS)) {
      vector = start.clone();
      if (!iterate(vector, TEMPERATURE, CAREFUL_MIXING, MOST_CAREFUL_ITERATIONS)) {
        cool();
      }
    }
    double band = step.bandStructure();
    double entropy = step.entropy;
    evaluate(output);
    return new ConvergedDensity(
        band,
        entropy,
        Map.copyOf(energies),
        output,
        potential,
        step.density,
        step.weightedDensity(),
        step.energies,
        step.occupations,
        iterations);
  }

  private void cool() throws XtbException {
    double[] vector = start.clone();
    for (double temperature : COOLING) {
      if (!iterate(vector, temperature, CAREFUL_MIXING, MOST_CAREFUL_ITERATIONS)) {
        throw new XtbException(
            XtbException.Kind.CONVERGENCE,
            ranAway
                ? "the charges became self-consistent only with more electrons on an atom than it"
                    + " can hold, where this method has no meaning; check the geometry (too short"
                    + " bonds?) or use gfn2"
                : ("the charges did not become self-consistent in %d iterations (mixing %.1f, then"
                        + " %.1f, then cooled from %.0f K; stuck at %.0f K); check charge, unpaired"
                        + " electrons and geometry")
                    .formatted(iterations, MIXING, CAREFUL_MIXING, COOLING[0], temperature));
      }
    }
  }

  /** Whether a cycle converged; the vector is its last input. */
  private boolean iterate(double[] vector, double temperature, double mixing, int most)
      throws XtbException {
    BroydenMixer mixer = new BroydenMixer(size, mixing);
    double[] next = new double[size];
    double last = Double.NaN;
    for (int i = 0; i < most; i++) {
      if (cancelled.getAsBoolean()) {
        throw new XtbException(XtbException.Kind.CANCELLED, "cancelled");
      }
      iterations++;
      unpack(vector, input);
      evaluate(input);
      try {
        step.run(potential, electrons, temperature, output);
      } catch (ArithmeticException e) {
        throw new XtbException(XtbException.Kind.CONVERGENCE, e.getMessage());
      }
      double energy = step.bandStructure() + step.entropy + evaluate(output);
      pack(output, next);
      if (!Double.isFinite(energy)) {
        return false;
      }
      boolean settled = distance(vector, next) < CHARGE_THRESHOLD * accuracy;
      if (settled && Math.abs(energy - last) < ENERGY_THRESHOLD * accuracy) {
        ranAway = !isPhysical();
        return !ranAway;
      }
      last = energy;
      mixer.mix(vector, next);
    }
    return false;
  }

  private boolean isPhysical() {
    double whole = basis.referenceElectrons() - electrons.total();
    for (double charge : output.atom()) {
      if (Math.abs(charge) > MOST_CHARGE + Math.abs(whole)) {
        return false;
      }
    }
    for (int i = 0; i < basis.atoms; i++) {
      double electrons = -output.atom()[i];
      double most = 0;
      for (int s = basis.firstShell[i]; s < basis.firstShell[i + 1]; s++) {
        electrons += basis.shellParameters[s].referenceOccupation();
        most += 2 * (basis.firstFunction[s + 1] - basis.firstFunction[s]);
      }
      if (electrons < -MOST_ELECTRONS_AMISS || electrons > most + MOST_ELECTRONS_AMISS) {
        return false;
      }
    }
    return true;
  }

  private double evaluate(ChargeState state) {
    potential.clear();
    energies.clear();
    double sum = 0;
    for (PotentialTerm term : terms) {
      double energy = term.addPotential(state, potential);
      energies.merge(term.part(), energy, Double::sum);
      sum += energy;
    }
    return sum;
  }

  private void unpack(double[] vector, ChargeState state) {
    System.arraycopy(vector, 0, state.shell(), 0, basis.shells);
    java.util.Arrays.fill(state.atom(), 0);
    for (int s = 0; s < basis.shells; s++) {
      state.atom()[basis.shellAtom[s]] += vector[s];
    }
    int at = basis.shells;
    System.arraycopy(vector, at, state.dipole(), 0, state.dipole().length);
    at += state.dipole().length;
    System.arraycopy(vector, at, state.quadrupole(), 0, state.quadrupole().length);
  }

  private void pack(ChargeState state, double[] vector) {
    System.arraycopy(state.shell(), 0, vector, 0, basis.shells);
    int at = basis.shells;
    System.arraycopy(state.dipole(), 0, vector, at, state.dipole().length);
    at += state.dipole().length;
    System.arraycopy(state.quadrupole(), 0, vector, at, state.quadrupole().length);
  }

  /** Root of the mean square difference of charges and moments. */
  private double distance(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += (one[i] - other[i]) * (one[i] - other[i]);
    }
    return Math.sqrt(sum / size);
  }

  /**
   * Where the frontier orbitals of the last run sit: HOMO and LUMO, each the mean of those that are
   * degenerate with it.
   *
   * @param homo index of the HOMO; negative where there is none
   */
  public OrbitalShares.Frontier frontier(int homo) {
    int lumo = homo + 1;
    double[] levels = step.energies;
    boolean open = lumo < levels.length;
    double[][] orbitals =
        step.orbitals(1 + (open ? OrbitalPopulations.lastOf(lumo, levels) : homo));
    OrbitalPopulations populations = new OrbitalPopulations(basis, overlap);
    return new OrbitalShares.Frontier(
        homo < 0
            ? Optional.empty()
            : Optional.of(
                populations.mean(OrbitalPopulations.firstOf(homo, levels), homo, orbitals)),
        open
            ? Optional.of(populations.mean(lumo, OrbitalPopulations.lastOf(lumo, levels), orbitals))
            : Optional.empty());
  }

  /** Atomic dipoles of the converged density, x y z of each atom. */
  public double[] atomicDipoles() {
    double[] dipoles = new double[3 * basis.atoms];
    step.countMoments(dipoles, new double[0]);
    return dipoles;
  }
}
