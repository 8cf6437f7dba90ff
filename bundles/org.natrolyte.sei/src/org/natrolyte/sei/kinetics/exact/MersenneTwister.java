// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics.exact;

/**
 * The generator MT19937 with the seeding of 2002: M. Matsumoto, T. Nishimura, ACM Trans. Model.
 * Comput. Simul. 8 (1998) 3, doi 10.1145/272991.272995. Seed 0 stands for 4357, as in the GNU
 * Scientific Library.
 */
final class MersenneTwister {
  private static final int WORDS = 624;
  private static final int OFFSET = 397;
  private static final int TWIST = 0x9908b0df;
  private static final int UPPER = 0x80000000;
  private static final int LOWER = 0x7fffffff;
  private static final int SEED_MULTIPLIER = 1812433253;
  private static final int SEED_FOR_ZERO = 4357;
  private static final int TEMPER_1 = 0x9d2c5680;
  private static final int TEMPER_2 = 0xefc60000;
  private static final long UNSIGNED = 0xffffffffL;
  private static final double TO_UNIT = 0x1p-32;

  private final int[] state = new int[WORDS];
  private int next = WORDS;

  /**
   * @param seed of which the lower 32 bits count
   */
  MersenneTwister(long seed) {
    state[0] = (int) seed == 0 ? SEED_FOR_ZERO : (int) seed;
    for (int i = 1; i < WORDS; i++) {
      state[i] = SEED_MULTIPLIER * (state[i - 1] ^ (state[i - 1] >>> 30)) + i;
    }
  }

  /** The next 32 bits. */
  int nextWord() {
    if (next == WORDS) {
      twist();
      next = 0;
    }
    int word = state[next++];
    word ^= word >>> 11;
    word ^= (word << 7) & TEMPER_1;
    word ^= (word << 15) & TEMPER_2;
    return word ^ (word >>> 18);
  }

  private void twist() {
    for (int i = 0; i < WORDS; i++) {
      int mixed = (state[i] & UPPER) | (state[(i + 1) % WORDS] & LOWER);
      int twisted = (mixed >>> 1) ^ ((mixed & 1) == 0 ? 0 : TWIST);
      state[i] = state[(i + OFFSET) % WORDS] ^ twisted;
    }
  }

  /** The next number above 0 and below 1, in steps of 2^-32. */
  double nextOpenUnit() {
    int word = nextWord();
    while (word == 0) {
      word = nextWord();
    }
    return (word & UNSIGNED) * TO_UNIT;
  }
}
