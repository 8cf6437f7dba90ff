// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb;

import java.util.ArrayList;
import java.util.List;
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
    return taken(point.run(state), charged(point, geometry, changed(state, 1), ipea));
  }

  /**
   * Vertical electron affinity (eV), positive if the electron is bound: see {@link #ionisation}.
   */
  public double verticalAffinity(Geometry geometry, ElectronicState state, XtbOptions options)
      throws XtbException {
    XtbOptions ipea = ipea(options);
    SinglePoint point = point(geometry, state, ipea);
    XtbResult molecule = point.run(state);
    return taken(charged(point, geometry, changed(state, -1), ipea), molecule);
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
    double potential =
        orMissing(
            () -> taken(molecule, charged(point, geometry, changed(state, 1), ipea)),
            "ionisation potential",
            problems);
    double affinity =
        orMissing(
            () -> taken(charged(point, geometry, changed(state, -1), ipea), molecule),
            "electron affinity",
            problems);
    return new Ionisation(molecule, potential, affinity, problems);
  }

  private static SinglePoint point(Geometry geometry, ElectronicState state, XtbOptions options)
      throws XtbException {
    XtbParameters parameters = XtbParameterFiles.load(options.method());
    InputCheck.check(parameters, geometry, state, options);
    return new SinglePoint(parameters, geometry, options);
  }

  /** Another state of a geometry; it starts from the charges of the first. */
  private static XtbResult charged(
      SinglePoint point, Geometry geometry, ElectronicState state, XtbOptions options)
      throws XtbException {
    InputCheck.check(XtbParameterFiles.load(options.method()), geometry, state, options);
    return point.run(state);
  }

  /** What it costs to take an electron (eV). */
  private static double taken(XtbResult before, XtbResult after) {
    double shift = XtbParameterFiles.load(XtbMethod.IPEA1).constant("ionisationShift");
    return (after.energy() - before.energy()) * XtbUnits.ELECTRONVOLT_PER_HARTREE - shift;
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
        XtbMethod.IPEA1, options.solvent(), false, options.accuracy(), options.cancelled());
  }

  /** An electron taken or given: a closed shell becomes a doublet, a doublet a closed shell. */
  private static ElectronicState changed(ElectronicState state, int by) {
    int unpaired = state.unpaired() == 0 ? 1 : state.unpaired() - 1;
    return new ElectronicState(state.charge() + by, unpaired);
  }
}
