// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import java.util.List;
import org.natrolyte.model.figure.TernaryMap;

/** A triangle of mixtures, coloured by value. */
final class TernaryDrawing {
  private final Svg svg;
  private final TernaryMap map;

  private TernaryDrawing(Svg svg, TernaryMap map) {
    this.svg = svg;
    this.map = map;
  }

  static int draw(Svg svg, TernaryMap map, FigureStyle style) {
    return new TernaryDrawing(svg, map).draw(style);
  }

  private int draw(FigureStyle style) {
    double top = Heading.draw(svg, map.title(), style) + 40;
    double bottom = style.height() - 36;
    double height = bottom - top;
    double side = Math.min(height / 0.8660254, style.width() - 220);
    height = side * 0.8660254;
    double left = Heading.LEFT + 40;
    double base = top + height;
    ValueScale colour = ValueScale.over(map.values(), values(), false, 0, 1);
    double radius = side / Math.max(4, Math.sqrt(2.0 * map.cells().size())) / 1.7;
    for (TernaryMap.Cell cell : map.cells()) {
      cell(cell, left, base, side, radius, colour);
    }
    for (TernaryMap.Cell cell : map.marked()) {
      mark(cell, left, base, side, radius);
    }
    FigureTheme theme = svg.theme();
    String triangle =
        "M%s %s L%s %s L%s %sZ"
            .formatted(
                Svg.n(left),
                Svg.n(base),
                Svg.n(left + side),
                Svg.n(base),
                Svg.n(left + side / 2),
                Svg.n(base - height));
    svg.path(triangle, theme.ink(), 1.2, "", "none", 1);
    double room = side / 2 + 30;
    svg.text(
        left + side / 2,
        base - height - radius - 6,
        TextSize.cut(map.first(), side, Svg.TEXT),
        Svg.TEXT,
        theme.ink(),
        Svg.Anchor.MIDDLE);
    svg.text(
        left - 30,
        base + radius + 16,
        TextSize.cut(map.second(), room, Svg.TEXT),
        Svg.TEXT,
        theme.ink(),
        Svg.Anchor.START);
    svg.text(
        left + side + 30,
        base + radius + 16,
        TextSize.cut(map.third(), room, Svg.TEXT),
        Svg.TEXT,
        theme.ink(),
        Svg.Anchor.END);
    key(colour, left + side + 50, top, height, style.width());
    return (int) Math.ceil(base + radius + 28);
  }

  private double[] values() {
    return map.cells().stream().mapToDouble(TernaryMap.Cell::value).toArray();
  }

  private void cell(
      TernaryMap.Cell cell,
      double left,
      double base,
      double side,
      double radius,
      ValueScale colour) {
    double x = x(cell, left, side);
    double y = y(cell, base, side);
    boolean known = colour.holds(cell.value());
    String fill = known ? FigureTheme.scale(colour.at(cell.value())) : svg.theme().grid();
    StringBuilder d = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      double angle = Math.PI / 6 + i * Math.PI / 3;
      d.append(i == 0 ? "M" : "L")
          .append(Svg.n(x + radius * Math.cos(angle)))
          .append(' ')
          .append(Svg.n(y + radius * Math.sin(angle)));
    }
    svg.path(d + "Z", fill, 0.4, "", fill, 1);
    String mixture = mixture(cell);
    String value = known ? AxisText.value(cell.value(), map.values()) : "not known";
    svg.region(x - radius, y - radius, 2 * radius, 2 * radius, mixture, mixture + ": " + value);
  }

  /** A ring in two colours, which shows on any of the scale. */
  private void mark(TernaryMap.Cell cell, double left, double base, double side, double radius) {
    double x = x(cell, left, side);
    double y = y(cell, base, side);
    double size = Math.max(5, radius * 0.7);
    String ring =
        "M%s %s a%3$s %3$s 0 1 0 %4$s 0 a%3$s %3$s 0 1 0 -%4$s 0Z"
            .formatted(Svg.n(x - size), Svg.n(y), Svg.n(size), Svg.n(2 * size));
    svg.path(ring, "#ffffff", 4, "", "none", 1);
    svg.path(ring, "#20242a", 1.6, "", "none", 1);
    String mixture = mixture(cell);
    svg.region(
        x - size,
        y - size,
        2 * size,
        2 * size,
        mixture,
        "This recipe: " + mixture + ": " + AxisText.value(cell.value(), map.values()));
  }

  private static double x(TernaryMap.Cell cell, double left, double side) {
    return left + side * (cell.thirdShare() + cell.firstShare() / 2);
  }

  private static double y(TernaryMap.Cell cell, double base, double side) {
    return base - side * 0.8660254 * cell.firstShare();
  }

  private String mixture(TernaryMap.Cell cell) {
    return "%s %.0f %%, %s %.0f %%, %s %.0f %%"
        .formatted(
            map.first(),
            100 * cell.firstShare(),
            map.second(),
            100 * cell.secondShare(),
            map.third(),
            100 * cell.thirdShare());
  }

  private void key(ValueScale colour, double x, double top, double height, double width) {
    FigureTheme theme = svg.theme();
    int steps = 40;
    for (int i = 0; i < steps; i++) {
      double share = (i + 0.5) / steps;
      double y = top + height * (1 - (i + 1.0) / steps);
      svg.rectangle(x, y, 16, height / steps + 0.5, FigureTheme.scale(share), 1);
    }
    ValueScale places = colour.between(top + height, top);
    for (double tick : places.ticks()) {
      svg.text(
          x + 22,
          places.at(tick) + 4,
          places.label(tick),
          Svg.SMALL,
          theme.muted(),
          Svg.Anchor.START);
    }
    List<String> lines = TextSize.lines(AxisText.of(map.values()), width - x - 8, Svg.SMALL, 2);
    for (int i = 0; i < lines.size(); i++) {
      svg.text(
          x,
          top - 8 - (lines.size() - 1 - i) * 13,
          lines.get(i),
          Svg.SMALL,
          theme.ink(),
          Svg.Anchor.START);
    }
  }
}
