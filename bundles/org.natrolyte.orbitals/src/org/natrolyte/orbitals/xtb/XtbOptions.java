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
 */
public record XtbOptions(
    XtbMethod method,
    String solvent,
    boolean gradient,
    double accuracy,
    BooleanSupplier cancelled) {
  public XtbOptions {
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(solvent, "solvent");
    Objects.requireNonNull(cancelled, "cancelled");
    if (!(accuracy > 0) || accuracy > 1000) {
      throw new IllegalArgumentException(
          "the accuracy must lie above 0 and at most at 1000, not " + accuracy);
    }
  }

  /** Gas phase, no gradient, accuracy 1, never cancelled. */
  public static XtbOptions of(XtbMethod method) {
    return new XtbOptions(method, "", false, 1, () -> false);
  }

  public XtbOptions withGradient() {
    return new XtbOptions(method, solvent, true, accuracy, cancelled);
  }

  public XtbOptions withoutGradient() {
    return new XtbOptions(method, solvent, false, accuracy, cancelled);
  }

  public XtbOptions withSolvent(String other) {
    return new XtbOptions(method, other, gradient, accuracy, cancelled);
  }

  public XtbOptions withAccuracy(double other) {
    return new XtbOptions(method, solvent, gradient, other, cancelled);
  }

  public XtbOptions cancelledBy(BooleanSupplier other) {
    return new XtbOptions(method, solvent, gradient, accuracy, other);
  }
}
