// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import static org.natrolyte.document.AxisCodec.axis;
import static org.natrolyte.document.AxisCodec.marks;
import static org.natrolyte.document.AxisCodec.values;
import static org.natrolyte.document.Lists.all;

import java.io.IOException;
import org.natrolyte.model.figure.LevelDiagram;

/** Diagrams of orbital levels as bytes and back, behind their id and title. */
final class LevelDiagramCodec {
  private LevelDiagramCodec() {}

  static void write(ResultOutput out, LevelDiagram levels) throws IOException {
    axis(out, levels.vertical());
    axis(out, levels.second().axis());
    out.number(levels.second().slope());
    out.number(levels.second().intercept());
    all(
        out,
        levels.columns(),
        column -> {
          out.text(column.label());
          out.text(column.smiles());
          all(
              out,
              column.levels(),
              l -> {
                values(out, l.label(), l.energy(), l.low(), l.high());
                out.count(l.electrons());
                out.text(l.property());
                OrbitalSitesCodec.write(out, l.sites());
              });
        });
    marks(out, levels.marks());
  }

  static LevelDiagram read(ResultInput in, String id, String title) throws IOException {
    return new LevelDiagram(
        id,
        title,
        axis(in),
        new LevelDiagram.SecondAxis(axis(in), in.number(), in.number()),
        all(in, () -> column(in)),
        marks(in));
  }

  private static LevelDiagram.Column column(ResultInput in) throws IOException {
    return new LevelDiagram.Column(
        in.text(),
        in.text(),
        all(
            in,
            () ->
                new LevelDiagram.Level(
                    in.text(),
                    in.number(),
                    in.number(),
                    in.number(),
                    in.count(),
                    in.text(),
                    OrbitalSitesCodec.read(in))));
  }
}
