// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.network;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.natrolyte.sei.species.Species;

/**
 * The reactions of a recipe.
 *
 * @param ingredients what the recipe brings to the electrode
 * @param steps every reaction that is left in
 * @param rejected every template that fitted and was left out, with its reason
 */
public record ReactionNetwork(
    List<Species> ingredients, List<Step> steps, List<RejectedStep> rejected) {
  public ReactionNetwork {
    ingredients = List.copyOf(ingredients);
    steps = List.copyOf(steps);
    rejected = List.copyOf(rejected);
  }

  /** Every species, ingredients first, then in the order of their formation. */
  public Set<Species> species() {
    Set<Species> all = new LinkedHashSet<>(ingredients);
    steps.forEach(step -> {
      all.addAll(step.reactants().keySet());
      all.addAll(step.products().keySet());
    });
    return all;
  }

  /** The steps that a species undergoes. */
  public List<Step> from(Species species) {
    return steps.stream().filter(s -> s.reactant().equals(species)).toList();
  }

  /** The steps that make a species. */
  public List<Step> making(Species species) {
    return steps.stream().filter(s -> s.products().containsKey(species)).toList();
  }
}
