// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.natrolyte.model.figure.Network;

/** Species as boxes, reactions as dots, links as wide as their share of the flow. */
final class NetworkDrawing {
  private static final double ROW = 46;
  private static final double BOX = 34;

  /** The box of a node. */
  private record Place(double x, double y, double width, double height) {
    double middle() {
      return y + height / 2;
    }
  }

  private NetworkDrawing() {}

  static int draw(Svg svg, Network network, FigureStyle style) {
    double top = Heading.draw(svg, network.title(), style) + 16;
    List<List<Network.Node>> columns = NetworkLayout.columns(network);
    int tallest = columns.stream().mapToInt(List::size).max().orElse(1);
    double height = Math.max(style.height() - top - 44, tallest * ROW);
    double slot = (style.width() - 2 * Heading.LEFT) / Math.max(1.0, columns.size());
    Map<String, Place> places = places(columns, slot, top, height);
    network.links().forEach(l -> link(svg, l, places));
    network.nodes().forEach(n -> node(svg, n, places.get(n.id())));
    List<Legend.Entry> entries =
        List.of(
            new Legend.Entry("starts", colour(svg, Network.Kind.REACTANT), "", Legend.Mark.AREA),
            new Legend.Entry(
                "between", colour(svg, Network.Kind.INTERMEDIATE), "", Legend.Mark.AREA),
            new Legend.Entry("film", colour(svg, Network.Kind.PRODUCT), "", Legend.Mark.AREA),
            new Legend.Entry("gas", colour(svg, Network.Kind.GAS), "", Legend.Mark.AREA));
    Legend.draw(svg, entries, Heading.LEFT, top + height + 8, style.width() - 2 * Heading.LEFT);
    double legend = Legend.height(entries, style.width() - 2 * Heading.LEFT);
    return (int) Math.ceil(top + height + legend + 14);
  }

  private static Map<String, Place> places(
      List<List<Network.Node>> columns, double slot, double top, double height) {
    Map<String, Place> places = new HashMap<>();
    for (int c = 0; c < columns.size(); c++) {
      List<Network.Node> column = columns.get(c);
      double row = height / column.size();
      for (int i = 0; i < column.size(); i++) {
        boolean dot = column.get(i).kind() == Network.Kind.REACTION;
        double width = dot ? 10 : Math.min(slot * 0.72, 150);
        double tall = dot ? 10 : Math.min(BOX, row - 6);
        double x = Heading.LEFT + c * slot + (slot - width) / 2;
        places.put(column.get(i).id(), new Place(x, top + (i + 0.5) * row - tall / 2, width, tall));
      }
    }
    return places;
  }

  private static void link(Svg svg, Network.Link link, Map<String, Place> places) {
    Place from = places.get(link.from());
    Place to = places.get(link.to());
    if (from == null || to == null) {
      return;
    }
    boolean forwards = to.x() > from.x();
    double x1 = forwards ? from.x() + from.width() : from.x();
    double x2 = forwards ? to.x() : to.x() + to.width();
    double bend = (x2 - x1) / 2;
    String d =
        "M%s %s C%s %s %s %s %s %s"
            .formatted(
                Svg.n(x1),
                Svg.n(from.middle()),
                Svg.n(x1 + bend),
                Svg.n(from.middle()),
                Svg.n(x2 - bend),
                Svg.n(to.middle()),
                Svg.n(x2),
                Svg.n(to.middle()));
    double width = 0.8 + 5 * Math.clamp(link.weight(), 0, 1);
    svg.path(d, svg.theme().muted(), width, "", "none", 1);
  }

  private static void node(Svg svg, Network.Node node, Place place) {
    String colour = colour(svg, node.kind());
    if (node.kind() == Network.Kind.REACTION) {
      svg.circle(place.x() + 5, place.middle(), 4.5, svg.theme().paper(), svg.theme().ink());
    } else {
      svg.box(place.x(), place.y(), place.width(), place.height(), 5, svg.theme().paper(), colour);
      svg.rectangle(place.x(), place.y() + 3, 4, place.height() - 6, colour, 1);
      List<String> lines =
          TextSize.lines(node.label(), place.width() - 16, Svg.SMALL, place.height() > 28 ? 2 : 1);
      double y = place.middle() + 4 - (lines.size() - 1) * 6.5;
      for (String line : lines) {
        svg.text(place.x() + 10, y, line, Svg.SMALL, svg.theme().ink(), Svg.Anchor.START);
        y += 13;
      }
    }
    String hint = node.note().isEmpty() ? node.label() : node.label() + "\n" + node.note();
    Optional<FigurePart> part =
        node.reaction()
            .<FigurePart>map(FigurePart.Reaction::new)
            .or(() ->
                node.smiles().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new FigurePart.Structure(node.label(), node.smiles())));
    if (part.isPresent()) {
      svg.region(place.x(), place.y(), place.width(), place.height(), node.id(), hint, part.get());
    } else {
      svg.region(place.x(), place.y(), place.width(), place.height(), node.id(), hint);
    }
  }

  private static String colour(Svg svg, Network.Kind kind) {
    return switch (kind) {
      case REACTANT -> svg.theme().series(0);
      case INTERMEDIATE -> svg.theme().series(7);
      case PRODUCT -> svg.theme().series(2);
      case GAS -> svg.theme().series(1);
      case REACTION -> svg.theme().muted();
    };
  }
}
