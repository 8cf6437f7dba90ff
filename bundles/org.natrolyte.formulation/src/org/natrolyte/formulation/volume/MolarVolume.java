// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.volume;

import java.util.Objects;

/**
 * The volume that one mole takes, or why it is not known.
 *
 * @param cm3PerMol in cm3/mol; NaN when not known
 * @param uncertainty half width of the range it is believed to lie in, in cm3/mol; 0 when not known
 * @param source where it comes from, or why it is not known, in words for the user
 * @param isEstimate whether it is an estimate rather than the compound's own density
 */
public record MolarVolume(double cm3PerMol, double uncertainty, String source, boolean isEstimate) {
  public MolarVolume {
    Objects.requireNonNull(source, "source");
    if (!Double.isNaN(cm3PerMol) && !(cm3PerMol > 0 && Double.isFinite(cm3PerMol))) {
      throw new IllegalArgumentException("a molar volume must be positive, not " + cm3PerMol);
    }
    if (!(uncertainty >= 0)) {
      throw new IllegalArgumentException("an uncertainty must not be negative: " + uncertainty);
    }
  }

  /** A volume from a density. */
  static MolarVolume known(double cm3PerMol, double uncertainty, String source) {
    return new MolarVolume(cm3PerMol, uncertainty, source, false);
  }

  /** A volume from a correlation or a theory. */
  static MolarVolume estimated(double cm3PerMol, double uncertainty, String source) {
    return new MolarVolume(cm3PerMol, uncertainty, source, true);
  }

  /** Not known. */
  static MolarVolume unknown(String reason) {
    return new MolarVolume(Double.NaN, 0, reason, false);
  }

  /** Whether there is a number. */
  public boolean isKnown() {
    return !Double.isNaN(cm3PerMol);
  }

  /** The same with another number. */
  public MolarVolume at(double volume) {
    return new MolarVolume(volume, uncertainty, source, isEstimate);
  }
}
