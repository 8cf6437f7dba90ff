// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rates of electron transfer")
class RateLawTest {
  private static final double[] KELVIN = {233.15, 273.15, RateLaw.ROOM, 333.15};

  @Test
  @DisplayName("Marcus and Butler-Volmer meet at no driving force and 25 °C")
  void meet() {
    assertEquals(RateLaw.AT_ONSET, RateLaw.marcus(0.7, 0.7, RateLaw.ROOM), 1e-24);
    assertEquals(RateLaw.AT_ONSET, RateLaw.butlerVolmer(0.7, 0.7, 0.3, RateLaw.ROOM), 1e-24);
  }

  @Test
  @DisplayName("half a volt by hand: exp((0.5 - 1.5^2 / 8) eV / kT), with 2 eV to reorganise")
  void byHand() {
    // kT = 0.0256926 eV at 25 °C: the barrier falls from 0.5 to 0.28125 eV
    double gain = Math.exp((0.5 - 0.28125) / 0.0256926);
    assertEquals(gain, RateLaw.marcus(0.5, 0, RateLaw.ROOM) / RateLaw.AT_ONSET, 1e-3 * gain);
  }

  @Test
  @DisplayName("a molecule that takes an electron less willingly is never the faster one")
  void lowerAffinity() {
    for (double kelvin : KELVIN) {
      double before = 0;
      for (double formal = -5; formal <= 5; formal += 0.05) {
        double rate = RateLaw.marcus(formal, 0, kelvin);
        assertTrue(rate >= before, formal + " V at " + kelvin + " K");
        assertTrue(rate > 0 && Double.isFinite(rate));
        before = rate;
      }
    }
  }

  @Test
  @DisplayName("no barrier, no further gain: the constant stays at its adiabatic limit")
  void capped() {
    double limit = RateLaw.butlerVolmer(RateLaw.LARGEST_DRIVE, 0, Draw.USUAL_ALPHA, RateLaw.ROOM);
    for (double kelvin : KELVIN) {
      for (double formal = -5; formal <= 8; formal += 0.25) {
        assertTrue(RateLaw.marcus(formal, 0, kelvin) <= limit * (1 + 1e-12), formal + " V");
      }
    }
    assertEquals(limit, RateLaw.marcus(2, 0, RateLaw.ROOM), 1e-9 * limit);
    assertEquals(limit, RateLaw.marcus(8, 0, RateLaw.ROOM), 1e-9 * limit);
  }

  @Test
  @DisplayName("below the potential of the onset a transfer slows down, and cold slows it too")
  void slower() {
    double atOnset = RateLaw.marcus(0.5, 0.5, RateLaw.ROOM);
    assertTrue(RateLaw.marcus(0.5, 1.5, RateLaw.ROOM) < 1e-3 * atOnset);
    assertTrue(RateLaw.marcus(0.5, 0.5, 233.15) < atOnset);
    assertTrue(RateLaw.butlerVolmer(0.5, 0.5, 0.3, 233.15) < RateLaw.AT_ONSET);
  }
}
