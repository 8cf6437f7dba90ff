// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.model.figure.Network;
import org.natrolyte.sei.film.Ingredient;
import org.natrolyte.sei.network.Balance;
import org.natrolyte.sei.network.Step;
import org.natrolyte.sei.species.Phase;
import org.natrolyte.sei.species.Species;

/** The reactions that carry the film, as a graph of species and reactions. */
final class NetworkFigure {
  /** More reactions than this make no picture. */
  private static final int MOST_STEPS = 25;

  private final SeiPrediction prediction;
  private final Map<String, Network.Node> nodes = new LinkedHashMap<>();
  private final List<Network.Link> links = new ArrayList<>();

  NetworkFigure(SeiPrediction prediction) {
    this.prediction = prediction;
  }

  Figure figure() {
    prediction.forecast().flows().entrySet().stream()
        .limit(MOST_STEPS)
        .forEach(e -> add(e.getKey(), Math.min(1, e.getValue())));
    return new Network(
        "seiNetwork",
        "Reactions that form the interphase",
        nodes.values().stream().map(this::asShown).toList(),
        links);
  }

  /** What no reaction of the picture makes, such as the native oxide, is none of its products. */
  private Network.Node asShown(Network.Node node) {
    boolean made = links.stream().anyMatch(l -> l.to().equals(node.id()));
    return made || node.kind() != Network.Kind.PRODUCT
        ? node
        : new Network.Node(
            node.id(),
            node.label(),
            node.smiles(),
            Network.Kind.INTERMEDIATE,
            node.weight(),
            "not made by the reactions shown");
  }

  private void add(Step step, double flow) {
    String id = "reaction " + (links.size() + 1) + " " + step.template().id();
    nodes.put(
        id,
        new Network.Node(
            id,
            step.template().id(),
            "",
            Network.Kind.REACTION,
            flow,
            note(step),
            Optional.of(reaction(step))));
    step.reactants()
        .keySet()
        .forEach(s -> {
          species(s, flow);
          links.add(new Network.Link(s.id(), id, flow));
        });
    step.products()
        .keySet()
        .forEach(s -> {
          species(s, flow);
          links.add(new Network.Link(id, s.id(), flow));
        });
  }

  private static Network.Reaction reaction(Step step) {
    return new Network.Reaction(
        participants(step.reactants()),
        participants(step.products()),
        step.electrons(),
        step.sodium(),
        step.equation(),
        Balance.inWords(step),
        step.energy().inWords(),
        step.template().id(),
        "%s (%s confidence)".formatted(step.template().reference(), step.template().confidence()));
  }

  private static List<Network.Participant> participants(Map<Species, Integer> side) {
    return side.entrySet().stream()
        .map(e -> new Network.Participant(e.getValue(), e.getKey().label(), structure(e.getKey())))
        .toList();
  }

  /** A salt with its sodium, which its SMILES leaves out. */
  private static String structure(Species species) {
    String smiles = species.smiles();
    boolean bare = !smiles.isEmpty() && smiles.contains("-") && !smiles.contains("Na");
    return bare ? smiles + ".[Na+]".repeat(species.sodium()) : smiles;
  }

  private static String note(Step step) {
    return "%s. %s. %s (%s confidence)"
        .formatted(
            step.equation(),
            step.energy().inWords(),
            step.template().reference(),
            step.template().confidence());
  }

  private void species(Species species, double flow) {
    Network.Node known = nodes.get(species.id());
    double weight = Math.max(flow, known == null ? 0 : known.weight());
    nodes.put(
        species.id(),
        new Network.Node(
            species.id(),
            species.label(),
            structure(species),
            kind(species),
            weight,
            note(species)));
  }

  private static String note(Species species) {
    return species.phase() == Phase.LIQUID ? "dissolved in the electrolyte" : "";
  }

  private Network.Kind kind(Species species) {
    boolean given =
        prediction.ingredients().stream().map(Ingredient::species).anyMatch(species::equals);
    if (given) {
      return Network.Kind.REACTANT;
    }
    if (species.phase() == Phase.GAS) {
      return Network.Kind.GAS;
    }
    boolean reacts =
        prediction.network().from(species).stream()
            .anyMatch(s -> prediction.forecast().flows().getOrDefault(s, 0.0) > 0.01);
    boolean dissolves = species.phase() == Phase.LIQUID;
    return reacts || dissolves ? Network.Kind.INTERMEDIATE : Network.Kind.PRODUCT;
  }
}
