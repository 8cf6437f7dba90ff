// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.natrolyte.model.figure.Axis;
import org.natrolyte.model.figure.Figure;

/** Figures as bytes and back. */
final class FigureCodec {
  private FigureCodec() {}

  static void write(ResultOutput out, Figure figure) throws IOException {
    switch (figure) {
      case Figure.Series series -> {
        head(out, "series", figure);
        write(out, series.horizontal());
        write(out, series.vertical());
        out.count(series.curves().size());
        for (Figure.Curve curve : series.curves()) {
          out.text(curve.label());
          out.numbers(curve.x());
          out.numbers(curve.y());
        }
      }
      case Figure.Bars bars -> {
        head(out, "bars", figure);
        write(out, bars.vertical());
        out.count(bars.bars().size());
        for (Figure.Bar bar : bars.bars()) {
          out.text(bar.label());
          out.number(bar.value());
          out.number(bar.low());
          out.number(bar.high());
        }
      }
    }
  }

  private static void head(ResultOutput out, String kind, Figure figure) throws IOException {
    out.text(kind);
    out.text(figure.id());
    out.text(figure.title());
  }

  private static void write(ResultOutput out, Axis axis) throws IOException {
    out.text(axis.label());
    out.text(axis.unit());
    out.truth(axis.logarithmic());
  }

  static Figure read(ResultInput in) throws IOException {
    String kind = in.text();
    return switch (kind) {
      case "series" -> new Figure.Series(in.text(), in.text(), axis(in), axis(in), curves(in));
      case "bars" -> new Figure.Bars(in.text(), in.text(), axis(in), bars(in));
      default -> throw new IOException("no kind of figure: " + kind);
    };
  }

  private static Axis axis(ResultInput in) throws IOException {
    return new Axis(in.text(), in.text(), in.truth());
  }

  private static List<Figure.Curve> curves(ResultInput in) throws IOException {
    List<Figure.Curve> curves = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      curves.add(new Figure.Curve(in.text(), in.numbers(), in.numbers()));
    }
    return curves;
  }

  private static List<Figure.Bar> bars(ResultInput in) throws IOException {
    List<Figure.Bar> bars = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      bars.add(new Figure.Bar(in.text(), in.number(), in.number(), in.number()));
    }
    return bars;
  }
}
