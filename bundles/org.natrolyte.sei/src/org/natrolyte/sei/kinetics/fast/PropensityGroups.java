// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics.fast;

import java.util.Arrays;

/**
 * Propensities in groups by power of two, to draw one by composition and rejection: A. Slepoy, A.
 * P. Thompson, S. J. Plimpton, J. Chem. Phys. 128 (2008) 205101, doi 10.1063/1.2919546.
 *
 * <p>A group is drawn by its sum, then members at random until one is accepted, which takes two
 * tries at the most on average. The sum of a group is kept as a whole number: all its members have
 * the same exponent, so their significands add up without rounding, and a sum returns to exactly
 * zero when its members have gone, however small the propensities beside it. For millions of
 * channels the last bits of the significands are left out so that the sum fits (a relative error
 * below 2^-40).
 *
 * <p>Propensities below 2.2e-308 count as zero. Not safe across threads; made for one run.
 */
final class PropensityGroups {
  private static final int GROUPS = 2048;
  private static final int FRACTION_BITS = 52;
  private static final long FRACTION = (1L << FRACTION_BITS) - 1;
  private static final long LEADING_BIT = 1L << FRACTION_BITS;
  private static final int EXPONENT_BIAS = 1023;
  private static final int BITS_OF_SUM_WITHOUT_LOSS = 10;
  private static final int FIRST_CAPACITY = 8;

  /** In place of a ceiling that has not been drawn. */
  private static final double ANY = -1;

  private final double[] propensities;
  private final int[] positions;
  private final int shift;
  private final int countBits;
  private final int[][] members = new int[GROUPS][];
  private final int[] sizes = new int[GROUPS];
  private final long[] sums = new long[GROUPS];
  private final double[] scales = new double[GROUPS];
  private final long[] occupied = new long[GROUPS / Long.SIZE];
  private int top;
  private double total;
  private boolean moved = true;
  private int selected;
  private double ceiling;

  PropensityGroups(int channelCount) {
    propensities = new double[channelCount];
    positions = new int[channelCount];
    countBits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, channelCount - 1));
    shift = Math.max(0, countBits - BITS_OF_SUM_WITHOUT_LOSS);
    for (int group = 1; group < GROUPS; group++) {
      scales[group] = Math.scalb(1.0, group - EXPONENT_BIAS - FRACTION_BITS + shift);
    }
  }

  void set(int channel, double propensity) {
    long before = Double.doubleToRawLongBits(propensities[channel]);
    long after = propensity < Double.MIN_NORMAL ? 0 : Double.doubleToRawLongBits(propensity);
    if (before == after) {
      return;
    }
    moved = true;
    propensities[channel] = Double.longBitsToDouble(after);
    int from = (int) (before >>> FRACTION_BITS);
    int to = (int) (after >>> FRACTION_BITS);
    if (from == to) {
      sums[from] += significand(after) - significand(before);
      return;
    }
    if (from != 0) {
      remove(channel, from, significand(before));
    }
    if (to != 0) {
      add(channel, to, significand(after));
    }
  }

  private long significand(long bits) {
    return (bits & FRACTION | LEADING_BIT) >>> shift;
  }

  private void add(int channel, int group, long significand) {
    int[] own = members[group];
    int size = sizes[group];
    if (own == null || size == own.length) {
      own = own == null ? new int[FIRST_CAPACITY] : Arrays.copyOf(own, 2 * size);
      members[group] = own;
    }
    if (size == 0) {
      occupied[group >>> 6] |= 1L << group;
      top = Math.max(top, group >>> 6);
    }
    own[size] = channel;
    positions[channel] = size;
    sizes[group] = size + 1;
    sums[group] += significand;
  }

  private void remove(int channel, int group, long significand) {
    int[] own = members[group];
    int size = sizes[group] - 1;
    int last = own[size];
    int position = positions[channel];
    own[position] = last;
    positions[last] = position;
    sizes[group] = size;
    sums[group] -= significand;
    if (size == 0) {
      occupied[group >>> 6] &= ~(1L << group);
    }
  }

  /** The sum of all propensities (1/s), of which {@link #select} takes its shares. */
  double total() {
    if (moved) {
      moved = false;
      total = sum();
    }
    return total;
  }

  private double sum() {
    while (top > 0 && occupied[top] == 0) {
      top--;
    }
    double sum = 0;
    for (int word = top; word >= 0; word--) {
      long groups = occupied[word];
      while (groups != 0) {
        int bit = Long.SIZE - 1 - Long.numberOfLeadingZeros(groups);
        groups ^= 1L << bit;
        int group = (word << 6) + bit;
        double own = sums[group] * scales[group];
        sum += own;
        if (scales[group] * Long.MAX_VALUE < sum * 0x1p-54) {
          return sum;
        }
      }
    }
    return sum;
  }

  /** A channel, drawn with the probability of its propensity; after {@link #total}. */
  int select(Xoshiro256 random) {
    int group = group(random.nextUnit() * total);
    int[] own = members[group];
    int size = sizes[group];
    if (size == 1) {
      ceiling = ANY;
      selected = own[0];
      return selected;
    }
    long leading = (long) group << FRACTION_BITS;
    while (true) {
      long bits = random.nextBits();
      int channel = own[(int) ((bits >>> Integer.SIZE) * size >>> Integer.SIZE)];
      // the member's significand from 1 to 2 against a number from 0 to 2
      ceiling = Double.longBitsToDouble(leading) * ((random.nextBits() >>> 11) * 0x1p-52);
      if (ceiling < propensities[channel]) {
        selected = channel;
        return channel;
      }
    }
  }

  /** A number that is spread evenly from 0 to the propensity of the channel drawn last. */
  double ceiling(Xoshiro256 random) {
    if (ceiling == ANY) {
      ceiling = random.nextUnit() * propensities[selected];
    }
    return ceiling;
  }

  private int group(double goal) {
    double rest = goal;
    int group = 0;
    for (int word = top; word >= 0; word--) {
      long groups = occupied[word];
      while (groups != 0) {
        int bit = Long.SIZE - 1 - Long.numberOfLeadingZeros(groups);
        groups ^= 1L << bit;
        group = (word << 6) + bit;
        rest -= sums[group] * scales[group];
        if (rest < 0) {
          return group;
        }
      }
    }
    return group;
  }
}
