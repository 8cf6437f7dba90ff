// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics.fast;

import java.util.Arrays;
import org.natrolyte.sei.kinetics.NetworkException;
import org.natrolyte.sei.kinetics.PropensityFactors;
import org.natrolyte.sei.kinetics.ReactionNetwork;

/**
 * The reactions of a network, those with the same reactants lumped into one channel: their
 * propensities are in a constant ratio, so that only the channel's has to be followed. Which of its
 * reactions happened is drawn by that ratio. Immutable.
 *
 * <p>In place of a missing reactant stands a species that is always there once; it is numbered
 * {@link #always}. The fields are arrays for the kernel of this package alone, which does not write
 * to them.
 */
final class ChannelTable {
  /** Channels of more reactions are searched by halves. */
  private static final int MOST_SORTED = 32;

  /** The number of the species that stands for none. */
  final int always;

  final int channelCount;

  /** Of each channel: its rate constant with the factor, summed over its reactions (1/s). */
  final double[] constants;

  /** Of each channel: its reactants; {@link #always} where there is none. */
  final int[] firstReactants;

  final int[] secondReactants;

  /** Where the reactions of a channel begin; one more entry for the end. */
  final int[] reactionBegins;

  /** Reactions by channel, the fastest first where they are at most {@link #MOST_SORTED}. */
  final int[] reactions;

  /** Rate constants of a channel's reactions, summed from its first. */
  final double[] cumulativeRates;

  /** Where the channels of a species begin; one more entry for the end. */
  final int[] channelBegins;

  /** By species: its channels with one reactant or another partner. */
  final int[] channels;

  /** By species: the other reactant of each of its channels. */
  final int[] partners;

  /** By species: the constant of each of its channels. */
  final double[] channelConstants;

  /** Of each species: its channel with itself, or -1. */
  final int[] selfChannels;

  ChannelTable(ReactionNetwork network) {
    always = network.speciesCount();
    int[] channelOf = new int[network.reactionCount()];
    long[] keys = keys(network, channelOf);
    channelCount = keys.length;
    firstReactants = new int[channelCount];
    secondReactants = new int[channelCount];
    for (int channel = 0; channel < channelCount; channel++) {
      firstReactants[channel] = (int) (keys[channel] >>> Integer.SIZE);
      secondReactants[channel] = (int) keys[channel];
    }
    reactionBegins = new int[channelCount + 1];
    reactions = order(network, channelOf);
    cumulativeRates = new double[reactions.length];
    constants = new double[channelCount];
    sumRates(network);
    selfChannels = new int[always + 1];
    channelBegins = new int[always + 2];
    countChannels();
    int links = channelBegins[always + 1];
    channels = new int[links];
    partners = new int[links];
    channelConstants = new double[links];
    link();
  }

  /** The reactants, the lower number first, as one number. */
  private long key(ReactionNetwork network, int reaction) {
    int first = orAlways(network.reactant1(reaction));
    int second = orAlways(network.reactant2(reaction));
    return (long) Math.min(first, second) << Integer.SIZE | Math.max(first, second);
  }

  private int orAlways(int species) {
    return species == ReactionNetwork.NONE ? always : species;
  }

  /** The reactants of each channel, rising; and the channel of each reaction, -1 for no rate. */
  private long[] keys(ReactionNetwork network, int[] channelOf) {
    long[] keys = new long[channelOf.length];
    int size = 0;
    for (int i = 0; i < channelOf.length; i++) {
      if (network.rateConstant(i) > 0) {
        keys[size++] = key(network, i);
      }
    }
    Arrays.sort(keys, 0, size);
    int distinct = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || keys[i] != keys[distinct - 1]) {
        keys[distinct++] = keys[i];
      }
    }
    for (int i = 0; i < channelOf.length; i++) {
      channelOf[i] =
          network.rateConstant(i) > 0
              ? Arrays.binarySearch(keys, 0, distinct, key(network, i))
              : -1;
    }
    return Arrays.copyOf(keys, distinct);
  }

  /** The reactions by channel, the fastest first where they are few; fills the begins. */
  private int[] order(ReactionNetwork network, int[] channelOf) {
    for (int channel : channelOf) {
      if (channel >= 0) {
        reactionBegins[channel + 1]++;
      }
    }
    for (int channel = 0; channel < channelCount; channel++) {
      reactionBegins[channel + 1] += reactionBegins[channel];
    }
    int[] ordered = new int[reactionBegins[channelCount]];
    int[] sizes = new int[channelCount];
    for (int i = 0; i < channelOf.length; i++) {
      if (channelOf[i] >= 0) {
        int first = reactionBegins[channelOf[i]];
        int place = first + sizes[channelOf[i]]++;
        boolean sorts = reactionBegins[channelOf[i] + 1] - first <= MOST_SORTED;
        while (sorts
            && place > first
            && network.rateConstant(ordered[place - 1]) < network.rateConstant(i)) {
          ordered[place] = ordered[place - 1];
          place--;
        }
        ordered[place] = i;
      }
    }
    return ordered;
  }

  private void sumRates(ReactionNetwork network) {
    for (int channel = 0; channel < channelCount; channel++) {
      double sum = 0;
      for (int i = reactionBegins[channel]; i < reactionBegins[channel + 1]; i++) {
        sum += network.rateConstant(reactions[i]);
        cumulativeRates[i] = sum;
      }
      constants[channel] = sum * factor(channel, network.factors());
      double most = constants[channel] * Integer.MAX_VALUE * Integer.MAX_VALUE;
      if (Double.isInfinite(most)) {
        throw new NetworkException(
            "the rate constants of the reactions like %s sum up to %s; accepted are sums up to 1e289"
                .formatted(network.equation(reactions[reactionBegins[channel]]), sum));
      }
    }
  }

  private double factor(int channel, PropensityFactors factors) {
    int first = firstReactants[channel];
    int second = secondReactants[channel];
    if (first == always) {
      return factors.zero();
    }
    if (second == always) {
      return 1;
    }
    return first == second ? factors.two() * factors.duplicate() : factors.two();
  }

  private void countChannels() {
    Arrays.fill(selfChannels, -1);
    for (int channel = 0; channel < channelCount; channel++) {
      int first = firstReactants[channel];
      int second = secondReactants[channel];
      if (first == second) {
        selfChannels[first] = channel;
      } else {
        channelBegins[first + 1]++;
        channelBegins[second + 1]++;
      }
    }
    for (int i = 1; i < channelBegins.length; i++) {
      channelBegins[i] += channelBegins[i - 1];
    }
  }

  private void link() {
    int[] places = channelBegins.clone();
    for (int channel = 0; channel < channelCount; channel++) {
      int first = firstReactants[channel];
      int second = secondReactants[channel];
      if (first != second) {
        link(places[first]++, channel, second);
        link(places[second]++, channel, first);
      }
    }
  }

  private void link(int place, int channel, int partner) {
    channels[place] = channel;
    partners[place] = partner;
    channelConstants[place] = constants[channel];
  }

  /**
   * The propensity of a channel (1/s).
   *
   * @param counts of the species, with 1 at {@link #always}
   */
  double propensity(int channel, int[] counts) {
    int first = firstReactants[channel];
    int second = secondReactants[channel];
    double pairs =
        first == second && first != always
            ? (double) counts[first] * (counts[first] - 1)
            : (double) counts[first] * counts[second];
    return constants[channel] * pairs;
  }

  /**
   * The reaction of a channel.
   *
   * @param share from 0 (included) to 1 (not)
   */
  int reaction(int channel, double share) {
    int place = reactionBegins[channel];
    int last = reactionBegins[channel + 1] - 1;
    double goal = share * cumulativeRates[last];
    if (last - place >= MOST_SORTED) {
      int found = Arrays.binarySearch(cumulativeRates, place, last, goal);
      return reactions[found < 0 ? -found - 1 : Math.min(found + 1, last)];
    }
    while (place < last && cumulativeRates[place] <= goal) {
      place++;
    }
    return reactions[place];
  }
}
