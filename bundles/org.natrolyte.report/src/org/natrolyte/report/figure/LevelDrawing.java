// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.natrolyte.model.figure.LevelDiagram;

/**
 * Energy levels: a column a species, occupied levels full, empty ones dashed, degenerate apart.
 * Where there are more species than names fit side by side, they stand in several rows with the
 * same scale.
 */
final class LevelDrawing {
  private static final double ABOVE = 30;
  private static final double BELOW = 50;

  /** A name like "NaPF6 (anion)" fits into this in two lines. */
  private static final double LEAST_SLOT = 84;

  /** How high a row is, of the height of a diagram that has but one. */
  private static final double SHARE_OF_A_ROW = 0.62;

  private final Svg svg;
  private final LevelDiagram diagram;

  private LevelDrawing(Svg svg, LevelDiagram diagram) {
    this.svg = svg;
    this.diagram = diagram;
  }

  static int draw(Svg svg, LevelDiagram diagram, FigureStyle style) {
    return new LevelDrawing(svg, diagram).draw(style);
  }

  private int draw(FigureStyle style) {
    double begin = Heading.draw(svg, diagram.title(), style);
    boolean second = !diagram.second().axis().label().isEmpty();
    double left = Heading.LEFT + scale(0, style.height()).labelWidth(Svg.SMALL) + 10;
    double right = style.width() - (second ? 64 : 20);
    int count = diagram.columns().size();
    int most = Math.max(1, (int) ((right - left) / LEAST_SLOT));
    int rows = Math.max(1, (count + most - 1) / most);
    int inRow = Math.max(1, (count + rows - 1) / rows);
    double slot = (right - left) / inRow;
    boolean labelled = fits(slot);
    List<Legend.Entry> key = labelled ? List.of() : key();
    double room = style.width() - 2 * Heading.LEFT;
    double whole = style.height() - begin - ABOVE - BELOW - Legend.height(key, room);
    double height = rows == 1 ? whole : SHARE_OF_A_ROW * whole;
    double top = begin;
    for (int i = 0; i < rows; i++) {
      double end = top + ABOVE;
      new LevelPanel(
              svg,
              diagram,
              diagram
                  .columns()
                  .subList(Math.min(count, i * inRow), Math.min(count, (i + 1) * inRow)),
              scale(end, end + height),
              labelled)
          .draw(left, right, slot);
      top = end + height + BELOW;
    }
    Legend.draw(svg, key, Heading.LEFT, top, room);
    return rows == 1 ? style.height() : (int) Math.ceil(top + Legend.height(key, room));
  }

  private ValueScale scale(double top, double bottom) {
    double[] energies =
        Stream.concat(
                diagram.columns().stream()
                    .flatMap(c -> c.levels().stream())
                    .map(l -> new double[] {l.energy(), l.low(), l.high()}),
                diagram.marks().stream().map(m -> new double[] {m.value()}))
            .flatMapToDouble(DoubleStream::of)
            .toArray();
    return ValueScale.over(diagram.vertical(), energies, false, bottom, top);
  }

  /** Whether the name of each level fits beside it. */
  private boolean fits(double slot) {
    double room = slot / 2 + offset(slot) - levelWidth(slot) / 2 - 8;
    return diagram.columns().stream()
        .flatMap(c -> c.levels().stream())
        .allMatch(l -> TextSize.width(l.label(), Svg.SMALL) <= room);
  }

  private List<Legend.Entry> key() {
    return List.of(
        new Legend.Entry("occupied", svg.theme().series(0), "", Legend.Mark.LINE),
        new Legend.Entry("empty", svg.theme().series(1), "5 3", Legend.Mark.LINE));
  }

  /** How wide the levels of a column are. */
  static double levelWidth(double slot) {
    return Math.min(slot * 0.44, 90);
  }

  /** How far the levels stand left of the middle of their column, for their names. */
  static double offset(double slot) {
    return Math.min(slot * 0.16, slot / 2 - levelWidth(slot) / 2 - 4);
  }
}
