// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.area.anodefree;

/**
 * Charge stripped over charge plated, and what is left of a cell without sodium in excess.
 *
 * <p>Each cycle keeps the share CE of the sodium: retention(n) = CE^n. With 99.9 % a cell keeps
 * 81.9 % over 200 cycles (H. Li et al., Energy Environ. Sci. 2025, 18, 3887, doi
 * 10.1039/d5ee00136f, ask for more than 99.9 % to keep 80 %). A cell with an excess of sodium loses
 * nothing until the excess is used: see {@link SodiumInventory}.
 *
 * @param percent above 0 and up to 100
 */
public record CoulombicEfficiency(double percent) {
  public CoulombicEfficiency {
    if (percent > 100) {
      throw new IllegalArgumentException(
          ("a Coulombic efficiency of %s %% is above 100 %%: more charge came out than went in."
                  + " Side reactions or a change of the reference were counted as stripping.")
              .formatted(percent));
    }
    if (!(percent > 0)) {
      throw new IllegalArgumentException(
          "a Coulombic efficiency must be above 0 %%, not %s %%".formatted(percent));
    }
  }

  /** As a share of one. */
  public double share() {
    return percent / 100;
  }

  /**
   * Share of the capacity left without excess sodium.
   *
   * @param cycles zero or more
   */
  public double retention(double cycles) {
    Check.notNegative(cycles, "the number of cycles");
    return Math.pow(share(), cycles);
  }

  /**
   * Cycles until a share of the capacity is left, without excess sodium.
   *
   * @param retention above 0 and below 1
   * @return infinite at 100 %
   */
  public double cyclesTo(double retention) {
    Check.share(retention, "the retention");
    return percent == 100 ? Double.POSITIVE_INFINITY : Math.log(retention) / Math.log(share());
  }

  /**
   * The efficiency that keeps a share of the capacity over so many cycles, without excess sodium.
   *
   * @param retention above 0 and below 1
   * @param cycles above 0
   */
  public static CoulombicEfficiency required(double retention, double cycles) {
    Check.share(retention, "the retention");
    Check.positive(cycles, "the number of cycles");
    return new CoulombicEfficiency(100 * Math.pow(retention, 1 / cycles));
  }

  /**
   * The mean efficiency per cycle that an observed retention means.
   *
   * @param retention above 0 and below 1
   * @param cycles above 0
   * @param npRatio excess of sodium; only 0 can be answered
   * @throws IllegalArgumentException with an excess of sodium, which hides the losses
   */
  public static CoulombicEfficiency implied(double retention, double cycles, double npRatio) {
    Check.notNegative(npRatio, "N/P");
    if (npRatio > 0) {
      throw new IllegalArgumentException(
          ("the retention of a cell with N/P = %s says nothing about its Coulombic efficiency: the"
                  + " excess of sodium makes up for the losses. Use the sodium inventory.")
              .formatted(npRatio));
    }
    return required(retention, cycles);
  }
}
