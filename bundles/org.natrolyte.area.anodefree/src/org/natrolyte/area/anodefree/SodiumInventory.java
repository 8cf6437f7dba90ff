// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.area.anodefree;

/**
 * The sodium of a full cell: what the cathode brings and what lies on the anode besides.
 *
 * <p>N/P is the areal capacity of the sodium on the anode over that of the cathode, in the
 * discharged state (X. Lu et al., Nanoscale 2024, 16, 3379, doi 10.1039/d3nr05814j); 0 is
 * anode-free. Every cycle loses the share 1 - CE of the cycled charge. The losses are hidden until
 * they have used the excess, after N/P / (1 - CE) cycles; from then on the capacity falls as CE^n.
 *
 * @param efficiency of plating and stripping
 * @param npRatio zero or more
 */
public record SodiumInventory(CoulombicEfficiency efficiency, double npRatio) {
  private static final int HALVINGS = 100;

  public SodiumInventory {
    Check.notNegative(npRatio, "N/P");
  }

  /** Cycles until the excess is used; infinite at 100 % with an excess. */
  public double cyclesUntilFade() {
    if (npRatio == 0) {
      return 0;
    }
    return npRatio / (1 - efficiency.share());
  }

  /** Share of the capacity left after so many cycles. */
  public double retention(double cycles) {
    Check.notNegative(cycles, "the number of cycles");
    double fading = cycles - cyclesUntilFade();
    return fading <= 0 ? 1 : efficiency.retention(fading);
  }

  /** Cycles until a share of the capacity is left; infinite at 100 %. */
  public double cyclesTo(double retention) {
    return cyclesUntilFade() + efficiency.cyclesTo(retention);
  }

  /** Share of the sodium on the charged anode that is cycled: 1/(1 + N/P). */
  public double depthOfDischarge() {
    return 1 / (1 + npRatio);
  }

  /**
   * The efficiency that keeps a share of the capacity over so many cycles.
   *
   * @param retention above 0 and below 1
   * @param cycles above 0
   * @param npRatio zero or more
   */
  public static CoulombicEfficiency requiredEfficiency(
      double retention, double cycles, double npRatio) {
    CoulombicEfficiency without = CoulombicEfficiency.required(retention, cycles);
    Check.notNegative(npRatio, "N/P");
    double low = 0;
    double high = without.percent();
    for (int i = 0; npRatio > 0 && i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (middle == low || middle == high) {
        break;
      }
      SodiumInventory tried = new SodiumInventory(new CoulombicEfficiency(middle), npRatio);
      if (tried.retention(cycles) >= retention) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return npRatio > 0 ? new CoulombicEfficiency(high) : without;
  }

  /**
   * All the sodium on an anode, from what is cycled of it.
   *
   * @param cycledCapacity in mAh/cm2
   * @param depthOfDischarge share of the sodium that is cycled, above 0 and up to 1
   * @return in mAh/cm2
   */
  public static double totalSodium(double cycledCapacity, double depthOfDischarge) {
    Check.notNegative(cycledCapacity, "the areal capacity");
    if (!(depthOfDischarge > 0 && depthOfDischarge <= 1)) {
      throw new IllegalArgumentException(
          "a depth of discharge lies above 0 and up to 1 (100 %), not at " + depthOfDischarge);
    }
    return cycledCapacity / depthOfDischarge;
  }

  /**
   * Share of the sodium on an anode that is cycled.
   *
   * @param cycledCapacity in mAh/cm2
   * @param totalSodium in mAh/cm2, not below what is cycled
   */
  public static double depthOfDischarge(double cycledCapacity, double totalSodium) {
    Check.notNegative(cycledCapacity, "the areal capacity");
    Check.positive(totalSodium, "the sodium on the anode");
    if (cycledCapacity > totalSodium) {
      throw new IllegalArgumentException(
          "more is cycled (%s mAh/cm2) than there is sodium (%s mAh/cm2)"
              .formatted(cycledCapacity, totalSodium));
    }
    return cycledCapacity / totalSodium;
  }
}
