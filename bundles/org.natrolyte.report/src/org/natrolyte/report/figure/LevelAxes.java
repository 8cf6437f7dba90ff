// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import java.util.Comparator;
import java.util.List;
import org.natrolyte.model.figure.Axis;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.model.figure.LevelDiagram;

/** The two axes of a row of levels, and the lines across it. */
final class LevelAxes {
  private final Svg svg;
  private final LevelDiagram diagram;
  private final ValueScale up;

  /**
   * @param up the scale of the energies, with the place of the row
   */
  LevelAxes(Svg svg, LevelDiagram diagram, ValueScale up) {
    this.svg = svg;
    this.diagram = diagram;
    this.up = up;
  }

  void draw(double left, double right) {
    axes(left, right, up.end(), !diagram.second().axis().label().isEmpty());
    marks(left, right);
  }

  private void axes(double left, double right, double top, boolean second) {
    FigureTheme theme = svg.theme();
    for (double tick : up.ticks()) {
      double y = up.at(tick);
      svg.line(left, y, right, y, theme.grid(), 1, "");
      svg.text(left - 6, y + 4, up.label(tick), Svg.SMALL, theme.muted(), Svg.Anchor.END);
    }
    double room = (right - Heading.LEFT) * (second ? 0.46 : 1);
    svg.text(
        Heading.LEFT,
        top - 12,
        TextSize.cut(AxisText.of(diagram.vertical()), room, Svg.TEXT),
        Svg.TEXT,
        theme.ink(),
        Svg.Anchor.START);
    if (second) {
      secondAxis(right, top, room);
    }
  }

  private void secondAxis(double right, double top, double room) {
    LevelDiagram.SecondAxis second = diagram.second();
    FigureTheme theme = svg.theme();
    double from = second.slope() * up.low() + second.intercept();
    double to = second.slope() * up.high() + second.intercept();
    ValueScale values = ticks(second.axis(), from, to);
    double step = values.ticks().get(1) - values.ticks().get(0);
    for (long i = (long) Math.floor(values.low() / step); i * step <= values.high(); i++) {
      double tick = i * step;
      double energy = (tick - second.intercept()) / second.slope();
      double y = up.at(energy);
      if (y <= up.start() + 0.5 && y >= up.end() - 0.5) {
        svg.line(right, y, right + 5, y, theme.muted(), 1, "");
        svg.text(right + 9, y + 4, values.label(tick), Svg.SMALL, theme.muted(), Svg.Anchor.START);
      }
    }
    svg.text(
        right + 48,
        top - 12,
        TextSize.cut(AxisText.of(second.axis()), room, Svg.TEXT),
        Svg.TEXT,
        theme.ink(),
        Svg.Anchor.END);
  }

  /** Widened to round numbers, a scale has fewer ticks within the picture: it gets more room. */
  private ValueScale ticks(Axis axis, double from, double to) {
    double[] ends = {from, to};
    double length = up.start() - up.end();
    ValueScale widened = ValueScale.over(axis, ends, false, 0, length);
    double stretch = (widened.high() - widened.low()) / Math.abs(to - from);
    return ValueScale.over(axis, ends, false, 0, length * stretch);
  }

  private void marks(double left, double right) {
    double lastLabel = Double.POSITIVE_INFINITY;
    List<Figure.Mark> ascending =
        diagram.marks().stream().sorted(Comparator.comparingDouble(Figure.Mark::value)).toList();
    for (Figure.Mark mark : ascending) {
      double y = up.at(mark.value());
      svg.line(left, y, right, y, svg.theme().series(1), 1.4, "6 4");
      double label = Math.min(y - 4, lastLabel - 13);
      svg.text(right - 2, label, mark.label(), Svg.SMALL, svg.theme().series(1), Svg.Anchor.END);
      lastLabel = label;
    }
  }
}
