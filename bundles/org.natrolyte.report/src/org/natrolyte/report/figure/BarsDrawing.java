// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import java.util.List;
import java.util.stream.DoubleStream;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.model.figure.RangeBars;
import org.natrolyte.model.figure.StackedBars;

/** The three kinds of bars. */
final class BarsDrawing {
  private static final double MARKS = 18;

  private BarsDrawing() {}

  static int draw(Svg svg, Figure.Bars bars, FigureStyle style) {
    double[] values =
        bars.bars().stream()
            .flatMapToDouble(b -> DoubleStream.of(b.value(), b.low(), b.high()))
            .toArray();
    List<String> labels = bars.bars().stream().map(Figure.Bar::label).toList();
    boolean fromZero = !bars.vertical().logarithmic();
    Rows rows = Rows.draw(svg, bars.title(), style, bars.vertical(), labels, values, fromZero, 0);
    double zero = rows.scale().at(fromZero ? 0 : rows.scale().low());
    for (int i = 0; i < bars.bars().size(); i++) {
      Figure.Bar bar = bars.bars().get(i);
      String hint =
          bar.label() + ": " + AxisText.range(bar.value(), bar.low(), bar.high(), bars.vertical());
      if (rows.scale().holds(bar.value())) {
        double end = rows.scale().at(bar.value());
        svg.rectangle(
            Math.min(zero, end),
            rows.barTop(i),
            Math.abs(end - zero),
            rows.barHeight(),
            svg.theme().series(0),
            0.85);
        rows.error(svg, i, bar.low(), bar.high());
      } else {
        svg.text(
            zero + 6,
            rows.middle(i) + 4,
            "not known",
            Svg.SMALL,
            svg.theme().muted(),
            Svg.Anchor.START);
      }
      region(svg, rows, i, bar.label(), hint);
    }
    return (int) Math.max(Math.ceil(rows.bottom() + 46), 120);
  }

  static int draw(Svg svg, RangeBars bars, FigureStyle style) {
    double[] values =
        DoubleStream.concat(
                bars.ranges().stream()
                    .flatMapToDouble(r ->
                        DoubleStream.of(
                            r.low() - r.lowError(), r.low(), r.high(), r.high() + r.highError())),
                bars.marks().stream().mapToDouble(Figure.Mark::value))
            .toArray();
    List<String> labels = bars.ranges().stream().map(RangeBars.Range::label).toList();
    double below = bars.marks().size() * MARKS;
    Rows rows = Rows.draw(svg, bars.title(), style, bars.axis(), labels, values, false, below);
    for (int i = 0; i < bars.ranges().size(); i++) {
      RangeBars.Range range = bars.ranges().get(i);
      if (rows.scale().holds(range.low()) && rows.scale().holds(range.high())) {
        double from = rows.scale().at(range.low());
        double to = rows.scale().at(range.high());
        svg.rectangle(
            Math.min(from, to),
            rows.barTop(i),
            Math.abs(to - from),
            rows.barHeight(),
            svg.theme().series(0),
            0.8);
        rows.error(svg, i, range.low() - range.lowError(), range.low() + range.lowError());
        rows.error(svg, i, range.high() - range.highError(), range.high() + range.highError());
      }
      String hint =
          "%s: %s to %s"
              .formatted(
                  range.label(),
                  AxisText.range(
                      range.low(),
                      range.low() - range.lowError(),
                      range.low() + range.lowError(),
                      bars.axis()),
                  AxisText.range(
                      range.high(),
                      range.high() - range.highError(),
                      range.high() + range.highError(),
                      bars.axis()));
      region(svg, rows, i, range.label(), hint);
    }
    double y = rows.bottom() + 44;
    for (int i = 0; i < bars.marks().size(); i++) {
      Figure.Mark mark = bars.marks().get(i);
      String colour = svg.theme().series(i + 1);
      double x = rows.scale().at(mark.value());
      svg.line(x, rows.top(), x, rows.bottom(), colour, 1.6, "5 4");
      String text = mark.label() + ": " + AxisText.value(mark.value(), bars.axis());
      svg.line(Heading.LEFT, y, Heading.LEFT + 18, y, colour, 1.6, "5 4");
      svg.text(Heading.LEFT + 24, y + 4, text, Svg.SMALL, svg.theme().ink(), Svg.Anchor.START);
      y += MARKS;
    }
    return (int) Math.max(Math.ceil(y + 4), 120);
  }

  static int draw(Svg svg, StackedBars bars, FigureStyle style) {
    double[] values =
        bars.bars().stream()
            .mapToDouble(b -> b.parts().stream().mapToDouble(p -> finite(p.value())).sum())
            .toArray();
    PartColours colours =
        new PartColours(
            bars,
            bars.bars().stream().flatMap(b -> b.parts().stream()).map(StackedBars.Part::name));
    List<Legend.Entry> entries =
        colours.drawn().stream()
            .map(n -> new Legend.Entry(n, Filling.of(svg, colours.place(n)), "", Legend.Mark.AREA))
            .toList();
    double legend = Legend.height(entries, style.width() - 2 * Heading.LEFT);
    List<String> labels = bars.bars().stream().map(StackedBars.Stack::label).toList();
    Rows rows = Rows.draw(svg, bars.title(), style, bars.axis(), labels, values, true, legend);
    for (int i = 0; i < bars.bars().size(); i++) {
      double at = 0;
      for (StackedBars.Part part : bars.bars().get(i).parts()) {
        double value = finite(part.value());
        double x = rows.scale().at(at);
        double width = rows.scale().at(at + value) - x;
        String filling = Filling.of(svg, colours.place(part.name()));
        svg.box(x, rows.barTop(i), width, rows.barHeight(), 0, filling, svg.theme().paper());
        String hint =
            "%s, %s: %s"
                .formatted(
                    labels.get(i),
                    part.name(),
                    AxisText.range(part.value(), part.low(), part.high(), bars.axis()));
        svg.region(x, rows.barTop(i), width, rows.barHeight(), part.name(), hint);
        at += value;
      }
      ranges(svg, rows, i, bars.bars().get(i).parts());
    }
    double y = rows.bottom() + 42;
    Legend.draw(svg, entries, Heading.LEFT, y, style.width() - 2 * Heading.LEFT);
    return (int) Math.max(Math.ceil(y + legend + 6), 120);
  }

  /** Where each part might end, counted from where it begins. */
  private static void ranges(Svg svg, Rows rows, int row, List<StackedBars.Part> parts) {
    double at = 0;
    for (int i = 0; i < parts.size(); i++) {
      StackedBars.Part part = parts.get(i);
      if (part.high() > part.low()) {
        rows.error(svg, row, i, parts.size(), at + part.low(), at + part.high());
      }
      at += finite(part.value());
    }
  }

  private static double finite(double value) {
    return Double.isFinite(value) && value > 0 ? value : 0;
  }

  private static void region(Svg svg, Rows rows, int row, String key, String hint) {
    double left = rows.scale().start();
    svg.region(left, rows.barTop(row), rows.scale().end() - left, rows.barHeight(), key, hint);
  }
}
