// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb;

import org.natrolyte.orbitals.structure.Geometry;
import org.natrolyte.orbitals.xtb.dispersion.D3Dispersion;

/** Says what cannot be computed before it is tried. */
final class InputCheck {
  /** Distance below which two atoms are a mistake (bohr): 0.2 Å, less than half of any bond. */
  private static final double CLOSEST = 0.38;

  private InputCheck() {}

  static void check(
      XtbParameters parameters, Geometry geometry, ElectronicState state, XtbOptions options)
      throws XtbException {
    int[] numbers = geometry.atomicNumbers();
    double[] positions = geometry.coordinatesBohr();
    if (numbers.length == 0) {
      throw refused("there are no atoms");
    }
    double electrons = -state.charge();
    for (int number : numbers) {
      if (!parameters.knows(number)) {
        throw refused(
            "%s has no parameters for the element with atomic number %d"
                .formatted(parameters.method().label(), number));
      }
      if (options.method() != XtbMethod.GFN2 && !D3Dispersion.knows(number)) {
        throw refused(
            "%s needs DFT-D3 reference data, and there are none for the element %s"
                .formatted(parameters.method().label(), parameters.element(number).symbol()));
      }
      for (ShellParameters shell : parameters.element(number).shells()) {
        electrons += shell.referenceOccupation();
      }
    }
    checkElectrons(Math.round(electrons), state, parameters, numbers);
    for (int i = 0; i < numbers.length; i++) {
      for (int j = 0; j <= i; j++) {
        checkDistance(positions, i, j);
      }
    }
  }

  private static void checkElectrons(
      long electrons, ElectronicState state, XtbParameters parameters, int[] numbers)
      throws XtbException {
    if (electrons < 0) {
      throw refused(
          "a charge of %+d leaves fewer than no valence electrons".formatted(state.charge()));
    }
    if (state.unpaired() > electrons || (electrons - state.unpaired()) % 2 != 0) {
      throw refused(
          "%d valence electrons at charge %+d cannot have %d unpaired; %d is possible"
              .formatted(electrons, state.charge(), state.unpaired(), electrons % 2));
    }
    int functions = 0;
    for (int number : numbers) {
      for (ShellParameters shell : parameters.element(number).shells()) {
        functions += shell.functions();
      }
    }
    if (electrons + state.unpaired() > 2L * functions) {
      throw refused(
          "%d valence electrons do not fit into the %d functions of the basis set"
              .formatted(electrons, functions));
    }
  }

  private static void checkDistance(double[] positions, int i, int j) throws XtbException {
    double sum = 0;
    for (int k = 0; k < 3; k++) {
      double step = positions[3 * i + k] - positions[3 * j + k];
      sum += step * step;
    }
    if (Double.isNaN(sum)) {
      throw refused("a coordinate of atom %d is not a number".formatted(i + 1));
    }
    if (i != j && Math.sqrt(sum) < CLOSEST) {
      throw refused(
          "atoms %d and %d lie %.3f Å apart"
              .formatted(j + 1, i + 1, Math.sqrt(sum) * XtbUnits.ANGSTROM_PER_BOHR));
    }
  }

  private static XtbException refused(String reason) {
    return new XtbException(XtbException.Kind.INPUT, reason);
  }
}
