// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics;

import java.util.List;

/** Networks whose behaviour is known in closed form, and one that is stiff. */
public final class SmallNetworks {
  private SmallNetworks() {}

  /** A -> B. */
  public static ReactionNetwork decay(double rate) {
    ReactionNetworkBuilder network = ReactionNetwork.builder();
    network.reaction(List.of("A"), List.of("B"), rate);
    return network.build();
  }

  /** A and B in equilibrium. */
  public static ReactionNetwork isomerisation(double forward, double back) {
    ReactionNetworkBuilder network = ReactionNetwork.builder();
    network.reaction(List.of("A"), List.of("B"), forward);
    network.reaction(List.of("B"), List.of("A"), back);
    return network.build();
  }

  /** A comes from nothing and decays: Poisson-distributed with the mean birth/death. */
  public static ReactionNetwork birthAndDeath(double birth, double death) {
    ReactionNetworkBuilder network = ReactionNetwork.builder();
    network.reaction(List.of(), List.of("A"), birth);
    network.reaction(List.of("A"), List.of(), death);
    return network.build();
  }

  /** A + A -> B, each pair counted once. */
  public static ReactionNetwork dimerisation(double rate) {
    ReactionNetworkBuilder network = ReactionNetwork.builder();
    network.reaction(List.of("A", "A"), List.of("B"), rate);
    return network.build();
  }

  /**
   * 999 A that decay at 6.2e12 /s and ten C that decay at 1e-6 /s: a running total of the
   * propensities loses the small ones in the rounding of the large ones.
   */
  public static ReactionNetwork twoTimeScales() {
    ReactionNetworkBuilder network = ReactionNetwork.builder();
    network.reaction(List.of("A"), List.of("B"), 6212437992903.24);
    network.reaction(List.of("C"), List.of("D"), 1e-6);
    return network.build();
  }

  /**
   * A network with every kind of reaction: none, one or two reactants, a species with itself, a
   * catalyst, several reactions of the same reactants.
   */
  public static ReactionNetwork mixed() {
    ReactionNetworkBuilder network = ReactionNetwork.builder();
    network.factors(new PropensityFactors(1, 0.7, 0.5));
    network.reaction(List.of(), List.of("A"), 3);
    network.reaction(List.of("A"), List.of("B"), 1);
    network.reaction(List.of("A"), List.of(), 0.05);
    network.reaction(List.of("A", "B"), List.of("C"), 0.02);
    network.reaction(List.of("B", "A"), List.of("A", "D"), 0.01);
    network.reaction(List.of("C"), List.of("A", "B"), 0.5);
    network.reaction(List.of("B", "B"), List.of("D"), 0.03);
    network.reaction(List.of("D"), List.of("B", "B"), 0.2);
    network.reaction(List.of("D"), List.of("D", "C"), 0.01);
    network.reaction(List.of("D"), List.of(), 0.1);
    return network.build();
  }

  /** Every pair of species turns into two others: A0 + A0 -> A1 + A5, A0 + A1 -> A1 + A6 ... */
  public static ReactionNetwork exchange(int species, double rate) {
    ReactionNetworkBuilder network = ReactionNetwork.builder();
    for (int i = 0; i < species; i++) {
      for (int j = i; j < species; j++) {
        network.reaction(
            List.of("A" + i, "A" + j),
            List.of("A" + (i + 1) % species, "A" + (j + 5) % species),
            rate);
      }
    }
    return network.build();
  }

  /** A + B -> A + B in many ways, of which the one with the number i has the rate 1 + i. */
  public static ReactionNetwork manyWays(int ways) {
    ReactionNetworkBuilder network = ReactionNetwork.builder();
    for (int i = 0; i < ways; i++) {
      network.reaction(List.of("A", "B"), List.of("A", "B"), 1 + i);
    }
    return network.build();
  }
}
