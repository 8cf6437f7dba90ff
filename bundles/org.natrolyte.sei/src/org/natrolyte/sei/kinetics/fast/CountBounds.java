// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics.fast;

/**
 * For each species a number that its count does not exceed. Propensities of channels are followed
 * at these bounds, which move seldom, and an event drawn there counts with the probability that the
 * true counts give it: rejection-based simulation, exact for any choice of bounds (V. H. Thanh, C.
 * Priami, R. Zunino, J. Chem. Phys. 141 (2014) 134116, doi 10.1063/1.4896985).
 *
 * <p>How far above its count a bound is put learns from what it costs, so that moving the channels
 * of a species costs about as much as the events that are rejected because of it: fewer moves mean
 * more rejections. A species whose moves are cheap keeps its count as the bound. Not safe across
 * threads; made for one run.
 */
final class CountBounds {
  /** Up to this cost of a move the bound follows the count. */
  private static final int CHEAP = 6;

  /** What a rejected event costs, in channels moved. */
  private static final int REJECTION_COST = 12;

  /** A bound stays below count + count / 2 + this. */
  private static final int MOST_ABOVE = 8;

  /** By species: no less than its count. */
  final int[] bounds;

  /** By species: what its last move cost, in channels moved. */
  private final int[] costs;

  /** By species: how far above its count the bound is put. */
  private final int[] above;

  /** By species: the cost of its rejected events less that of the moves of its bound. */
  private final int[] balance;

  /**
   * @param counts at the start
   */
  CountBounds(int[] counts) {
    bounds = counts.clone();
    costs = new int[counts.length];
    above = new int[counts.length];
    balance = new int[counts.length];
  }

  /** Whether the bound of a species is its count. */
  boolean isFollowed(int species) {
    return costs[species] <= CHEAP;
  }

  /** Puts the bound of a species to its count or, where moves cost much, above it. */
  void raise(int species, int count) {
    int room = 0;
    if (!isFollowed(species)) {
      int cost = costs[species];
      balance[species] = Math.max(balance[species] - cost, -3 * cost);
      if (balance[species] < -cost) {
        above[species] = Math.min(2 * above[species] + 1, count / 2 + MOST_ABOVE);
      }
      room = above[species];
    }
    bounds[species] = Math.addExact(count, room);
  }

  /**
   * Notes that an event was rejected because of a species.
   *
   * @return whether its bound should rather be brought down
   */
  boolean waste(int species) {
    balance[species] += REJECTION_COST;
    return balance[species] > costs[species];
  }

  /** Brings the bound of a species half the way down to its count. */
  void lower(int species, int count) {
    balance[species] -= costs[species];
    above[species] = (bounds[species] - count) / 2;
    bounds[species] = count + above[species];
  }

  /** Brings the bound of a species down to its count. */
  void close(int species, int count) {
    above[species] = 0;
    bounds[species] = count;
  }

  /** Notes what the move of a bound has cost, in channels moved. */
  void moved(int species, int cost) {
    costs[species] = cost;
  }
}
