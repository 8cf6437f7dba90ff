// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.natrolyte.model.compound.StructureSketch;
import org.natrolyte.model.figure.Network;

/** A reaction in structures: what goes in, an arrow, what comes out; in lines where it is long. */
final class ReactionPicture {
  private static final double ROW = 92;
  private static final double WIDEST = 150;
  private static final double BOND = 20;
  private static final double NAME = 15;
  private static final double GAP = 8;

  /** A piece of the equation; words alone where the structure is empty. */
  private record Piece(String count, String words, Optional<StructureSketch> structure) {
    double width() {
      double counted = TextSize.width(count, Svg.TEXT) + (count.isEmpty() ? 0 : 3);
      return structure
          .map(s -> counted + Math.min(WIDEST, Math.max(drawn(s), TextSize.width(words, 10) + 4)))
          .orElse(counted + Math.min(WIDEST, TextSize.width(words, Svg.TEXT) + 2));
    }

    private static double drawn(StructureSketch sketch) {
      var across = sketch.atoms().stream().mapToDouble(StructureSketch.Atom::x).summaryStatistics();
      return BOND * (across.getMax() - across.getMin() + 1.2);
    }
  }

  private ReactionPicture() {}

  static double draw(Svg svg, Network.Reaction reaction, double width) {
    List<Piece> pieces = pieces(svg, reaction);
    double x = GAP;
    double y = GAP;
    for (Piece piece : pieces) {
      double needed = piece.width();
      if (x > GAP && x + needed > width - GAP) {
        x = GAP;
        y += ROW;
      }
      draw(svg, piece, x, y, needed);
      x += needed + GAP;
    }
    return y + ROW;
  }

  private static List<Piece> pieces(Svg svg, Network.Reaction reaction) {
    List<Piece> pieces = new ArrayList<>();
    side(svg, reaction.reactants(), pieces);
    bare(reaction.sodium(), "Na⁺", pieces);
    bare(reaction.electrons(), "e⁻", pieces);
    pieces.add(new Piece("", "→", Optional.empty()));
    List<Piece> products = new ArrayList<>();
    side(svg, reaction.products(), products);
    bare(-reaction.sodium(), "Na⁺", products);
    bare(-reaction.electrons(), "e⁻", products);
    pieces.addAll(products);
    return pieces;
  }

  private static void side(Svg svg, List<Network.Participant> side, List<Piece> pieces) {
    for (Network.Participant participant : side) {
      plus(pieces);
      pieces.add(
          new Piece(
              count(participant.count()),
              participant.label(),
              svg.structures().of(participant.smiles())));
    }
  }

  private static void bare(int count, String words, List<Piece> pieces) {
    if (count > 0) {
      plus(pieces);
      pieces.add(new Piece(count(count), words, Optional.empty()));
    }
  }

  private static void plus(List<Piece> pieces) {
    if (!pieces.isEmpty()) {
      pieces.add(new Piece("", "+", Optional.empty()));
    }
  }

  private static String count(int count) {
    return count == 1 ? "" : Integer.toString(count);
  }

  private static void draw(Svg svg, Piece piece, double x, double y, double width) {
    double middle = y + (ROW - NAME) / 2;
    svg.text(x, middle + 4, piece.count(), Svg.TEXT, svg.theme().ink(), Svg.Anchor.START);
    double counted = piece.count().isEmpty() ? 0 : TextSize.width(piece.count(), Svg.TEXT) + 3;
    double room = width - counted;
    if (piece.structure().isEmpty()) {
      String words = TextSize.cut(piece.words(), room, Svg.TEXT);
      svg.text(x + counted, middle + 4, words, Svg.TEXT, svg.theme().ink(), Svg.Anchor.START);
      return;
    }
    Sketch sketch = Sketch.in(piece.structure().get(), x + counted, y + 2, room, ROW - NAME - 6, 0);
    SketchDrawing.draw(svg, sketch);
    svg.text(
        x + counted + room / 2,
        y + ROW - 6,
        TextSize.cut(piece.words(), room + 4, 10),
        10,
        svg.theme().muted(),
        Svg.Anchor.MIDDLE);
  }
}
