// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import static org.natrolyte.document.AxisCodec.axis;
import static org.natrolyte.document.AxisCodec.marks;
import static org.natrolyte.document.Lists.all;

import java.io.IOException;
import java.util.List;
import org.natrolyte.model.figure.Figure;

/** Curves, points and bands as bytes and back, behind their id and title. */
final class SeriesCodec {
  private SeriesCodec() {}

  static void write(ResultOutput out, Figure.Series series) throws IOException {
    axis(out, series.horizontal());
    axis(out, series.vertical());
    all(out, series.curves(), c -> curve(out, c));
    all(out, series.points(), c -> curve(out, c));
    all(
        out,
        series.bands(),
        b -> {
          out.text(b.label());
          out.numbers(b.x());
          out.numbers(b.low());
          out.numbers(b.high());
        });
    marks(out, series.marks());
  }

  static Figure.Series read(ResultInput in, String id, String title, List<String> colours)
      throws IOException {
    return new Figure.Series(
        id,
        title,
        axis(in),
        axis(in),
        all(in, () -> curve(in)),
        all(in, () -> curve(in)),
        all(in, () -> new Figure.Band(in.text(), in.numbers(), in.numbers(), in.numbers())),
        marks(in),
        colours);
  }

  private static void curve(ResultOutput out, Figure.Curve curve) throws IOException {
    out.text(curve.label());
    out.numbers(curve.x());
    out.numbers(curve.y());
  }

  private static Figure.Curve curve(ResultInput in) throws IOException {
    return new Figure.Curve(in.text(), in.numbers(), in.numbers());
  }
}
