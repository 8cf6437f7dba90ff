// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.natrolyte.orbitals.structure.Geometry;

/** The built-in tight-binding engine. Immutable; one calculation runs on the thread that asks. */
public final class XtbCalculator {
  /**
   * Energy, orbitals, charges and dipole of one geometry.
   *
   * @throws XtbException with the reason if there is no result
   */
  public XtbResult singlePoint(Geometry geometry, ElectronicState state, XtbOptions options)
      throws XtbException {
    return point(geometry, state, options).run(state);
  }

  /** Vertical ionisation energy (eV): see {@link #ionisation}. */
  public double verticalIonisation(Geometry geometry, ElectronicState state, XtbOptions options)
      throws XtbException {
    XtbOptions ipea = ipea(options);
    SinglePoint point = point(geometry, state, ipea);
    return new Charging(point, geometry, state, point.run(state), ipea).cost(1);
  }

  /**
   * Vertical electron affinity (eV), positive if the electron is bound: see {@link #ionisation}.
   */
  public double verticalAffinity(Geometry geometry, ElectronicState state, XtbOptions options)
      throws XtbException {
    XtbOptions ipea = ipea(options);
    SinglePoint point = point(geometry, state, ipea);
    return new Charging(point, geometry, state, point.run(state), ipea).cost(-1);
  }

  /**
   * Vertical ionisation energy and electron affinity from the energies of the molecule, its cation
   * and its anion at one geometry, all with IPEA1-xTB, less the empirical shift of 4.8455 eV.
   * Integrals are made once for the three. Where one of the two cannot be had (a sodium ion has no
   * electron to lose), the other still comes.
   *
   * @throws XtbException when the molecule itself fails, or it is cancelled
   */
  public Ionisation ionisation(Geometry geometry, ElectronicState state, XtbOptions options)
      throws XtbException {
    XtbOptions ipea = ipea(options);
    SinglePoint point = point(geometry, state, ipea);
    XtbResult molecule = point.run(state);
    List<String> problems = new ArrayList<>();
    Charging charging = new Charging(point, geometry, state, molecule, ipea);
    double potential = orMissing(() -> charging.cost(1), "ionisation potential", problems);
    double affinity = orMissing(() -> charging.cost(-1), "electron affinity", problems);
    return new Ionisation(molecule, potential, affinity, problems);
  }

  private static SinglePoint point(Geometry geometry, ElectronicState state, XtbOptions options)
      throws XtbException {
    XtbParameters parameters = XtbParameterFiles.load(options.method());
    InputCheck.check(parameters, geometry, state, options);
    return new SinglePoint(parameters, geometry, options);
  }

  /** A molecule that gives or takes an electron. */
  private record Charging(
      SinglePoint point,
      Geometry geometry,
      ElectronicState state,
      XtbResult molecule,
      XtbOptions options) {
    /** What no molecule reaches (eV): then the other state is looked for once more. */
    private static final double MOST = 25;

    private static final double LEAST = -15;

    /**
     * What it costs to take the electron that is lost (by = 1) or was won (-1), in eV. The other
     * state starts from the charges of the molecule; where that does not converge, or ends in a
     * cost that no molecule has, it starts from neutral atoms.
     */
    double cost(int by) throws XtbException {
      ElectronicState other = changed(state, by);
      InputCheck.check(XtbParameterFiles.load(options.method()), geometry, other, options);
      OptionalDouble first = fromMolecule(by, other);
      if (first.isPresent() && isUsual(first.getAsDouble())) {
        return first.getAsDouble();
      }
      double second = cost(by, new SinglePoint(parameters(), geometry, options).run(other));
      return isUsual(second) ? second : first.orElse(second);
    }

    private OptionalDouble fromMolecule(int by, ElectronicState other) throws XtbException {
      try {
        return OptionalDouble.of(cost(by, point.run(other)));
      } catch (XtbException e) {
        if (e.kind() == XtbException.Kind.CONVERGENCE) {
          return OptionalDouble.empty();
        }
        throw e;
      }
    }

    private static boolean isUsual(double cost) {
      return cost >= LEAST && cost <= MOST;
    }

    private double cost(int by, XtbResult charged) {
      double shift = parameters().constant("ionisationShift");
      double gained = by * (charged.energy() - molecule.energy());
      return gained * XtbUnits.ELECTRONVOLT_PER_HARTREE - shift;
    }

    private XtbParameters parameters() {
      return XtbParameterFiles.load(options.method());
    }
  }

  private interface Difference {
    double value() throws XtbException;
  }

  private static double orMissing(Difference difference, String name, List<String> problems)
      throws XtbException {
    try {
      return difference.value();
    } catch (XtbException e) {
      if (e.kind() == XtbException.Kind.CANCELLED) {
        throw e;
      }
      problems.add(name + ": " + e.getMessage());
      return Double.NaN;
    }
  }

  /**
   * Vertical ionisation energy and electron affinity.
   *
   * @param result the molecule itself with IPEA1-xTB
   * @param potential ionisation energy (eV); NaN where there is none
   * @param affinity electron affinity (eV); NaN where there is none
   * @param problems why one of the two is missing
   */
  public record Ionisation(
      XtbResult result, double potential, double affinity, List<String> problems) {
    public Ionisation {
      problems = List.copyOf(problems);
    }
  }

  private static XtbOptions ipea(XtbOptions options) {
    return new XtbOptions(
        XtbMethod.IPEA1,
        options.solvent(),
        false,
        options.accuracy(),
        options.cancelled(),
        options.orbitalShares());
  }

  /** An electron taken or given: a closed shell becomes a doublet, a doublet a closed shell. */
  private static ElectronicState changed(ElectronicState state, int by) {
    int unpaired = state.unpaired() == 0 ? 1 : state.unpaired() - 1;
    return new ElectronicState(state.charge() + by, unpaired);
  }
}
