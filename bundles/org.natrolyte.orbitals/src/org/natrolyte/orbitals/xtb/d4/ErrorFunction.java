// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.d4;

/** The error function to double precision. */
final class ErrorFunction {
  private static final double TWO_OVER_ROOT_PI = 2 / Math.sqrt(Math.PI);

  /** Beyond this argument erf differs from one by less than a rounding error. */
  private static final double SATURATION = 6;

  private ErrorFunction() {}

  /**
   * erf(x), by the series exp(-x2) sum 2^n x^(2n+1) / (2n+1)!!, whose terms all have one sign, so
   * that nothing cancels.
   */
  static double value(double x) {
    if (Math.abs(x) >= SATURATION) {
      return Math.signum(x);
    }
    double square = 2 * x * x;
    double term = x;
    double sum = x;
    for (int n = 1; Math.abs(term) > 1e-17 * Math.abs(sum); n++) {
      term *= square / (2 * n + 1);
      sum += term;
    }
    return TWO_OVER_ROOT_PI * Math.exp(-x * x) * sum;
  }

  /** d erf / dx. */
  static double derivative(double x) {
    return TWO_OVER_ROOT_PI * Math.exp(-x * x);
  }
}
