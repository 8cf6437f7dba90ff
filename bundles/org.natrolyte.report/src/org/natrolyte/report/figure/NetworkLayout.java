// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.natrolyte.model.figure.Network;

/**
 * Nodes in columns by their distance from where the links start, ordered within a column by the
 * mean place of what leads to them (the barycentre method of Sugiyama, Tagawa and Toda, 1981).
 */
final class NetworkLayout {
  private static final int SWEEPS = 6;

  private NetworkLayout() {}

  /** The nodes of each column, from above. */
  static List<List<Network.Node>> columns(Network network) {
    Map<String, Integer> depth = depths(network);
    List<List<Network.Node>> columns = new ArrayList<>();
    for (Network.Node node : network.nodes()) {
      int column = depth.get(node.id());
      while (columns.size() <= column) {
        columns.add(new ArrayList<>());
      }
      columns.get(column).add(node);
    }
    columns.removeIf(List::isEmpty);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      order(network, columns, sweep % 2 == 0);
    }
    return columns;
  }

  /**
   * Shortest distance from the reactants, which alone stand in the first column. What is there from
   * elsewhere, or only in a circle, stands where intermediates begin. Without reactants, all that
   * nothing leads to is first.
   */
  private static Map<String, Integer> depths(Network network) {
    Map<String, Integer> depth = new LinkedHashMap<>();
    Set<String> targets =
        network.links().stream().map(Network.Link::to).collect(Collectors.toSet());
    boolean hasReactants =
        network.nodes().stream().anyMatch(n -> n.kind() == Network.Kind.REACTANT);
    for (Network.Node node : network.nodes()) {
      boolean first =
          hasReactants ? node.kind() == Network.Kind.REACTANT : !targets.contains(node.id());
      if (first) {
        depth.put(node.id(), 0);
      }
    }
    enter(network, depth, n -> n.kind() != Network.Kind.REACTION, hasReactants ? 2 : 0);
    enter(network, depth, n -> true, hasReactants ? 1 : 0);
    return depth;
  }

  /** Puts what nothing has led to yet at a depth, one node after the other. */
  private static void enter(
      Network network, Map<String, Integer> depth, Predicate<Network.Node> which, int at) {
    for (Network.Node node : network.nodes()) {
      spread(network, depth);
      if (which.test(node)) {
        depth.putIfAbsent(node.id(), at);
      }
    }
  }

  private static void spread(Network network, Map<String, Integer> depth) {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Network.Link link : network.links()) {
        Integer from = depth.get(link.from());
        if (from != null && !depth.containsKey(link.to())) {
          depth.put(link.to(), from + 1);
          changed = true;
        }
      }
    }
  }

  private static void order(Network network, List<List<Network.Node>> columns, boolean forwards) {
    Map<String, Double> place = new HashMap<>();
    columns.forEach(column -> {
      for (int i = 0; i < column.size(); i++) {
        place.put(column.get(i).id(), (i + 0.5) / column.size());
      }
    });
    for (List<Network.Node> column : columns) {
      Map<String, Double> wanted = new HashMap<>();
      for (Network.Node node : column) {
        wanted.put(
            node.id(),
            network.links().stream()
                .filter(l -> (forwards ? l.to() : l.from()).equals(node.id()))
                .map(l -> place.get(forwards ? l.from() : l.to()))
                .filter(java.util.Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(place.get(node.id())));
      }
      column.sort(Comparator.comparingDouble(n -> wanted.get(n.id())));
    }
  }
}
