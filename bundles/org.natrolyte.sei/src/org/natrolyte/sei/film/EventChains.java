// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.film;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.natrolyte.sei.kinetics.ReactionNetwork;
import org.natrolyte.sei.kinetics.ReactionNetworkBuilder;

/** Writes net equations as chains of events with at most two reactants and two products. */
final class EventChains {
  /** Constant of what follows a first event at once, in 1/s, or in 1/s per mol/L of a partner. */
  private static final double AT_ONCE = 1e9;

  /** A solid partner reacts with its full rate from this thickness on: about a monolayer, in nm. */
  private static final double MONOLAYER = 0.3;

  private final GrowthModel model;
  private final double perMolar;
  private final double[] constant;
  private final ReactionNetworkBuilder builder = ReactionNetwork.builder();
  private final List<String> names;

  /**
   * @param model the reactions
   * @param perMolar molecules in the volume at 1 mol/L
   */
  EventChains(GrowthModel model, double perMolar) {
    this.model = model;
    this.perMolar = perMolar;
    Draw usual = Draw.usual(model.steps.size(), model.ingredients.size());
    this.constant = new RateConstants(model, usual).all();
    this.names = ElementaryEvents.names(model.species);
    names.forEach(builder::species);
  }

  ReactionNetwork network() {
    return builder.build();
  }

  /** How many of a species the volume holds at the start. */
  double count(int species) {
    if (model.ingredientOf[species] >= 0) {
      return model.ingredients.get(model.ingredientOf[species]).molarity() * perMolar;
    }
    return species == model.oxide ? layer(species, model.conditions.nativeOxide()) : 0;
  }

  /** Molecules of a solid in a layer of some nanometres. */
  private double layer(int solid, double nanometres) {
    double molesPerArea = nanometres * 1e-7 / model.volume[solid];
    return molesPerArea / FilmState.perMolar() * perMolar;
  }

  /**
   * Adds the events of a step.
   *
   * @return how many
   */
  int add(int step) {
    int[] reactants = model.reactantIndex[step];
    int first = reactants[0];
    Deque<String> toJoin = new ArrayDeque<>();
    for (int k = 0; k < reactants.length; k++) {
      for (int n = k == 0 ? 1 : 0; n < model.reactantCount[step][k]; n++) {
        toJoin.add(names.get(reactants[k]));
      }
    }
    double perTurn = perTurn(step, first);
    int[] catalysts = model.catalysts[step];
    if (model.electrons(step) == 0 && catalysts.length > 0) {
      int events = 0;
      for (int catalyst : catalysts) {
        events += chain(step, first, names.get(catalyst), perTurn / scale(catalyst), toJoin, true);
      }
      return events;
    }
    if (reactants.length > 1) {
      String partner = names.get(reactants[1]);
      toJoin.remove(partner);
      return chain(step, first, partner, perTurn / scale(reactants[1]), toJoin, false);
    }
    return chain(step, first, null, perTurn, toJoin, false);
  }

  /** Turns in 1/s per molecule of the first reactant, and per mol/L of a partner. */
  private double perTurn(int step, int first) {
    if (model.electrons(step) == 0) {
      return constant[step] / model.reactantCount[step][0];
    }
    if (model.solid[first]) {
      return constant[step] * FilmState.molarWithinReach();
    }
    int ingredient = model.ingredientOf[first];
    double presence =
        ingredient < 0 ? 1 : Math.min(1, model.ingredients.get(ingredient).presence());
    return constant[step] * presence / FilmState.perMolar();
  }

  /** What the count of a partner is divided by: molecules at 1 mol/L, or those of a monolayer. */
  private double scale(int partner) {
    return model.solid[partner] ? layer(partner, MONOLAYER) : perMolar;
  }

  /** One chain, from its first event over what joins to what comes off. */
  private int chain(
      int step, int first, String partner, double rate, Deque<String> toJoin, boolean catalyst) {
    Deque<String> products = new ArrayDeque<>();
    int[] index = model.productIndex[step];
    for (int k = 0; k < index.length; k++) {
      for (int n = 0; n < model.productCount[step][k]; n++) {
        products.add(names.get(index[k]));
      }
    }
    Links links = new Links(model.steps.get(step).template().id(), new ArrayDeque<>(toJoin));
    List<String> from =
        partner == null ? List.of(names.get(first)) : List.of(names.get(first), partner);
    if (catalyst) {
      links.event(from, List.of(partner, links.next()), rate);
    } else {
      links.react(from, products, rate);
    }
    while (!links.done()) {
      links.follow(products);
    }
    return links.events;
  }

  /** The events of one chain. */
  private final class Links {
    private final String template;
    private final Deque<String> toJoin;
    private String intermediate;
    private int events;

    Links(String template, Deque<String> toJoin) {
      this.template = template;
      this.toJoin = toJoin;
    }

    boolean done() {
      return intermediate == null;
    }

    String next() {
      int number = 1;
      String name = template + " #" + number;
      while (builder.hasSpecies(name)) {
        number++;
        name = template + " #" + number;
      }
      builder.species(name);
      intermediate = name;
      return name;
    }

    void follow(Deque<String> products) {
      String joining = toJoin.poll();
      if (joining == null) {
        react(List.of(intermediate), products, AT_ONCE);
      } else {
        react(List.of(intermediate, joining), products, AT_ONCE / perMolar);
      }
    }

    /** Waits for what has yet to join, otherwise lets one product off, or the last two. */
    void react(List<String> from, Deque<String> products, double rate) {
      intermediate = null;
      List<String> to = new ArrayList<>();
      if (!toJoin.isEmpty()) {
        to.add(next());
      } else if (products.size() > 2) {
        to.add(products.poll());
        to.add(next());
      } else {
        to.addAll(products);
        products.clear();
      }
      event(from, to, rate);
    }

    void event(List<String> from, List<String> to, double rate) {
      builder.reaction(from, to, rate);
      events++;
    }
  }
}
