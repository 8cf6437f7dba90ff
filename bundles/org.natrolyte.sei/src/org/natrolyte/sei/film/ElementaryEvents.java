// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.film;

import java.util.ArrayList;
import java.util.List;
import org.natrolyte.sei.kinetics.InitialState;
import org.natrolyte.sei.kinetics.ReactionNetwork;
import org.natrolyte.sei.network.Step;
import org.natrolyte.sei.species.Species;

/**
 * The reactions of a recipe on the bare electrode as a network of elementary events, for stochastic
 * simulation: at most two reactants and two products each, counts in place of amounts.
 *
 * <p>The simulated volume is the layer of electrolyte from which products can still react (50 µm)
 * over a patch of electrode. Sodium ions and electrons come from reservoirs and are not counted.
 * What a film does is left out: electrons are not held back, nothing dissolves or leaves. The rate
 * constants are the usual ones, those of {@code docs/models/sei.md}, section 3.
 *
 * <p>A net equation is written as a chain. Its first event has the rate of the step; further
 * molecules and partners join, and products come off, without delay. The intermediates are called
 * after the template: {@code PF6-3 #1}.
 *
 * @param network species by name, events, factors
 * @param state how many of each there are at the start
 * @param origins of each event: the template that it belongs to
 * @param equations of each event: the net equation that it belongs to
 * @param vanishing ingredients that are too thin for the count: none of them is in the volume
 */
public record ElementaryEvents(
    ReactionNetwork network,
    InitialState state,
    List<String> origins,
    List<String> equations,
    List<String> vanishing) {
  public ElementaryEvents {
    origins = List.copyOf(origins);
    equations = List.copyOf(equations);
    vanishing = List.copyOf(vanishing);
  }

  /**
   * Writes a model as events.
   *
   * @param model the reactions with their numbers
   * @param molecules how many ingredient molecules and ions the volume holds
   * @throws IllegalArgumentException when there are no ingredients or no molecules
   */
  public static ElementaryEvents of(GrowthModel model, int molecules) {
    double molarity = model.ingredients.stream().mapToDouble(Ingredient::molarity).sum();
    if (molecules < 1 || !(molarity > 0)) {
      throw new IllegalArgumentException("a volume needs ingredients and at least one molecule");
    }
    EventChains chains = new EventChains(model, molecules / molarity);
    List<String> origins = new ArrayList<>();
    List<String> equations = new ArrayList<>();
    for (int s = 0; s < model.steps.size(); s++) {
      Step step = model.steps.get(s);
      int events = chains.add(s);
      for (int i = 0; i < events; i++) {
        origins.add(step.template().id());
        equations.add(step.equation());
      }
    }
    ReactionNetwork network = chains.network();
    int[] counts = new int[network.speciesCount()];
    List<String> vanishing = new ArrayList<>();
    for (int i = 0; i < model.species.size(); i++) {
      counts[i] = (int) Math.min(Integer.MAX_VALUE, Math.round(chains.count(i)));
      if (counts[i] == 0 && model.ingredientOf[i] >= 0) {
        vanishing.add(model.species.get(i).label());
      }
    }
    return new ElementaryEvents(network, InitialState.of(counts), origins, equations, vanishing);
  }

  /** The names under which the species of a model stand in the network, in its order. */
  static List<String> names(List<Species> species) {
    return species.stream().map(Species::id).toList();
  }
}
