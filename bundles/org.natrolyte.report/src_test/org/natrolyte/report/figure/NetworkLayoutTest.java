// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.figure.Network;

@DisplayName("The columns of a network")
class NetworkLayoutTest {
  private static final Network.Node PF6 = node("NaPF6", Network.Kind.REACTANT);
  private static final Network.Node SPLIT = node("PF6-1", Network.Kind.REACTION);
  private static final Network.Node PF5 = node("PF5", Network.Kind.INTERMEDIATE);
  private static final Network.Node OXIDE = node("Na2O", Network.Kind.INTERMEDIATE);
  private static final Network.Node ATTACK = node("PF6-7", Network.Kind.REACTION);
  private static final Network.Node FLUORIDE = node("NaF", Network.Kind.PRODUCT);

  @Test
  @DisplayName("an oxide that no reaction of the figure makes is not among the reactants")
  void oxide() {
    Network network =
        new Network(
            "n",
            "",
            List.of(OXIDE, ATTACK, PF5, FLUORIDE, PF6, SPLIT),
            List.of(
                link(PF6, SPLIT),
                link(SPLIT, PF5),
                link(PF5, ATTACK),
                link(OXIDE, ATTACK),
                link(ATTACK, FLUORIDE)));
    assertEquals(List.of("NaPF6", "PF6-1", "Na2O PF5", "PF6-7", "NaF"), columns(network));
  }

  @Test
  @DisplayName("a circle that no reactant leads to stands behind the first column")
  void circle() {
    Network network =
        new Network(
            "n",
            "",
            List.of(ATTACK, OXIDE, PF6, SPLIT, PF5),
            List.of(link(OXIDE, ATTACK), link(ATTACK, OXIDE), link(PF6, SPLIT), link(SPLIT, PF5)));
    assertEquals(List.of("NaPF6", "PF6-1", "Na2O PF5", "PF6-7"), columns(network));
  }

  @Test
  @DisplayName("without reactants the figure begins with what nothing leads to")
  void noReactants() {
    Network network =
        new Network(
            "n",
            "",
            List.of(OXIDE, ATTACK, FLUORIDE),
            List.of(link(OXIDE, ATTACK), link(ATTACK, FLUORIDE)));
    assertEquals(List.of("Na2O", "PF6-7", "NaF"), columns(network));
  }

  /** The ids of each column in the order of the alphabet. */
  private static List<String> columns(Network network) {
    List<String> columns = new ArrayList<>();
    for (List<Network.Node> column : NetworkLayout.columns(network)) {
      columns.add(String.join(" ", column.stream().map(Network.Node::id).sorted().toList()));
    }
    return columns;
  }

  private static Network.Node node(String id, Network.Kind kind) {
    return new Network.Node(id, id, "", kind, 1, "");
  }

  private static Network.Link link(Network.Node from, Network.Node to) {
    return new Network.Link(from.id(), to.id(), 1);
  }
}
