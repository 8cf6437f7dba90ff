// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics.fast;

/**
 * The generator xoshiro256++ 1.0, seeded by SplitMix64: D. Blackman, S. Vigna, ACM Trans. Math.
 * Softw. 47 (2021) 36, doi 10.1145/3460772 (their code is in the public domain). Written out here
 * so that a stored seed means the same numbers on every Java.
 */
public final class Xoshiro256 {
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;
  private static final long MIX_1 = 0xbf58476d1ce4e5b9L;
  private static final long MIX_2 = 0x94d049bb133111ebL;
  private static final double UNIT = 0x1p-53;
  private static final double HALF_UNIT = 0x1p-54;

  private long s0;
  private long s1;
  private long s2;
  private long s3;

  /**
   * @param seed any number
   */
  public Xoshiro256(long seed) {
    s0 = mix(seed + GOLDEN);
    s1 = mix(seed + 2 * GOLDEN);
    s2 = mix(seed + 3 * GOLDEN);
    s3 = mix(seed + 4 * GOLDEN);
  }

  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * MIX_1;
    z = (z ^ (z >>> 27)) * MIX_2;
    return z ^ (z >>> 31);
  }

  /** The next 64 bits. */
  public long nextBits() {
    long result = Long.rotateLeft(s0 + s3, 23) + s0;
    long t = s1 << 17;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= t;
    s3 = Long.rotateLeft(s3, 45);
    return result;
  }

  /** The next number from 0 (included) to 1 (not). */
  public double nextUnit() {
    return (nextBits() >>> 11) * UNIT;
  }

  /** The next number above 0 and below 1. */
  public double nextOpenUnit() {
    return (nextBits() >>> 11) * UNIT + HALF_UNIT;
  }
}
