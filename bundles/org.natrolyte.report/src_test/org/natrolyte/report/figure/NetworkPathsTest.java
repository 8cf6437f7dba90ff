// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.figure.Network;

/** A network opens at the paths that lead to a product. */
class NetworkPathsTest {
  private static Network.Node node(String id, Network.Kind kind, double weight) {
    return new Network.Node(id, id, "", kind, weight, "");
  }

  private static final Network NETWORK =
      new Network(
          "n",
          "Network",
          List.of(
              node("salt", Network.Kind.REACTANT, 1),
              node("solvent", Network.Kind.REACTANT, 1),
              node("r1", Network.Kind.REACTION, 1),
              node("r2", Network.Kind.REACTION, 1),
              node("r3", Network.Kind.REACTION, 1),
              node("radical", Network.Kind.INTERMEDIATE, 1),
              node("fluoride", Network.Kind.PRODUCT, 0.9),
              node("carbonate", Network.Kind.PRODUCT, 0.4),
              node("gas", Network.Kind.GAS, 0.5),
              node("native", Network.Kind.PRODUCT, 1)),
          List.of(
              new Network.Link("salt", "r1", 1),
              new Network.Link("r1", "fluoride", 1),
              new Network.Link("solvent", "r2", 1),
              new Network.Link("r2", "radical", 1),
              new Network.Link("r2", "gas", 1),
              new Network.Link("radical", "r3", 1),
              new Network.Link("r3", "carbonate", 1)));

  private static List<String> ids(List<Network.Node> nodes) {
    return nodes.stream().map(Network.Node::id).toList();
  }

  @Test
  void thePathsHoldAllThatLeadsThereAndWhatTheSameReactionsMake() {
    Network paths = NETWORK.pathsTo("carbonate");

    assertEquals(List.of("solvent", "r2", "r3", "radical", "carbonate", "gas"), ids(paths.nodes()));
    assertEquals(5, paths.links().size());
    assertEquals(List.of("salt", "r1", "fluoride"), ids(NETWORK.pathsTo("fluoride").nodes()));
  }

  @Test
  void theEndsAreWhatReactionsMakeTheLargestFirst() {
    assertEquals(List.of("fluoride", "gas", "carbonate"), ids(NETWORK.ends()));
  }
}
