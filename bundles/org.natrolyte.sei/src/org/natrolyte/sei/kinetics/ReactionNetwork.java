// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics;

import java.util.List;
import java.util.OptionalInt;

/**
 * Elementary reactions of up to two reactants and two products between numbered species. Immutable;
 * flat arrays, so that millions of reactions fit.
 *
 * <p>Species and reactions are numbered from 0. A place without a species holds {@link #NONE}.
 */
public final class ReactionNetwork {
  /** In place of a species where there is none. */
  public static final int NONE = -1;

  private static final int SLOTS = 2;

  private final List<String> speciesNames;
  private final int[] reactants;
  private final int[] products;
  private final double[] rateConstants;
  private final PropensityFactors factors;

  ReactionNetwork(
      List<String> speciesNames,
      int[] reactants,
      int[] products,
      double[] rateConstants,
      PropensityFactors factors) {
    this.speciesNames = List.copyOf(speciesNames);
    this.reactants = reactants;
    this.products = products;
    this.rateConstants = rateConstants;
    this.factors = factors;
  }

  /** Starts a network. */
  public static ReactionNetworkBuilder builder() {
    return new ReactionNetworkBuilder();
  }

  /** The same reactions with other factors, such as those of another volume. */
  public ReactionNetwork with(PropensityFactors other) {
    return new ReactionNetwork(speciesNames, reactants, products, rateConstants, other);
  }

  public int speciesCount() {
    return speciesNames.size();
  }

  public int reactionCount() {
    return rateConstants.length;
  }

  /** The names of the species, in the order of their numbers. */
  public List<String> speciesNames() {
    return speciesNames;
  }

  /** The number of a species by its name. */
  public OptionalInt species(String name) {
    int index = speciesNames.indexOf(name);
    return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
  }

  /** A reaction's first reactant, or {@link #NONE}. */
  public int reactant1(int reaction) {
    return reactants[SLOTS * reaction];
  }

  /** A reaction's second reactant, or {@link #NONE}. */
  public int reactant2(int reaction) {
    return reactants[SLOTS * reaction + 1];
  }

  /** A reaction's first product, or {@link #NONE}. */
  public int product1(int reaction) {
    return products[SLOTS * reaction];
  }

  /** A reaction's second product, or {@link #NONE}. */
  public int product2(int reaction) {
    return products[SLOTS * reaction + 1];
  }

  /** How many reactants a reaction has: 0, 1 or 2. */
  public int reactantCount(int reaction) {
    return count(reactant1(reaction), reactant2(reaction));
  }

  /** How many products a reaction has: 0, 1 or 2. */
  public int productCount(int reaction) {
    return count(product1(reaction), product2(reaction));
  }

  private static int count(int first, int second) {
    return (first == NONE ? 0 : 1) + (second == NONE ? 0 : 1);
  }

  /** A reaction's rate constant, in 1/s before the {@link #factors()}. */
  public double rateConstant(int reaction) {
    return rateConstants[reaction];
  }

  public PropensityFactors factors() {
    return factors;
  }

  /**
   * The propensity of a reaction (1/s), multiplied from left to right in the order in which RNMC
   * does it, so that the last bit is the same.
   *
   * @param reaction which
   * @param counts how many of each species there are
   */
  public double propensity(int reaction, int[] counts) {
    int first = reactant1(reaction);
    int second = reactant2(reaction);
    double rate = rateConstants[reaction];
    if (first == NONE) {
      return factors.zero() * rate;
    }
    if (second == NONE) {
      return counts[first] * rate;
    }
    if (first == second) {
      return factors.duplicate() * factors.two() * counts[first] * (counts[first] - 1) * rate;
    }
    return factors.two() * counts[first] * counts[second] * rate;
  }

  /** A reaction in words: "A + B -> C". */
  public String equation(int reaction) {
    return side(reactant1(reaction), reactant2(reaction))
        + " -> "
        + side(product1(reaction), product2(reaction));
  }

  private String side(int first, int second) {
    if (first == NONE) {
      return "(nothing)";
    }
    return second == NONE
        ? speciesNames.get(first)
        : speciesNames.get(first) + " + " + speciesNames.get(second);
  }
}
