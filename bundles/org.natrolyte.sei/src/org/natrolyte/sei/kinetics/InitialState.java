// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics;

import java.util.Arrays;
import java.util.Map;

/** How many of each species there are at the start. Immutable. */
public final class InitialState {
  private final int[] counts;

  private InitialState(int[] counts) {
    this.counts = counts;
  }

  /**
   * The state with these counts, by the numbers of the species.
   *
   * @throws NetworkException for a negative count
   */
  public static InitialState of(int... counts) {
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] < 0) {
        throw new NetworkException(
            "species %d has the count %d; accepted are whole numbers from 0"
                .formatted(i, counts[i]));
      }
    }
    return new InitialState(counts.clone());
  }

  /**
   * The state with these counts by name, and none of all others.
   *
   * @throws NetworkException for a species that the network does not have, or a negative count
   */
  public static InitialState of(ReactionNetwork network, Map<String, Integer> countsByName) {
    int[] counts = new int[network.speciesCount()];
    countsByName.forEach((name, count) ->
        counts[
                network
                    .species(name)
                    .orElseThrow(() ->
                        new NetworkException("the network has no species called '" + name + "'"))] =
            count);
    return of(counts);
  }

  /** The count of a species. */
  public int count(int species) {
    return counts[species];
  }

  public int speciesCount() {
    return counts.length;
  }

  /** A copy of the counts. */
  public int[] toArray() {
    return counts.clone();
  }

  /**
   * The counts for a network, checked.
   *
   * @throws NetworkException when the number of species differs
   */
  public int[] countsFor(ReactionNetwork network) {
    if (counts.length != network.speciesCount()) {
      throw new NetworkException(
          "the state has %d species and the network %d"
              .formatted(counts.length, network.speciesCount()));
    }
    return counts.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof InitialState state && Arrays.equals(counts, state.counts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(counts);
  }
}
