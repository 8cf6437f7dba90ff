// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.amounts;

/** What became of a system of amounts. */
public sealed interface Solution {
  /**
   * Solved.
   *
   * @param moles moles of each ingredient in one kilogram of electrolyte; never negative
   */
  record Solved(double[] moles) implements Solution {}

  /**
   * No mixture has these amounts.
   *
   * @param message which amount is wrong and what would fit, for the user
   */
  record Impossible(String message) implements Solution {}

  /**
   * The amounts ask for a volume that nobody knows.
   *
   * @param reason whose volume is lacking, for the user
   */
  record Unknown(String reason) implements Solution {}
}
