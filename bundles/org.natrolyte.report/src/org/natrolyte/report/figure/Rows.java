// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import java.util.List;
import org.natrolyte.model.figure.Axis;

/**
 * The frame of figures whose bars lie: a row a bar with its label to the left, so that long names
 * stay readable, over a common axis.
 *
 * @param scale places of values
 * @param top upper edge of the first row
 * @param height of a row
 * @param bottom lower edge of the last row
 */
record Rows(ValueScale scale, double top, double height, double bottom) {
  private static final double LEAST = 26;
  private static final double MOST = 46;

  /** Half the height of the caps of an error bar. */
  private static final double CAP = 4;

  /**
   * Draws labels, grid and axis.
   *
   * @param below room for what comes below the axis
   */
  static Rows draw(
      Svg svg,
      String title,
      FigureStyle style,
      Axis axis,
      List<String> labels,
      double[] values,
      boolean fromZero,
      double below) {
    double top = Heading.draw(svg, title, style) + 12;
    double room = style.height() - top - 48 - below;
    double height = Math.clamp(room / Math.max(1, labels.size()), LEAST, MOST);
    double bottom = top + height * labels.size();
    double widest = labels.stream().mapToDouble(l -> TextSize.width(l, Svg.TEXT)).max().orElse(0);
    double left = Heading.LEFT + Math.min(widest, style.width() * 0.34) + 8;
    double right = style.width() - 26;
    ValueScale scale = ValueScale.over(axis, values, fromZero, left, right);
    FigureTheme theme = svg.theme();
    for (double tick : scale.ticks()) {
      double x = scale.at(tick);
      svg.line(x, top, x, bottom, theme.grid(), 1, "");
      svg.text(x, bottom + 16, scale.label(tick), Svg.SMALL, theme.muted(), Svg.Anchor.MIDDLE);
    }
    for (int i = 0; i < labels.size(); i++) {
      label(svg, labels.get(i), left, top + (i + 0.5) * height, height);
    }
    svg.text(
        (left + right) / 2,
        bottom + 35,
        TextSize.cut(AxisText.of(axis), right - left, Svg.TEXT),
        Svg.TEXT,
        theme.ink(),
        Svg.Anchor.MIDDLE);
    return new Rows(scale, top, height, bottom);
  }

  private static void label(Svg svg, String label, double left, double middle, double height) {
    List<String> lines =
        TextSize.lines(label, left - Heading.LEFT - 8, Svg.TEXT, height < 30 ? 1 : 2);
    double y = middle + 4 - (lines.size() - 1) * 7;
    for (String line : lines) {
      svg.text(left - 8, y, line, Svg.TEXT, svg.theme().ink(), Svg.Anchor.END);
      y += 14;
    }
  }

  /** Upper edge of a bar of a row. */
  double barTop(int row) {
    return top + row * height + height * 0.18;
  }

  /** Height of a bar. */
  double barHeight() {
    return height * 0.64;
  }

  double middle(int row) {
    return top + (row + 0.5) * height;
  }

  /** An error bar with caps. */
  void error(Svg svg, int row, double low, double high) {
    if (!(high > low) || !scale.holds(low) || !scale.holds(high)) {
      return;
    }
    range(svg, middle(row), CAP, low, high);
  }

  /** The range of one part of several, each at a height of its own so that all can be seen. */
  void error(Svg svg, int row, int part, int parts, double low, double high) {
    double from = Math.max(low, scale.low());
    double to = Math.min(high, scale.high());
    if (to > from) {
      double step = barHeight() / parts;
      range(svg, barTop(row) + (part + 0.5) * step, Math.min(CAP, step / 2), from, to);
    }
  }

  private void range(Svg svg, double y, double cap, double low, double high) {
    double x1 = scale.at(low);
    double x2 = scale.at(high);
    String ink = svg.theme().ink();
    svg.line(x1, y, x2, y, ink, 1.4, "");
    svg.line(x1, y - cap, x1, y + cap, ink, 1.4, "");
    svg.line(x2, y - cap, x2, y + cap, ink, 1.4, "");
  }
}
