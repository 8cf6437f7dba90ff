// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.natrolyte.chemistry.ReactingStructure;
import org.natrolyte.model.compound.StructureException;
import org.natrolyte.sei.film.Ingredient;
import org.natrolyte.sei.network.ReactionNetwork;
import org.natrolyte.sei.species.Species;
import org.natrolyte.sei.template.InertGroups;

/**
 * The ingredients that no reaction takes in, by their names.
 *
 * @param explained with the reason: known to be inert, or their reactions were rejected
 * @param unknown no template fits them, and nothing is known of their kind
 */
record Bystanders(Map<String, String> explained, List<String> unknown) {
  /** Of a prediction. */
  static Bystanders of(SeiPrediction prediction) {
    ReactionNetwork network = prediction.network();
    List<Species> idle =
        prediction.ingredients().stream()
            .map(Ingredient::species)
            .filter(
                s -> network.steps().stream().noneMatch(step -> step.reactants().containsKey(s)))
            .toList();
    Map<String, String> explained = new LinkedHashMap<>();
    List<String> unknown = new ArrayList<>();
    if (!idle.isEmpty()) {
      InertGroups inert = InertGroups.bundled();
      for (Species species : idle) {
        kind(species, inert)
            .or(() -> rejection(species, network))
            .ifPresentOrElse(
                reason -> explained.put(species.label(), reason),
                () -> unknown.add(species.label()));
      }
    }
    return new Bystanders(explained, unknown);
  }

  private static Optional<String> kind(Species species, InertGroups inert) {
    if (species.smiles().isEmpty()) {
      return Optional.empty();
    }
    try {
      return inert.reason(ReactingStructure.read(species.smiles()).getFirst());
    } catch (StructureException e) {
      throw new IllegalStateException(species.label() + " has a structure that is none", e);
    }
  }

  private static Optional<String> rejection(Species species, ReactionNetwork network) {
    return network.rejected().stream()
        .filter(r -> r.reactant().equals(species.label()) && !r.templateId().isEmpty())
        .map(r -> r.reason() + " (" + r.templateId() + ")")
        .findFirst();
  }
}
