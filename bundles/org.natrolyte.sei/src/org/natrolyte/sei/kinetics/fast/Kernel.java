// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics.fast;

import java.util.Arrays;

/**
 * The counts of one run, and the channels' propensities at the {@link CountBounds}. Not safe across
 * threads.
 */
final class Kernel {
  /** In place of a reaction when the one that was drawn does not happen. */
  static final int REJECTED = -1;

  /** Looking at this many channels costs as much as moving one. */
  private static final int LOOKED_AT = 8;

  /** Of each species; 1 at the place that stands for none. */
  final int[] counts;

  private final ChannelTable table;
  private final NetChanges changes;
  private final CountBounds limits;
  private final int[] bounds;
  private final PropensityGroups groups;

  Kernel(ChannelTable table, NetChanges changes, int[] initial) {
    this.table = table;
    this.changes = changes;
    counts = Arrays.copyOf(initial, table.always + 1);
    counts[table.always] = 1;
    limits = new CountBounds(counts);
    bounds = limits.bounds;
    groups = new PropensityGroups(table.channelCount);
    for (int channel = 0; channel < table.channelCount; channel++) {
      groups.set(channel, table.propensity(channel, bounds));
    }
  }

  /** The sum of all propensities at the bounds (1/s). */
  double total() {
    return groups.total();
  }

  /** Brings every bound down to its count, so that {@link #total} is the sum at the counts. */
  void closeBounds() {
    for (int species = 0; species < table.always; species++) {
      if (bounds[species] != counts[species]) {
        limits.close(species, counts[species]);
        follow(species);
      }
    }
  }

  /** The reaction that happens next at the bounds, or {@link #REJECTED}; after {@link #total}. */
  int select(Xoshiro256 random) {
    int channel = groups.select(random);
    int first = table.firstReactants[channel];
    int second = table.secondReactants[channel];
    boolean exact = bounds[first] == counts[first] && bounds[second] == counts[second];
    if (!exact && groups.ceiling(random) >= table.propensity(channel, counts)) {
      reject(first, second);
      return REJECTED;
    }
    int place = table.reactionBegins[channel];
    return table.reactionBegins[channel + 1] == place + 1
        ? table.reactions[place]
        : table.reaction(channel, random.nextUnit());
  }

  /** Holds the species to account whose bound is further off. */
  private void reject(int first, int second) {
    int loose =
        (double) counts[first] * bounds[second] <= (double) counts[second] * bounds[first]
            ? first
            : second;
    if (limits.waste(loose)) {
      limits.lower(loose, counts[loose]);
      follow(loose);
    }
  }

  /** Changes the counts of the species of a reaction. */
  void happen(int reaction) {
    int place = NetChanges.PLACES * reaction;
    int end = place + NetChanges.PLACES;
    while (place < end) {
      int species = changes.species[place];
      if (species < 0) {
        return;
      }
      int count = Math.addExact(counts[species], changes.changes[place]);
      counts[species] = count;
      if (count > bounds[species] || limits.isFollowed(species)) {
        limits.raise(species, count);
        follow(species);
      }
      place++;
    }
  }

  /** Moves the channels of a species to its bound. */
  private void follow(int species) {
    int bound = bounds[species];
    int begin = table.channelBegins[species];
    int end = table.channelBegins[species + 1];
    int moved = (end - begin) / LOOKED_AT;
    for (int i = begin; i < end; i++) {
      int others = bounds[table.partners[i]];
      // without the other reactant the channel was closed before and stays so
      if (others != 0) {
        groups.set(table.channels[i], table.channelConstants[i] * ((double) bound * others));
        moved++;
      }
    }
    int self = table.selfChannels[species];
    if (self >= 0) {
      groups.set(self, table.constants[self] * ((double) bound * (bound - 1)));
      moved++;
    }
    limits.moved(species, moved);
  }
}
