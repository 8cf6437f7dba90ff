// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.scc;

import org.natrolyte.orbitals.xtb.XtbUnits;

/** Electrons spread over orbitals at an electronic temperature (Fermi). */
final class Occupation {
  private static final double LARGEST_EXPONENT = 50;

  private Occupation() {}

  /**
   * Fills one spin.
   *
   * @param energies of the orbitals, ascending (Eh)
   * @param electrons of this spin
   * @param temperature of the electrons (K)
   * @param occupation receives what is added to each orbital
   * @return minus temperature times entropy (Eh)
   */
  static double fill(
      double[] energies, double electrons, double temperature, double[] occupation) {
    int n = energies.length;
    if (electrons <= 0) {
      return 0;
    }
    if (electrons >= n) {
      for (int i = 0; i < n; i++) {
        occupation[i] += 1;
      }
      return 0;
    }
    double kt = XtbUnits.BOLTZMANN * temperature;
    double low = energies[0] - 1;
    double high = energies[n - 1] + 1;
    int below = (int) Math.ceil(electrons) - 1;
    double level = 0.5 * (energies[below] + energies[Math.min(n - 1, below + 1)]);
    for (int step = 0; step < 200; step++) {
      double count = 0;
      double slope = 0;
      for (double energy : energies) {
        double f = fraction((energy - level) / kt);
        count += f;
        slope += f * (1 - f) / kt;
      }
      double error = count - electrons;
      if (Math.abs(error) < 1e-12 * electrons) {
        break;
      }
      if (error > 0) {
        high = level;
      } else {
        low = level;
      }
      double newton = level - error / Math.max(slope, 1e-300);
      level = newton > low && newton < high ? newton : 0.5 * (low + high);
    }
    double entropy = 0;
    for (int i = 0; i < n; i++) {
      double f = fraction((energies[i] - level) / kt);
      occupation[i] += f;
      if (f > 1e-16 && f < 1 - 1e-15) {
        entropy += f * Math.log(f) + (1 - f) * Math.log(1 - f);
      }
    }
    return kt * entropy;
  }

  private static double fraction(double exponent) {
    if (exponent > LARGEST_EXPONENT) {
      return 0;
    }
    return exponent < -LARGEST_EXPONENT ? 1 : 1 / (1 + Math.exp(exponent));
  }
}
