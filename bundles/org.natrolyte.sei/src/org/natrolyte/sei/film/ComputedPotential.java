// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.film;

/**
 * A computed reduction potential of an ingredient.
 *
 * @param value in V against Na/Na+
 * @param error one standard deviation, in V
 */
public record ComputedPotential(double value, double error) {
  /** No computed potential of a solvated molecule is trusted to better than this, in V. */
  public static final double LEAST_ERROR = 0.3;

  public ComputedPotential {
    error = Math.max(error, LEAST_ERROR);
  }
}
