// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.film;

/**
 * Rate constants of steps.
 *
 * <p>Electron transfer that breaks a bond: Butler-Volmer on the onset, {@code k = k0 exp(-Ea/R (1/T
 * - 1/T0)) exp(alpha F (E0 - E)/(R T))}, with the small transfer coefficient of dissociative
 * electron transfer (J.-M. Saveant, J. Phys. Chem. 1994, 98, 3716) and no gain beyond {@link
 * #LARGEST_DRIVE}, where the barrier is gone. Where a reduction potential has been computed, Marcus
 * theory gives the constant instead, capped at its barrierless maximum. Chemical steps: Eyring.
 */
final class RateLaw {
  static final double GAS_CONSTANT = 8.314462618;
  static final double FARADAY = 96485.33212;
  static final double ROOM = 298.15;

  /** Constant of a step of class "fast" at its onset and 25 °C, in mol/cm2/s per mol/L. */
  static final double AT_ONSET = 1e-11;

  /** Activation energy at the onset, in J/mol. */
  static final double ACTIVATION = 50_000;

  /** Driving force beyond which no barrier is left, in V. */
  static final double LARGEST_DRIVE = 1.0;

  /** Reorganisation energy of a bond-breaking transfer, in eV. */
  static final double REORGANISATION = 2.0;

  private RateLaw() {}

  /** Constant of an electron transfer relative to the class's factor, in mol/cm2/s per mol/L. */
  static double butlerVolmer(double onset, double potential, double alpha, double kelvin) {
    double drive = Math.min(onset - potential, LARGEST_DRIVE);
    double warmth = ACTIVATION / GAS_CONSTANT * (1 / ROOM - 1 / kelvin);
    return AT_ONSET * Math.exp(warmth + alpha * FARADAY * drive / (GAS_CONSTANT * kelvin));
  }

  /**
   * Constant of an electron transfer by Marcus theory, relative to the class's factor; equal to
   * that of {@link #butlerVolmer} at 25 °C and no driving force, in mol/cm2/s per mol/L.
   *
   * @param formal the computed reduction potential, in V
   */
  static double marcus(double formal, double potential, double kelvin) {
    double thermal = GAS_CONSTANT * kelvin / FARADAY;
    double room = GAS_CONSTANT * ROOM / FARADAY;
    double drive = Math.clamp(formal - potential, -REORGANISATION, REORGANISATION);
    double barrier = square(REORGANISATION - drive) / (4 * REORGANISATION);
    double atRest = REORGANISATION / 4;
    double cap = barrierlessGain();
    return AT_ONSET * Math.min(cap, Math.exp(atRest / room - barrier / thermal));
  }

  /** No transfer gains more over its onset than the largest drive at the usual coefficient. */
  private static double barrierlessGain() {
    return Math.exp(Draw.USUAL_ALPHA * FARADAY * LARGEST_DRIVE / (GAS_CONSTANT * ROOM));
  }

  /**
   * Constant of a chemical step, in 1/s: that of its class at 25 °C, moved to another temperature
   * by the Eyring equation with the barrier that it implies.
   *
   * @param atRoom constant at 25 °C
   */
  static double eyring(double atRoom, double kelvin) {
    double prefactor = 2.083661912e10;
    double barrier = ROOM * Math.log(prefactor * ROOM / atRoom);
    return prefactor * kelvin * Math.exp(-barrier / kelvin);
  }

  private static double square(double x) {
    return x * x;
  }
}
