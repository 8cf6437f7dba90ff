// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.film;

/** How many electrons come through a film: by tunnelling, and by its leak, which thickens it. */
final class ElectronSupply {
  /** Electron supply of a bare electrode, in mol/cm2/s (about 1 A/cm2). */
  private static final double BARE = 1e-5;

  /** Twice the decay constant of a wave function under a barrier of 1 eV, in 1/nm. */
  private static final double TUNNEL_DECAY = 10.25;

  /** Electrons per volume of film, to turn its leak into a current, in mol/cm3. */
  private static final double ELECTRONS_PER_VOLUME = 1.0 / 15;

  /** Activation energy of the leak, in J/mol (0.25 eV). */
  private static final double LEAK_ACTIVATION = 24_100;

  /** Tunnelling does not thicken a film by more than this within one step of time, in nm. */
  private static final double MOST = 0.3;

  private final GrowthModel model;
  private final double leakFactor;

  ElectronSupply(GrowthModel model, Draw draw) {
    this.model = model;
    double warmth = 1 / RateLaw.ROOM - 1 / model.conditions.kelvin();
    this.leakFactor = draw.leak() * Math.exp(LEAK_ACTIVATION / RateLaw.GAS_CONSTANT * warmth);
  }

  /**
   * Mean supply over a span: the leak thickens the film while the span lasts.
   *
   * @param film by species, in mol/cm2
   * @param thick its thickness, in nm
   * @param span in s
   * @return in mol/cm2/s
   */
  double over(double[] film, double thick, double span) {
    double volume = 1e-12;
    double logLeak = 0;
    double gap = 0;
    for (int i = 0; i < film.length; i++) {
      double v = film[i] * model.volume[i];
      volume += v;
      logLeak += v * model.leakExponent[i];
      gap += v * model.bandGap[i];
    }
    double leak = Math.exp(logLeak / volume) * leakFactor;
    double barrier = Math.clamp(gap / volume / 2, 0.5, 5);
    double tunnelling = BARE * Math.exp(-TUNNEL_DECAY * Math.sqrt(barrier) * thick);
    double growth = (Math.sqrt(thick * thick + 2 * leak * span) - thick) / span;
    double most = MOST / span;
    return Math.min(tunnelling, most * 1e-7 * ELECTRONS_PER_VOLUME)
        + growth * 1e-7 * ELECTRONS_PER_VOLUME;
  }
}
