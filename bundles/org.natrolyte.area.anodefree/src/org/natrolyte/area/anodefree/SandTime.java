// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.area.anodefree;

/**
 * Sand's time: when the salt concentration at the electrode falls to zero and dendrites start.
 *
 * <p>tau = pi D (F c/(2 J))^2 (1 + mu_c/mu_a)^2, with 1 + mu_c/mu_a = 1/(1 - t_c) (Z. Yang et al.,
 * Nanoscale 2023, 15, 11313, doi 10.1039/d3nr01346d, section 2.2).
 *
 * @param diffusionCoefficient ambipolar, in cm2/s
 * @param concentration of the salt, in mol/L
 * @param currentDensity effective, in mA/cm2
 * @param cationTransferenceNumber t_c, from 0 to below 1
 */
public record SandTime(
    double diffusionCoefficient,
    double concentration,
    double currentDensity,
    double cationTransferenceNumber) {
  /** What has to stand beside every number of this law. */
  public static final String VALIDITY =
      "Sand's law holds at high current, above what diffusion can carry; dendrites are also seen at"
          + " medium and low current, where it says nothing";

  public SandTime {
    Check.positive(diffusionCoefficient, "the diffusion coefficient");
    Check.positive(concentration, "the salt concentration");
    Check.positive(currentDensity, "the current density");
    if (!(cationTransferenceNumber >= 0 && cationTransferenceNumber < 1)) {
      throw new IllegalArgumentException(
          "a cation transference number lies from 0 to below 1, not at "
              + cationTransferenceNumber);
    }
  }

  /** In s. */
  public double seconds() {
    double chargePerCm3 = PlatedMetal.FARADAY * concentration / 1000;
    double depletion = chargePerCm3 / (2 * currentDensity / 1000);
    double mobilities = 1 / (1 - cationTransferenceNumber);
    return Math.PI * diffusionCoefficient * depletion * depletion * mobilities * mobilities;
  }

  /** In h. */
  public double hours() {
    return seconds() / 3600;
  }
}
