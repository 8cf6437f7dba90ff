// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.solvent;

/**
 * What the bulk models need to know of a pure liquid.
 *
 * @param id short name
 * @param molarMass g/mol
 * @param density25 g/cm3 at 25 °C (of the supercooled liquid where it is a solid)
 * @param densitySlope g/cm3/K
 * @param viscosity25 mPa s at 25 °C
 * @param viscosityError error of its logarithm, about two times in three
 * @param vogelB in kelvin: ln(viscosity) = a + B/(T - T0)
 * @param vogelT0 in kelvin
 * @param permittivity25 relative permittivity at 25 °C
 * @param logPermittivitySlope change of its logarithm per kelvin
 * @param donorNumber kcal/mol
 * @param liquidClass chemical class: "cyclic carbonate", "ether"
 */
public record Solvent(
    String id,
    double molarMass,
    double density25,
    double densitySlope,
    double viscosity25,
    double viscosityError,
    double vogelB,
    double vogelT0,
    double permittivity25,
    double logPermittivitySlope,
    double donorNumber,
    String liquidClass) {
  /**
   * That of the logarithm of a tabulated viscosity: nine in ten of 210 published values are within.
   */
  public static final double TABULATED_ERROR = 0.08;

  private static final double ROOM = 298.15;
  private static final double LEAST_DENSITY = 0.3;

  /** Vogel's equation has a pole; it is followed no nearer than this, in kelvin. */
  private static final double POLE_DISTANCE = 40;

  /** g/cm3 at a temperature in kelvin. */
  public double density(double kelvin) {
    return Math.max(LEAST_DENSITY, density25 + densitySlope * (kelvin - ROOM));
  }

  /** Natural logarithm of the viscosity in mPa s at a temperature in kelvin. */
  public double logViscosity(double kelvin) {
    double from = Math.max(kelvin, vogelT0 + POLE_DISTANCE);
    return Math.log(viscosity25) + vogelB / (from - vogelT0) - vogelB / (ROOM - vogelT0);
  }

  /** Relative permittivity at a temperature in kelvin. */
  public double permittivity(double kelvin) {
    return permittivity25 * Math.exp(logPermittivitySlope * (kelvin - ROOM));
  }
}
