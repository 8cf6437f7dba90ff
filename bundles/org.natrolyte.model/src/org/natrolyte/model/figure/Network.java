// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.figure;

import java.util.List;
import java.util.Objects;

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
   */
  public record Node(
      String id, String label, String smiles, Kind kind, double weight, String note) {
    public Node {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(smiles, "smiles");
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(note, "note");
    }
  }

  /** From one node to another, with its share of the flow. */
  public record Link(String from, String to, double weight) {
    public Link {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
    }
  }
}
