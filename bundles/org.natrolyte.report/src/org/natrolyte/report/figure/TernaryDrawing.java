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
    double top = Heading.draw(svg, map.title(), style.width()) + 40;
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
    double third = 1 - cell.firstShare() - cell.secondShare();
    double x = left + side * (third + cell.firstShare() / 2);
    double y = base - side * 0.8660254 * cell.firstShare();
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
    String mixture =
        "%s %.0f %%, %s %.0f %%, %s %.0f %%"
            .formatted(
                map.first(),
                100 * cell.firstShare(),
                map.second(),
                100 * cell.secondShare(),
                map.third(),
                100 * third);
    String value = known ? AxisText.value(cell.value(), map.values()) : "not known";
    svg.region(x - radius, y - radius, 2 * radius, 2 * radius, mixture, mixture + ": " + value);
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
