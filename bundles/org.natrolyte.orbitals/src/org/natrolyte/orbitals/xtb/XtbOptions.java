// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb;

import java.util.Objects;
import java.util.function.BooleanSupplier;

/**
 * How a calculation is done.
 *
 * @param method the method
 * @param solvent ALPB solvent by its name in {@code data/xtb/alpb.txt}; empty for the gas phase
 * @param gradient whether the derivative by the coordinates is wanted
 * @param accuracy factor on the thresholds of the self-consistent cycle; 1 gives energies to 1e-8
 *     Eh
 * @param cancelled asked once an iteration
 * @param orbitalShares whether it is wanted where the frontier orbitals sit
 */
public record XtbOptions(
    XtbMethod method,
    String solvent,
    boolean gradient,
    double accuracy,
    BooleanSupplier cancelled,
    boolean orbitalShares) {
  public XtbOptions {
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(solvent, "solvent");
    Objects.requireNonNull(cancelled, "cancelled");
    if (!(accuracy > 0) || accuracy > 1000) {
      throw new IllegalArgumentException(
          "the accuracy must lie above 0 and at most at 1000, not " + accuracy);
    }
  }

  /** Without the places of the orbitals. */
  public XtbOptions(
      XtbMethod method,
      String solvent,
      boolean gradient,
      double accuracy,
      BooleanSupplier cancelled) {
    this(method, solvent, gradient, accuracy, cancelled, false);
  }

  /** Gas phase, no gradient, accuracy 1, never cancelled. */
  public static XtbOptions of(XtbMethod method) {
    return new XtbOptions(method, "", false, 1, () -> false);
  }

  public XtbOptions withGradient() {
    return new XtbOptions(method, solvent, true, accuracy, cancelled, orbitalShares);
  }

  public XtbOptions withoutGradient() {
    return new XtbOptions(method, solvent, false, accuracy, cancelled, orbitalShares);
  }

  public XtbOptions withSolvent(String other) {
    return new XtbOptions(method, other, gradient, accuracy, cancelled, orbitalShares);
  }

  public XtbOptions withAccuracy(double other) {
    return new XtbOptions(method, solvent, gradient, other, cancelled, orbitalShares);
  }

  public XtbOptions cancelledBy(BooleanSupplier other) {
    return new XtbOptions(method, solvent, gradient, accuracy, other, orbitalShares);
  }

  public XtbOptions withOrbitalShares() {
    return new XtbOptions(method, solvent, gradient, accuracy, cancelled, true);
  }
}
