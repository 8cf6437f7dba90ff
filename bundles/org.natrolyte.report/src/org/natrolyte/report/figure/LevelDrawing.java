// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.natrolyte.model.figure.Axis;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.model.figure.LevelDiagram;

/** Energy levels: a column a species, occupied levels full, empty ones dashed, degenerate apart. */
final class LevelDrawing {
  /** Levels nearer than this share of the axis are drawn beside each other. */
  private static final double DEGENERATE = 0.006;

  private final Svg svg;
  private final LevelDiagram diagram;
  private ValueScale up;

  private LevelDrawing(Svg svg, LevelDiagram diagram) {
    this.svg = svg;
    this.diagram = diagram;
  }

  static int draw(Svg svg, LevelDiagram diagram, FigureStyle style) {
    return new LevelDrawing(svg, diagram).draw(style);
  }

  private int draw(FigureStyle style) {
    double top = Heading.draw(svg, diagram.title(), style.width()) + 30;
    double bottom = style.height() - 50;
    up = ValueScale.over(diagram.vertical(), energies(), false, bottom, top);
    boolean second = !diagram.second().axis().label().isEmpty();
    double left = Heading.LEFT + up.labelWidth(Svg.SMALL) + 10;
    double right = style.width() - (second ? 64 : 20);
    axes(left, right, top, second);
    marks(left, right);
    int count = diagram.columns().size();
    double slot = (right - left) / Math.max(1, count);
    for (int i = 0; i < count; i++) {
      column(diagram.columns().get(i), left + i * slot, slot, bottom);
    }
    return style.height();
  }

  private double[] energies() {
    return Stream.concat(
            diagram.columns().stream()
                .flatMap(c -> c.levels().stream())
                .map(l -> new double[] {l.energy(), l.low(), l.high()}),
            diagram.marks().stream().map(m -> new double[] {m.value()}))
        .flatMapToDouble(DoubleStream::of)
        .toArray();
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
    ValueScale values =
        ValueScale.over(second.axis(), new double[] {from, to}, false, up.start(), up.end());
    for (double tick : values.ticks()) {
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

  private void column(LevelDiagram.Column column, double x, double slot, double bottom) {
    double middle = x + slot / 2;
    double width = Math.min(slot * 0.44, 90);
    double centre = middle - Math.min(slot * 0.16, slot / 2 - width / 2 - 4);
    List<String> lines = TextSize.lines(column.label(), slot - 8, Svg.TEXT, 2);
    for (int i = 0; i < lines.size(); i++) {
      svg.text(
          middle,
          bottom + 20 + i * 14,
          lines.get(i),
          Svg.TEXT,
          svg.theme().ink(),
          Svg.Anchor.MIDDLE);
    }
    double free = Double.POSITIVE_INFINITY;
    for (List<LevelDiagram.Level> group : groups(column.levels())) {
      double part = width / group.size();
      for (int i = 0; i < group.size(); i++) {
        double from = centre - width / 2 + i * part;
        level(column, group.get(i), from + (i > 0 ? 2 : 0), part - (group.size() > 1 ? 4 : 0));
      }
      String label =
          String.join(
              ", ",
              group.stream()
                  .map(LevelDiagram.Level::label)
                  .filter(s -> !s.isEmpty())
                  .distinct()
                  .toList());
      double room = middle + slot / 2 - centre - width / 2 - 8;
      double y = Math.min(up.at(group.getFirst().energy()) + 4, free - 13);
      if (!label.isEmpty() && room > 24) {
        svg.text(
            centre + width / 2 + 4,
            y,
            TextSize.cut(label, room, Svg.SMALL),
            Svg.SMALL,
            svg.theme().muted(),
            Svg.Anchor.START);
        free = y;
      }
    }
  }

  /** Levels from below, those at nearly the same height together. */
  private List<List<LevelDiagram.Level>> groups(List<LevelDiagram.Level> levels) {
    List<List<LevelDiagram.Level>> groups = new ArrayList<>();
    double near = DEGENERATE * (up.high() - up.low());
    for (LevelDiagram.Level level :
        levels.stream().sorted(Comparator.comparingDouble(LevelDiagram.Level::energy)).toList()) {
      boolean together =
          !groups.isEmpty() && level.energy() - groups.getLast().getLast().energy() < near;
      if (!together) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(level);
    }
    return groups;
  }

  private void level(LevelDiagram.Column column, LevelDiagram.Level level, double x, double width) {
    if (!up.holds(level.energy())) {
      return;
    }
    double y = up.at(level.energy());
    boolean filled = level.electrons() > 0;
    String colour = svg.theme().series(filled ? 0 : 1);
    if (level.high() > level.low()) {
      double top = up.at(level.high());
      svg.rectangle(x, top, width, up.at(level.low()) - top, colour, 0.15);
    }
    svg.line(x, y, x + width, y, colour, 2.6, filled ? "" : "5 3");
    for (int i = 0; i < level.electrons(); i++) {
      svg.circle(x + width / 2 + (i - (level.electrons() - 1) / 2.0) * 9, y, 2.6, colour, colour);
    }
    Axis axis = diagram.vertical();
    LevelDiagram.SecondAxis second = diagram.second();
    String potential =
        second.axis().label().isEmpty()
            ? ""
            : ", "
                + AxisText.value(
                    second.slope() * level.energy() + second.intercept(), second.axis());
    String hint =
        "%s %s: %s%s, %s"
            .formatted(
                column.label(),
                level.label(),
                AxisText.range(level.energy(), level.low(), level.high(), axis),
                potential,
                filled ? "occupied" : "empty");
    svg.region(x, y - 6, width, 12, column.label(), hint);
  }
}
