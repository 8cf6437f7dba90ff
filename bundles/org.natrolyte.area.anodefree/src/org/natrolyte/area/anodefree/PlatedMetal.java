// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.area.anodefree;

/**
 * A metal that is plated with one electron per atom, as a dense film.
 *
 * @param molarMass in g/mol
 * @param density in g/cm3
 */
public record PlatedMetal(double molarMass, double density) {
  /** Faraday constant in C/mol (exact since 2019, to the digits used here). */
  public static final double FARADAY = 96_485.33;

  /** Sodium: 22.98977 g/mol, 0.968 g/cm3 at 25 °C. */
  public static final PlatedMetal SODIUM = new PlatedMetal(22.98977, 0.968);

  /** Lithium: 6.941 g/mol, 0.534 g/cm3 at 25 °C. */
  public static final PlatedMetal LITHIUM = new PlatedMetal(6.941, 0.534);

  public PlatedMetal {
    Check.positive(molarMass, "the molar mass");
    Check.positive(density, "the density");
  }

  /** Specific capacity F/(3.6 M) in mAh/g: 1165.8 for sodium. */
  public double specificCapacity() {
    return FARADAY / (3.6 * molarMass);
  }

  /**
   * Thickness of a dense film: 10000 Q/(q rho).
   *
   * @param arealCapacity in mAh/cm2
   * @return in µm: 8.86 per mAh/cm2 for sodium
   */
  public double thickness(double arealCapacity) {
    Check.notNegative(arealCapacity, "the areal capacity");
    return 1e4 * arealCapacity / (specificCapacity() * density);
  }

  /**
   * Mass of a film.
   *
   * @param arealCapacity in mAh/cm2
   * @return in mg/cm2
   */
  public double arealMass(double arealCapacity) {
    Check.notNegative(arealCapacity, "the areal capacity");
    return 1000 * arealCapacity / specificCapacity();
  }

  /** Molar volume in cm3/mol. */
  public double molarVolume() {
    return molarMass / density;
  }

  /**
   * How much of a metal electrode is used.
   *
   * @param reachedCapacity capacity reached per gram of metal, in mAh/g
   * @return share of the theoretical capacity
   */
  public double utilisation(double reachedCapacity) {
    Check.notNegative(reachedCapacity, "the capacity");
    return reachedCapacity / specificCapacity();
  }

  /**
   * Charge that a host takes up once and for all when it is converted: n F/(3.6 M).
   *
   * @param electrons per formula unit, 2 for NiF2 to Ni + 2 NaF
   * @param hostMolarMass in g/mol
   * @return in mAh per gram of host
   */
  public static double hostConsumption(double electrons, double hostMolarMass) {
    Check.positive(electrons, "the number of electrons");
    Check.positive(hostMolarMass, "the molar mass");
    return electrons * FARADAY / (3.6 * hostMolarMass);
  }
}
