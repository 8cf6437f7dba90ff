// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.study;

import java.util.Optional;
import java.util.stream.Stream;
import org.natrolyte.chemistry.ReactingStructure;
import org.natrolyte.model.compound.StructureException;
import org.natrolyte.sei.film.Ingredient;
import org.natrolyte.sei.species.Species;
import org.natrolyte.sei.template.InertGroups;

/** The ingredients that no reaction takes in, with the reason where one is known. */
final class Bystanders {
  private final SeiPrediction prediction;

  Bystanders(SeiPrediction prediction) {
    this.prediction = prediction;
  }

  /** Ingredients that no step of the network takes in. */
  Stream<Species> all() {
    return prediction.ingredients().stream()
        .map(Ingredient::species)
        .filter(s ->
            prediction.network().steps().stream()
                .noneMatch(step -> step.reactants().containsKey(s)));
  }

  /** Why it takes no part; empty where no template fits it and nothing is known of its kind. */
  Optional<String> reason(Species species) {
    return inert(species)
        .or(() ->
            prediction.network().rejected().stream()
                .filter(r -> r.reactant().equals(species.label()) && !r.templateId().isEmpty())
                .map(r -> r.reason() + " (" + r.templateId() + ")")
                .findFirst());
  }

  private static Optional<String> inert(Species species) {
    if (species.smiles().isEmpty()) {
      return Optional.empty();
    }
    try {
      return InertGroups.bundled().reason(ReactingStructure.read(species.smiles()).getFirst());
    } catch (StructureException e) {
      throw new IllegalStateException(species.label() + " has a structure that is none", e);
    }
  }
}
