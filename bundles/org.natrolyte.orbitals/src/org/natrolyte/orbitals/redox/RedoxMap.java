// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.redox;

import java.util.Objects;

/**
 * A straight line from the energy of a vertical electron transfer in acetonitrile to the potential
 * of the couple against Na/Na+.
 *
 * <p>Fitted to reversible one-electron couples in acetonitrile and DMF (aromatics, amines,
 * quinones, nitriles; measured against SCE and moved by 0.24 V + 2.71 V). The error is what each
 * couple shows when the line is fitted to all others.
 *
 * @param name for the provenance
 * @param slope V per eV
 * @param intercept V
 * @param error root mean square error on couples it was not fitted to, V
 * @param worst the largest of these errors, V
 * @param couples how many couples there are
 * @param least smallest energy among them, eV
 * @param most largest energy among them, eV
 * @param tie potentials closer than this cannot be told apart, V
 */
public record RedoxMap(
    String name,
    double slope,
    double intercept,
    double error,
    double worst,
    int couples,
    double least,
    double most,
    double tie) {
  /** E(Na/Na+) against E(SHE) (standard potentials: Bratsch 1989, 10.1063/1.555839). */
  public static final double SODIUM_VS_SHE = -2.714;

  /** Potential of the first electron taken away, from IPEA1 ionisation and GFN2 ALPB shift. */
  public static final RedoxMap OXIDATION =
      new RedoxMap(
          "linear map of the IPEA1 ionisation potential with the GFN2/ALPB(acetonitrile) shift",
          0.820,
          -0.737,
          0.10,
          0.25,
          17,
          4.95,
          7.56,
          0.3);

  /** Potential of the first electron added, from IPEA1 affinity and GFN2 ALPB shift. */
  public static final RedoxMap REDUCTION =
      new RedoxMap(
          "linear map of the IPEA1 electron affinity with the GFN2/ALPB(acetonitrile) shift",
          0.787,
          -0.659,
          0.19,
          0.39,
          19,
          0.38,
          4.80,
          0.4);

  public RedoxMap {
    Objects.requireNonNull(name, "name");
  }

  /**
   * The potential against Na/Na+.
   *
   * @param energy eV: ionisation potential plus the change of the solvation energy on losing the
   *     electron, or electron affinity minus its change on taking one
   */
  public double potential(double energy) {
    return slope * energy + intercept;
  }

  /** Whether the energy lies outside what the line was fitted to. */
  public boolean isExtrapolated(double energy) {
    return energy < least || energy > most;
  }

  /** Whether two potentials cannot be told apart. */
  public boolean tied(double one, double other) {
    return Math.abs(one - other) < tie;
  }

  /** The error in words, for the provenance. */
  public String errorText() {
    return "%.2f V rms, %.2f V at worst, each of %d couples left out of the fit in turn"
        .formatted(error, worst, couples);
  }
}
