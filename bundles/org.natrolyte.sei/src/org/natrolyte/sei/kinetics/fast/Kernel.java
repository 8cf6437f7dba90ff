// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics.fast;

import java.util.Arrays;

/** The counts and propensities of one run. Not safe across threads. */
final class Kernel {
  /** Of each species; 1 at the place that stands for none. */
  final int[] counts;

  private final ChannelTable table;
  private final NetChanges changes;
  private final PropensityGroups groups;

  Kernel(ChannelTable table, NetChanges changes, int[] initial) {
    this.table = table;
    this.changes = changes;
    counts = Arrays.copyOf(initial, table.always + 1);
    counts[table.always] = 1;
    groups = new PropensityGroups(table.channelCount);
    for (int channel = 0; channel < table.channelCount; channel++) {
      groups.set(channel, table.propensity(channel, counts));
    }
  }

  double total() {
    return groups.total();
  }

  /** The reaction that happens next. */
  int select(Xoshiro256 random) {
    int channel = groups.select(random);
    int first = table.reactionBegins[channel];
    return table.reactionBegins[channel + 1] == first + 1
        ? table.reactions[first]
        : table.reaction(channel, random.nextUnit());
  }

  /** Changes the counts species by species, with the propensities that hold between. */
  void happen(int reaction) {
    int place = NetChanges.PLACES * reaction;
    int end = place + NetChanges.PLACES;
    while (place < end) {
      int species = changes.species[place];
      if (species < 0) {
        return;
      }
      change(species, changes.changes[place]);
      place++;
    }
  }

  private void change(int species, int change) {
    int count = Math.addExact(counts[species], change);
    counts[species] = count;
    int end = table.channelBegins[species + 1];
    for (int i = table.channelBegins[species]; i < end; i++) {
      int others = counts[table.partners[i]];
      // without the other reactant the channel was closed before and stays so
      if (others != 0) {
        groups.set(table.channels[i], table.channelConstants[i] * ((double) count * others));
      }
    }
    int self = table.selfChannels[species];
    if (self >= 0) {
      groups.set(self, table.constants[self] * ((double) count * (count - 1)));
    }
  }
}
