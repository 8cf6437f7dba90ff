// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb;

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
    return ionisation(geometry, state, options).potential();
  }

  /**
   * Vertical electron affinity (eV), positive if the electron is bound: see {@link #ionisation}.
   */
  public double verticalAffinity(Geometry geometry, ElectronicState state, XtbOptions options)
      throws XtbException {
    return ionisation(geometry, state, options).affinity();
  }

  /**
   * Vertical ionisation energy and electron affinity from the energies of the molecule, its cation
   * and its anion at one geometry, all with IPEA1-xTB, less the empirical shift of 4.8455 eV.
   * Integrals are made once for the three.
   */
  public Ionisation ionisation(Geometry geometry, ElectronicState state, XtbOptions options)
      throws XtbException {
    XtbOptions ipea = ipea(options);
    XtbParameters parameters = XtbParameterFiles.load(XtbMethod.IPEA1);
    ElectronicState cation = changed(state, 1);
    ElectronicState anion = changed(state, -1);
    for (ElectronicState each : List.of(state, cation, anion)) {
      InputCheck.check(parameters, geometry, each, ipea);
    }
    SinglePoint point = new SinglePoint(parameters, geometry, ipea);
    XtbResult result = point.run(state);
    double shift = parameters.constant("ionisationShift");
    double taken = point.run(cation).energy() - result.energy();
    double given = result.energy() - point.run(anion).energy();
    return new Ionisation(
        result,
        taken * XtbUnits.ELECTRONVOLT_PER_HARTREE - shift,
        given * XtbUnits.ELECTRONVOLT_PER_HARTREE - shift);
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
