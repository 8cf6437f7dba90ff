// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics;

/**
 * What rate constants are multiplied with to become propensities; it carries the volume.
 *
 * <p>With n the counts and k the rate constant, a reaction has the propensity (1/s)
 *
 * <ul>
 *   <li>{@code zero k} without reactants,
 *   <li>{@code n k} with one,
 *   <li>{@code two n1 n2 k} with two species,
 *   <li>{@code duplicate two n (n - 1) k} with twice the same.
 * </ul>
 *
 * @param zero of reactions without reactants
 * @param two of reactions with two reactants
 * @param duplicate of reactions of a species with itself, besides {@code two}
 */
public record PropensityFactors(double zero, double two, double duplicate) {
  /** The constants are those of the simulated volume: each pair counts once. */
  public static final PropensityFactors STOCHASTIC = new PropensityFactors(1, 1, 0.5);

  /** The columns of the table `factors` of an RNMC file, in the order of this record. */
  public static final String ACCEPTED = "factor_zero, factor_two, factor_duplicate";

  public PropensityFactors {
    check("factor_zero", zero);
    check("factor_two", two);
    check("factor_duplicate", duplicate);
  }

  private static void check(String name, double factor) {
    if (!(factor >= 0) || Double.isInfinite(factor)) {
      throw new NetworkException(
          name + " is " + factor + "; accepted is a finite number that is not negative");
    }
  }
}
