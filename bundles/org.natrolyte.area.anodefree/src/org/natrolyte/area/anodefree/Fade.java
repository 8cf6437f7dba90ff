// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.area.anodefree;

/**
 * Loss of capacity per cycle, in the two ways that papers mean it. 56 % after 800 cycles is 0.055 %
 * of the first capacity per cycle (linear, as papers quote it) and 0.0725 % of what is left
 * (compounded).
 */
public final class Fade {
  private Fade() {}

  /** Share of the first capacity lost per cycle: (1 - retention)/n. */
  public static double linear(double retention, double cycles) {
    check(retention, cycles);
    return (1 - retention) / cycles;
  }

  /** Share of the remaining capacity lost per cycle: 1 - retention^(1/n). */
  public static double compounded(double retention, double cycles) {
    check(retention, cycles);
    return 1 - Math.pow(retention, 1 / cycles);
  }

  private static void check(double retention, double cycles) {
    if (!(retention > 0 && retention <= 1)) {
      throw new IllegalArgumentException(
          "a retention lies above 0 and up to 1 (100 %), not at " + retention);
    }
    Check.positive(cycles, "the number of cycles");
  }
}
