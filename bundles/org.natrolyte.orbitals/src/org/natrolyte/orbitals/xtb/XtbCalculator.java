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
    return new SinglePoint(parameters, geometry, state, options).run();
  }

  /**
   * Vertical ionisation energy (eV) from the energies of the molecule and of its cation, both with
   * IPEA1-xTB, less the empirical shift of 4.8455 eV.
   */
  public double verticalIonisation(Geometry geometry, ElectronicState state, XtbOptions options)
      throws XtbException {
    XtbOptions ipea = ipea(options);
    return ionisation(geometry, state, ipea, singlePoint(geometry, state, ipea));
  }

  /** Vertical electron affinity (eV), likewise: positive if the electron is bound. */
  public double verticalAffinity(Geometry geometry, ElectronicState state, XtbOptions options)
      throws XtbException {
    XtbOptions ipea = ipea(options);
    return affinity(geometry, state, ipea, singlePoint(geometry, state, ipea));
  }

  /**
   * Ionisation energy and electron affinity with a result that is there already. Where one of the
   * two cannot be had (a sodium ion has no electron to lose), the other still comes.
   *
   * @param result single point of this geometry and state with IPEA1-xTB
   * @throws XtbException when it is cancelled
   */
  public Ionisation ionisation(
      Geometry geometry, ElectronicState state, XtbResult result, XtbOptions options)
      throws XtbException {
    XtbOptions ipea = ipea(options);
    List<String> problems = new ArrayList<>();
    double potential =
        orMissing(
            () -> ionisation(geometry, state, ipea, result), "ionisation potential", problems);
    double affinity =
        orMissing(() -> affinity(geometry, state, ipea, result), "electron affinity", problems);
    return new Ionisation(potential, affinity, problems);
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
   * @param potential ionisation energy (eV); NaN where there is none
   * @param affinity electron affinity (eV); NaN where there is none
   * @param problems why one of the two is missing
   */
  public record Ionisation(double potential, double affinity, List<String> problems) {
    public Ionisation {
      problems = List.copyOf(problems);
    }
  }

  private double ionisation(
      Geometry geometry, ElectronicState state, XtbOptions options, XtbResult result)
      throws XtbException {
    ElectronicState cation = changed(state, 1);
    double energy = singlePoint(geometry, cation, options).energy();
    return (energy - result.energy()) * XtbUnits.ELECTRONVOLT_PER_HARTREE - shift(options);
  }

  private double affinity(
      Geometry geometry, ElectronicState state, XtbOptions options, XtbResult result)
      throws XtbException {
    ElectronicState anion = changed(state, -1);
    double energy = singlePoint(geometry, anion, options).energy();
    return (result.energy() - energy) * XtbUnits.ELECTRONVOLT_PER_HARTREE - shift(options);
  }

  private static double shift(XtbOptions options) {
    return XtbParameterFiles.load(options.method()).constant("ionisationShift");
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
