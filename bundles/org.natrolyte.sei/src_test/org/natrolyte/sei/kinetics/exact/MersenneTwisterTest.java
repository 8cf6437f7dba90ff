// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Against the words of the C++ standard's mt19937, whose 10000th is named there. */
class MersenneTwisterTest {
  @Test
  void theFirstAndTheTenThousandthWordOfTheDefaultSeed() {
    MersenneTwister random = new MersenneTwister(5489);
    long first = random.nextWord() & 0xffffffffL;
    for (int i = 2; i < 10_000; i++) {
      random.nextWord();
    }

    assertEquals(3499211612L, first);
    assertEquals(4123659995L, random.nextWord() & 0xffffffffL);
  }

  @Test
  void seedZeroStandsFor4357() {
    MersenneTwister zero = new MersenneTwister(0);
    MersenneTwister named = new MersenneTwister(4357);

    for (int i = 0; i < 2000; i++) {
      assertEquals(named.nextWord(), zero.nextWord());
    }
  }

  @Test
  void unitsAreInsideTheirRange() {
    MersenneTwister random = new MersenneTwister(1);

    for (int i = 0; i < 100_000; i++) {
      double unit = random.nextOpenUnit();
      assertTrue(unit > 0 && unit < 1);
    }
  }
}
