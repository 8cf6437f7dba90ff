// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.natrolyte.model.figure.Axis;
import org.natrolyte.model.figure.LevelDiagram;

/** One row of a level diagram: its axes, marks and columns. */
final class LevelPanel {
  /** Levels nearer than this share of the axis are drawn beside each other. */
  private static final double DEGENERATE = 0.006;

  private static final double ELECTRON = 2.6;
  private static final double ELECTRONS_APART = 9;

  private final Svg svg;
  private final LevelDiagram diagram;
  private final List<LevelDiagram.Column> columns;
  private final ValueScale up;
  private final boolean labelled;

  /**
   * @param columns those of this row
   * @param up the scale of the energies, with the place of this row
   * @param labelled whether the names of the levels stand beside them
   */
  LevelPanel(
      Svg svg,
      LevelDiagram diagram,
      List<LevelDiagram.Column> columns,
      ValueScale up,
      boolean labelled) {
    this.svg = svg;
    this.diagram = diagram;
    this.columns = columns;
    this.up = up;
    this.labelled = labelled;
  }

  /**
   * Draws it.
   *
   * @param slot the width of a column
   */
  void draw(double left, double right, double slot) {
    new LevelAxes(svg, diagram, up).draw(left, right);
    for (int i = 0; i < columns.size(); i++) {
      column(columns.get(i), left + i * slot, slot, up.start());
    }
  }

  private void column(LevelDiagram.Column column, double x, double slot, double bottom) {
    double middle = x + slot / 2;
    double width = LevelDrawing.levelWidth(slot);
    double centre = middle - LevelDrawing.offset(slot);
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
      String label = label(group);
      double y = Math.min(up.at(group.getFirst().energy()) + 4, free - 13);
      if (labelled && !label.isEmpty()) {
        svg.text(
            centre + width / 2 + 4, y, label, Svg.SMALL, svg.theme().muted(), Svg.Anchor.START);
        free = y;
      }
    }
  }

  private static String label(List<LevelDiagram.Level> group) {
    return group.stream()
        .map(LevelDiagram.Level::label)
        .filter(s -> !s.isEmpty())
        .distinct()
        .collect(Collectors.joining(", "));
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
    double apart = Math.min(ELECTRONS_APART, 0.45 * width);
    for (int i = 0; i < level.electrons(); i++) {
      double place = x + width / 2 + (i - (level.electrons() - 1) / 2.0) * apart;
      svg.circle(place, y, Math.min(ELECTRON, 0.45 * apart), colour, colour);
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
    String sits = level.sites().map(s -> "\non " + s.inWords()).orElse("");
    String key = column.label() + (level.label().isEmpty() ? "" : " " + level.label());
    svg.region(x, y - 6, width, 12, key, hint + sits, new FigurePart.Orbital(column, level));
  }
}
