// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import static org.natrolyte.document.Lists.all;

import java.io.IOException;
import java.util.List;
import org.natrolyte.model.figure.Axis;
import org.natrolyte.model.figure.Figure;

/** What many kinds of figures have: axes, marks on them, and a label with its numbers. */
final class AxisCodec {
  private AxisCodec() {}

  static void axis(ResultOutput out, Axis axis) throws IOException {
    out.text(axis.label());
    out.text(axis.unit());
    out.truth(axis.logarithmic());
  }

  static Axis axis(ResultInput in) throws IOException {
    return new Axis(in.text(), in.text(), in.truth());
  }

  static void marks(ResultOutput out, List<Figure.Mark> marks) throws IOException {
    all(out, marks, m -> values(out, m.label(), m.value()));
  }

  static List<Figure.Mark> marks(ResultInput in) throws IOException {
    return all(in, () -> new Figure.Mark(in.text(), in.number()));
  }

  static void values(ResultOutput out, String label, double... values) throws IOException {
    out.text(label);
    for (double value : values) {
      out.number(value);
    }
  }
}
