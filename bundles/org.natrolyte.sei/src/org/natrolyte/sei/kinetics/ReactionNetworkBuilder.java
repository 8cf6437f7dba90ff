// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the species and reactions of a {@link ReactionNetwork}. Not safe across threads. */
public final class ReactionNetworkBuilder {
  private static final int SLOTS = 2;
  private static final int FIRST_CAPACITY = 64;

  private final Map<String, Integer> species = new LinkedHashMap<>();
  private int[] reactants = new int[SLOTS * FIRST_CAPACITY];
  private int[] products = new int[SLOTS * FIRST_CAPACITY];
  private double[] rateConstants = new double[FIRST_CAPACITY];
  private int reactionCount;
  private PropensityFactors factors = PropensityFactors.STOCHASTIC;

  ReactionNetworkBuilder() {}

  /** Sets the factors; without it {@link PropensityFactors#STOCHASTIC}. */
  public ReactionNetworkBuilder factors(PropensityFactors chosen) {
    factors = chosen;
    return this;
  }

  /** The number of a species, which is added when it is new. */
  public int species(String name) {
    return species.computeIfAbsent(name, n -> species.size());
  }

  /** Whether a species of this name has been added. */
  public boolean hasSpecies(String name) {
    return species.containsKey(name);
  }

  /** Adds species without names of their own, called by their numbers, up to a count. */
  public ReactionNetworkBuilder numberedSpecies(int count) {
    for (int i = species.size(); i < count; i++) {
      species(Integer.toString(i));
    }
    return this;
  }

  /**
   * Adds a reaction by the names of its species, which are added when they are new.
   *
   * @param from up to two reactants
   * @param to up to two products
   * @param rateConstant in 1/s before the factors
   * @return the reaction's number
   */
  public int reaction(List<String> from, List<String> to, double rateConstant) {
    if (from.size() > SLOTS || to.size() > SLOTS) {
      throw new NetworkException(
          "%s -> %s has more than two reactants or products; write it in elementary steps"
              .formatted(String.join(" + ", from), String.join(" + ", to)));
    }
    return reaction(slot(from, 0), slot(from, 1), slot(to, 0), slot(to, 1), rateConstant);
  }

  private int slot(List<String> names, int index) {
    return index < names.size() ? species(names.get(index)) : ReactionNetwork.NONE;
  }

  /**
   * Adds a reaction by the numbers of its species; {@link ReactionNetwork#NONE} where there is
   * none, the first place being filled before the second.
   *
   * @return the reaction's number
   * @throws NetworkException for a species that is not there, a gap, or a negative or infinite rate
   */
  public int reaction(
      int reactant1, int reactant2, int product1, int product2, double rateConstant) {
    String where = "reaction " + reactionCount + ": ";
    checkPlace(where + "reactant_1", reactant1);
    checkPlace(where + "reactant_2", reactant2);
    checkPlace(where + "product_1", product1);
    checkPlace(where + "product_2", product2);
    checkFilled(where + "reactant", reactant1, reactant2);
    checkFilled(where + "product", product1, product2);
    if (!(rateConstant >= 0) || Double.isInfinite(rateConstant)) {
      throw new NetworkException(
          where + "rate is " + rateConstant + "; accepted is a finite number, not negative");
    }
    if (reactionCount == rateConstants.length) {
      int more = Math.addExact(reactionCount, reactionCount >> 1);
      reactants = Arrays.copyOf(reactants, SLOTS * more);
      products = Arrays.copyOf(products, SLOTS * more);
      rateConstants = Arrays.copyOf(rateConstants, more);
    }
    reactants[SLOTS * reactionCount] = reactant1;
    reactants[SLOTS * reactionCount + 1] = reactant2;
    products[SLOTS * reactionCount] = product1;
    products[SLOTS * reactionCount + 1] = product2;
    rateConstants[reactionCount] = rateConstant;
    return reactionCount++;
  }

  private void checkPlace(String what, int number) {
    if (number < ReactionNetwork.NONE || number >= species.size()) {
      throw new NetworkException(
          "%s is %d; accepted is a species from 0 to %d, or -1 for none"
              .formatted(what, number, species.size() - 1));
    }
  }

  private static void checkFilled(String what, int first, int second) {
    if (first == ReactionNetwork.NONE && second != ReactionNetwork.NONE) {
      throw new NetworkException(
          "%s_1 is -1 (none) and %s_2 is %d; fill the first place first"
              .formatted(what, what.substring(what.lastIndexOf(' ') + 1), second));
    }
  }

  /** The network so far; this builder may go on. */
  public ReactionNetwork build() {
    return new ReactionNetwork(
        new ArrayList<>(species.keySet()),
        Arrays.copyOf(reactants, SLOTS * reactionCount),
        Arrays.copyOf(products, SLOTS * reactionCount),
        Arrays.copyOf(rateConstants, reactionCount),
        factors);
  }
}
