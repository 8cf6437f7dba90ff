// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.natrolyte.model.figure.Axis;
import org.natrolyte.model.figure.Figure;

/** Curves with their bands, points and marks. */
final class SeriesDrawing {
  private static final int MOST_HINTS = 60;

  private final Svg svg;
  private final Figure.Series series;
  private final PartColours colours;
  private ValueScale across;
  private ValueScale up;

  private SeriesDrawing(Svg svg, Figure.Series series) {
    this.svg = svg;
    this.series = series;
    this.colours =
        new PartColours(
            series,
            Stream.of(
                    series.curves().stream().map(Figure.Curve::label),
                    series.points().stream().map(Figure.Curve::label),
                    series.bands().stream().map(Figure.Band::label))
                .flatMap(s -> s));
  }

  static int draw(Svg svg, Figure.Series series, FigureStyle style) {
    return new SeriesDrawing(svg, series).draw(style);
  }

  private int draw(FigureStyle style) {
    double top = Heading.draw(svg, series.title(), style) + 26;
    List<Legend.Entry> entries = entries();
    double legend = Legend.height(entries, style.width() - 2 * Heading.LEFT);
    double bottom = style.height() - legend - 46;
    up = ValueScale.over(series.vertical(), heights(), false, bottom, top);
    double left = Heading.LEFT + up.labelWidth(Svg.SMALL) + 10;
    double right = style.width() - 22;
    across = ValueScale.over(series.horizontal(), arguments(), false, left, right);
    across = new ValueScale(least(), most(), across.logarithmic(), left, right);
    frame(left, right, top, bottom);
    series.bands().forEach(this::band);
    series.marks().forEach(m -> mark(m, left, right));
    series.curves().forEach(this::curve);
    series.points().forEach(this::points);
    Legend.draw(
        svg, entries, Heading.LEFT, style.height() - legend - 4, style.width() - 2 * Heading.LEFT);
    return style.height();
  }

  /** The arguments themselves end a linear axis: no empty room beside the curves. */
  private double least() {
    return across.logarithmic()
        ? across.low()
        : DoubleStream.of(arguments()).filter(Double::isFinite).min().orElse(across.low());
  }

  private double most() {
    double most =
        across.logarithmic()
            ? across.high()
            : DoubleStream.of(arguments()).filter(Double::isFinite).max().orElse(across.high());
    return most > least() ? most : across.high();
  }

  private double[] arguments() {
    return Stream.concat(
            Stream.concat(series.curves().stream(), series.points().stream()).map(Figure.Curve::x),
            series.bands().stream().map(Figure.Band::x))
        .flatMapToDouble(DoubleStream::of)
        .toArray();
  }

  private double[] heights() {
    return Stream.of(
            Stream.concat(series.curves().stream(), series.points().stream()).map(Figure.Curve::y),
            series.bands().stream().map(Figure.Band::low),
            series.bands().stream().map(Figure.Band::high),
            series.marks().stream().map(m -> new double[] {m.value()}))
        .flatMap(s -> s)
        .flatMapToDouble(DoubleStream::of)
        .toArray();
  }

  private void frame(double left, double right, double top, double bottom) {
    FigureTheme theme = svg.theme();
    for (double tick : up.ticks()) {
      double y = up.at(tick);
      svg.line(left, y, right, y, theme.grid(), 1, "");
      svg.text(left - 6, y + 4, up.label(tick), Svg.SMALL, theme.muted(), Svg.Anchor.END);
    }
    ValueScale round = roundTicks();
    double free = left - 100;
    for (double tick : round.ticks()) {
      double x = across.at(tick);
      if (x < left - 0.5 || x > right + 0.5) {
        continue;
      }
      svg.line(x, bottom, x, bottom + 5, theme.muted(), 1, "");
      String label = round.label(tick);
      double half = TextSize.width(label, Svg.SMALL) / 2;
      if (x - half > free + 6) {
        svg.text(x, bottom + 18, label, Svg.SMALL, theme.muted(), Svg.Anchor.MIDDLE);
        free = x + half;
      }
    }
    svg.line(left, bottom, right, bottom, theme.muted(), 1.2, "");
    String vertical = TextSize.cut(AxisText.of(series.vertical()), right - Heading.LEFT, Svg.TEXT);
    svg.text(Heading.LEFT, top - 11, vertical, Svg.TEXT, theme.ink(), Svg.Anchor.START);
    String horizontal = TextSize.cut(AxisText.of(series.horizontal()), right - left, Svg.TEXT);
    svg.text((left + right) / 2, bottom + 37, horizontal, Svg.TEXT, theme.ink(), Svg.Anchor.MIDDLE);
  }

  private ValueScale roundTicks() {
    return across.logarithmic()
        ? across
        : ValueScale.over(series.horizontal(), arguments(), false, across.start(), across.end());
  }

  private void band(Figure.Band band) {
    StringBuilder d = new StringBuilder();
    double[] x = band.x();
    for (int i = 0; i < x.length; i++) {
      append(d, x[i], band.high()[i]);
    }
    for (int i = x.length - 1; i >= 0; i--) {
      append(d, x[i], band.low()[i]);
    }
    if (!d.isEmpty()) {
      svg.path(d + "Z", "none", 0, "", colour(band.label()), 0.16);
    }
  }

  private void append(StringBuilder d, double x, double y) {
    if (across.holds(x) && up.holds(y)) {
      d.append(d.isEmpty() ? "M" : "L")
          .append(Svg.n(across.at(x)))
          .append(' ')
          .append(Svg.n(up.at(y)));
    }
  }

  private void mark(Figure.Mark mark, double left, double right) {
    if (up.holds(mark.value())) {
      double y = up.at(mark.value());
      svg.line(left, y, right, y, svg.theme().ink(), 1, "5 4");
      svg.text(right, y - 5, mark.label(), Svg.SMALL, svg.theme().ink(), Svg.Anchor.END);
    }
  }

  /** A curve breaks where a value is not known. */
  private void curve(Figure.Curve curve) {
    StringBuilder d = new StringBuilder();
    boolean drawing = false;
    double[] x = curve.x();
    double[] y = curve.y();
    int step = Math.max(1, x.length / MOST_HINTS);
    for (int i = 0; i < x.length; i++) {
      boolean known = across.holds(x[i]) && up.holds(y[i]);
      if (known) {
        d.append(drawing ? "L" : "M")
            .append(Svg.n(across.at(x[i])))
            .append(' ')
            .append(Svg.n(up.at(y[i])));
        if (i % step == 0) {
          hint(curve.label(), x[i], y[i], 5);
        }
      }
      drawing = known;
    }
    String dashes = FigureTheme.dashes(colours.place(curve.label()));
    svg.path(d.toString(), colour(curve.label()), 2.2, dashes, "none", 1);
  }

  private void points(Figure.Curve points) {
    double[] x = points.x();
    double[] y = points.y();
    for (int i = 0; i < x.length; i++) {
      if (across.holds(x[i]) && up.holds(y[i])) {
        svg.circle(across.at(x[i]), up.at(y[i]), 4, svg.theme().paper(), colour(points.label()));
        hint(points.label(), x[i], y[i], 7);
      }
    }
  }

  private void hint(String label, double x, double y, double around) {
    Axis horizontal = series.horizontal();
    String text =
        "%s: %s at %s"
            .formatted(label, AxisText.value(y, series.vertical()), AxisText.value(x, horizontal));
    svg.region(across.at(x) - around, up.at(y) - around, 2 * around, 2 * around, label, text);
  }

  private String colour(String label) {
    return svg.theme().series(colours.place(label));
  }

  private List<Legend.Entry> entries() {
    List<Legend.Entry> entries = new ArrayList<>();
    series
        .curves()
        .forEach(c ->
            entries.add(
                new Legend.Entry(
                    c.label(),
                    colour(c.label()),
                    FigureTheme.dashes(colours.place(c.label())),
                    Legend.Mark.LINE)));
    series
        .points()
        .forEach(p ->
            entries.add(new Legend.Entry(p.label(), colour(p.label()), "", Legend.Mark.POINT)));
    return entries;
  }
}
