// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.figure;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Species and the steps between them.
 *
 * @param id stable id within its study
 * @param title caption
 * @param nodes species and reactions
 * @param links who goes into what, and what comes out
 */
public record Network(String id, String title, List<Node> nodes, List<Link> links)
    implements Figure {
  public Network {
    nodes = List.copyOf(nodes);
    links = List.copyOf(links);
  }

  /** What a node stands for. */
  public enum Kind {
    REACTANT,
    INTERMEDIATE,
    PRODUCT,
    GAS,
    REACTION
  }

  /**
   * A species or a reaction.
   *
   * @param id unique in the figure
   * @param label what the reader sees
   * @param smiles its structure; empty for a reaction or an unknown one
   * @param kind what it stands for
   * @param weight its share of the flow, from 0 to 1
   * @param note balance, energy and source, for the hint; may be empty
   * @param reaction the reaction that the node stands for; empty for a species
   */
  public record Node(
      String id,
      String label,
      String smiles,
      Kind kind,
      double weight,
      String note,
      Optional<Reaction> reaction) {
    /** A node of which no more is known. */
    public Node(String id, String label, String smiles, Kind kind, double weight, String note) {
      this(id, label, smiles, kind, weight, note, Optional.empty());
    }

    public Node {
      Objects.requireNonNull(reaction, "reaction");
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(smiles, "smiles");
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(note, "note");
    }
  }

  /**
   * A reaction.
   *
   * @param reactants what goes in
   * @param products what comes out
   * @param electrons that the electrode gives; negative when it takes them
   * @param sodium ions that the electrolyte gives; negative when it takes them
   * @param equation as one line of text
   * @param balance what the two sides have in common: atoms and charge
   * @param energy what the formation energies say
   * @param template the rule that it follows
   * @param citation where the rule is from, and how sure it is
   */
  public record Reaction(
      List<Participant> reactants,
      List<Participant> products,
      int electrons,
      int sodium,
      String equation,
      String balance,
      String energy,
      String template,
      String citation) {
    public Reaction {
      reactants = List.copyOf(reactants);
      products = List.copyOf(products);
      Objects.requireNonNull(equation, "equation");
      Objects.requireNonNull(balance, "balance");
      Objects.requireNonNull(energy, "energy");
      Objects.requireNonNull(template, "template");
      Objects.requireNonNull(citation, "citation");
    }
  }

  /**
   * A species of a reaction.
   *
   * @param count how many of it
   * @param label what the reader sees
   * @param smiles its structure; empty where there is none to draw
   */
  public record Participant(int count, String label, String smiles) {
    public Participant {
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(smiles, "smiles");
    }
  }

  /**
   * The part of the network that leads to a species: the reactions on the ways to it, with all that
   * goes into them and comes out.
   *
   * @param nodeId id of the species
   */
  public Network pathsTo(String nodeId) {
    Map<String, Node> byId = new HashMap<>();
    nodes.forEach(n -> byId.put(n.id(), n));
    Set<String> kept = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(nodeId));
    while (!open.isEmpty()) {
      String at = open.pop();
      if (kept.add(at)) {
        links.stream().filter(l -> l.to().equals(at)).map(Link::from).forEach(open::push);
      }
    }
    Set<String> shown = new HashSet<>(kept);
    for (Link link : links) {
      Node from = byId.get(link.from());
      if (from != null && from.kind() == Kind.REACTION && kept.contains(link.from())) {
        shown.add(link.to());
      }
    }
    return new Network(
        id,
        title,
        nodes.stream().filter(n -> shown.contains(n.id())).toList(),
        links.stream()
            .filter(l -> shown.contains(l.from()) && shown.contains(l.to()))
            .filter(l -> isOfKept(l, byId, kept))
            .toList());
  }

  private static boolean isOfKept(Link link, Map<String, Node> byId, Set<String> kept) {
    Node from = byId.get(link.from());
    String reaction = from != null && from.kind() == Kind.REACTION ? link.from() : link.to();
    return kept.contains(reaction);
  }

  /** What the reactions make and nothing takes away: film and gas, the largest share first. */
  public List<Node> ends() {
    return nodes.stream()
        .filter(n -> n.kind() == Kind.PRODUCT || n.kind() == Kind.GAS)
        .filter(n -> links.stream().anyMatch(l -> l.to().equals(n.id())))
        .sorted(Comparator.comparingDouble(Node::weight).reversed().thenComparing(Node::label))
        .toList();
  }

  /** From one node to another, with its share of the flow. */
  public record Link(String from, String to, double weight) {
    public Link {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
    }
  }
}
