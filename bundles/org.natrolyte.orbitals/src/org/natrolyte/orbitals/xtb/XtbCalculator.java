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
    XtbParameters parameters = XtbParameterFiles.load(options.method());
    InputCheck.check(parameters, geometry, state, options);
    return new SinglePoint(parameters, geometry, options).run(state);
  }

  /** Vertical ionisation energy (eV): see {@link #ionisation}. */
  public double verticalIonisation(Geometry geometry, ElectronicState state, XtbOptions options)
      throws XtbException {
    List<XtbResult> results = ipea(geometry, options, state, changed(state, 1));
    return taken(results.get(0), results.get(1));
  }

  /**
   * Vertical electron affinity (eV), positive if the electron is bound: see {@link #ionisation}.
   */
  public double verticalAffinity(Geometry geometry, ElectronicState state, XtbOptions options)
      throws XtbException {
    List<XtbResult> results = ipea(geometry, options, state, changed(state, -1));
    return taken(results.get(1), results.get(0));
  }

  /**
   * Vertical ionisation energy and electron affinity from the energies of the molecule, its cation
   * and its anion at one geometry, all with IPEA1-xTB, less the empirical shift of 4.8455 eV.
   * Integrals are made once for the three.
   */
  public Ionisation ionisation(Geometry geometry, ElectronicState state, XtbOptions options)
      throws XtbException {
    List<XtbResult> results = ipea(geometry, options, state, changed(state, 1), changed(state, -1));
    XtbResult molecule = results.get(0);
    return new Ionisation(
        molecule, taken(molecule, results.get(1)), taken(results.get(2), molecule));
  }

  /**
   * States of one geometry with IPEA1-xTB; all but the first start from the charges of the first.
   */
  private static List<XtbResult> ipea(
      Geometry geometry, XtbOptions options, ElectronicState... states) throws XtbException {
    XtbOptions ipea = ipea(options);
    XtbParameters parameters = XtbParameterFiles.load(XtbMethod.IPEA1);
    for (ElectronicState state : states) {
      InputCheck.check(parameters, geometry, state, ipea);
    }
    SinglePoint point = new SinglePoint(parameters, geometry, ipea);
    List<XtbResult> results = new ArrayList<>();
    for (ElectronicState state : states) {
      results.add(point.run(state));
    }
    return results;
  }

  /** What it costs to take an electron (eV). */
  private static double taken(XtbResult before, XtbResult after) {
    double shift = XtbParameterFiles.load(XtbMethod.IPEA1).constant("ionisationShift");
    return (after.energy() - before.energy()) * XtbUnits.ELECTRONVOLT_PER_HARTREE - shift;
  }

  /**
   * Vertical ionisation energy and electron affinity.
   *
   * @param result the molecule itself with IPEA1-xTB
   * @param potential ionisation energy (eV)
   * @param affinity electron affinity (eV)
   */
  public record Ionisation(XtbResult result, double potential, double affinity) {}

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
