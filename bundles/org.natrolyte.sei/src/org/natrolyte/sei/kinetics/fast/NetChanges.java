// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics.fast;

import org.natrolyte.sei.kinetics.ReactionNetwork;

/**
 * What each reaction changes on balance: up to four species and their changes. Species on both
 * sides are not changed. Immutable; the arrays are for the kernel of this package alone.
 */
final class NetChanges {
  /** Places a reaction. */
  static final int PLACES = 4;

  /** Species by reaction, losses first; {@link ReactionNetwork#NONE} after the last. */
  final int[] species;

  /** Changes of the counts of those species. */
  final byte[] changes;

  NetChanges(ReactionNetwork network) {
    species = new int[PLACES * network.reactionCount()];
    changes = new byte[PLACES * network.reactionCount()];
    for (int reaction = 0; reaction < network.reactionCount(); reaction++) {
      int[] all = {
        network.reactant1(reaction),
        network.reactant2(reaction),
        network.product1(reaction),
        network.product2(reaction)
      };
      int place = PLACES * reaction;
      for (int i = 0; i < PLACES; i++) {
        int change = all[i] == ReactionNetwork.NONE || isBefore(all, i) ? 0 : change(all, all[i]);
        if (change != 0) {
          species[place] = all[i];
          changes[place] = (byte) change;
          place++;
        }
      }
      while (place < PLACES * (reaction + 1)) {
        species[place++] = ReactionNetwork.NONE;
      }
    }
  }

  private static boolean isBefore(int[] all, int index) {
    for (int i = 0; i < index; i++) {
      if (all[i] == all[index]) {
        return true;
      }
    }
    return false;
  }

  private static int change(int[] all, int of) {
    int change = 0;
    for (int i = 0; i < PLACES; i++) {
      if (all[i] == of) {
        change += i < 2 ? -1 : 1;
      }
    }
    return change;
  }
}
