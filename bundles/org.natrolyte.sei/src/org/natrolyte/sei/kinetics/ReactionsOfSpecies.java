// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics;

/** For each species the reactions that have it as a reactant, in the order of their numbers. */
public final class ReactionsOfSpecies {
  private final int[] begins;
  private final int[] reactions;

  private ReactionsOfSpecies(int[] begins, int[] reactions) {
    this.begins = begins;
    this.reactions = reactions;
  }

  /** The reactions that consume each species; one with twice the species is there once. */
  public static ReactionsOfSpecies consuming(ReactionNetwork network) {
    int[] begins = new int[network.speciesCount() + 1];
    for (int i = 0; i < network.reactionCount(); i++) {
      int first = network.reactant1(i);
      int second = network.reactant2(i);
      if (first != ReactionNetwork.NONE) {
        begins[first + 1]++;
      }
      if (second != ReactionNetwork.NONE && second != first) {
        begins[second + 1]++;
      }
    }
    for (int i = 1; i < begins.length; i++) {
      begins[i] += begins[i - 1];
    }
    int[] places = begins.clone();
    int[] reactions = new int[begins[begins.length - 1]];
    for (int i = 0; i < network.reactionCount(); i++) {
      int first = network.reactant1(i);
      int second = network.reactant2(i);
      if (first != ReactionNetwork.NONE) {
        reactions[places[first]++] = i;
      }
      if (second != ReactionNetwork.NONE && second != first) {
        reactions[places[second]++] = i;
      }
    }
    return new ReactionsOfSpecies(begins, reactions);
  }

  /** Where the reactions of a species begin. */
  public int begin(int species) {
    return begins[species];
  }

  /** Where the reactions of a species end. */
  public int end(int species) {
    return begins[species + 1];
  }

  /** The reaction at a place. */
  public int reaction(int place) {
    return reactions[place];
  }
}
