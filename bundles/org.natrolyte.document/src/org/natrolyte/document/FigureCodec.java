// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import static org.natrolyte.document.Lists.all;

import java.io.IOException;
import java.util.List;
import org.natrolyte.model.figure.Axis;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.model.figure.FilmLayers;
import org.natrolyte.model.figure.LevelDiagram;
import org.natrolyte.model.figure.Network;
import org.natrolyte.model.figure.RangeBars;
import org.natrolyte.model.figure.SolvateShells;
import org.natrolyte.model.figure.StackedBars;
import org.natrolyte.model.figure.TernaryMap;

/** Figures as bytes and back; each kind is read in the order in which it is written. */
final class FigureCodec {
  private FigureCodec() {}

  static void write(ResultOutput out, Figure figure) throws IOException {
    out.text(kind(figure));
    out.text(figure.id());
    out.text(figure.title());
    switch (figure) {
      case Figure.Series series -> series(out, series);
      case Figure.Bars bars -> {
        axis(out, bars.vertical());
        all(out, bars.bars(), b -> values(out, b.label(), b.value(), b.low(), b.high()));
      }
      case LevelDiagram levels -> levels(out, levels);
      case RangeBars bars -> {
        axis(out, bars.axis());
        all(
            out,
            bars.ranges(),
            r -> values(out, r.label(), r.low(), r.lowError(), r.high(), r.highError()));
        marks(out, bars.marks());
      }
      case StackedBars bars -> {
        axis(out, bars.axis());
        all(
            out,
            bars.bars(),
            stack -> {
              out.text(stack.label());
              all(out, stack.parts(), p -> values(out, p.name(), p.value(), p.low(), p.high()));
            });
      }
      case FilmLayers film -> {
        out.text(film.substrate());
        all(
            out,
            film.layers(),
            layer -> {
              values(out, layer.label(), layer.thickness(), layer.low(), layer.high());
              all(out, layer.grains(), g -> values(out, g.phase(), g.share()));
            });
      }
      case TernaryMap map -> {
        out.text(map.first());
        out.text(map.second());
        out.text(map.third());
        axis(out, map.values());
        all(out, map.cells(), c -> cell(out, c));
        all(out, map.marked(), c -> cell(out, c));
      }
      case Network network -> NetworkCodec.write(out, network);
      case SolvateShells shells -> shells(out, shells);
    }
  }

  static Figure read(ResultInput in) throws IOException {
    String kind = in.text();
    String id = in.text();
    String title = in.text();
    return switch (kind) {
      case "series" ->
          new Figure.Series(
              id,
              title,
              axis(in),
              axis(in),
              all(in, () -> curve(in)),
              all(in, () -> curve(in)),
              all(in, () -> new Figure.Band(in.text(), in.numbers(), in.numbers(), in.numbers())),
              marks(in));
      case "bars" ->
          new Figure.Bars(
              id,
              title,
              axis(in),
              all(in, () -> new Figure.Bar(in.text(), in.number(), in.number(), in.number())));
      case "levels" ->
          new LevelDiagram(
              id,
              title,
              axis(in),
              new LevelDiagram.SecondAxis(axis(in), in.number(), in.number()),
              all(in, () -> column(in)),
              marks(in));
      case "ranges" -> new RangeBars(id, title, axis(in), all(in, () -> range(in)), marks(in));
      case "stacks" ->
          new StackedBars(
              id,
              title,
              axis(in),
              all(in, () -> new StackedBars.Stack(in.text(), all(in, () -> part(in)))));
      case "film" -> new FilmLayers(id, title, in.text(), all(in, () -> layer(in)));
      case "ternary" ->
          new TernaryMap(
              id,
              title,
              in.text(),
              in.text(),
              in.text(),
              axis(in),
              all(in, () -> cell(in)),
              all(in, () -> cell(in)));
      case "network" -> NetworkCodec.read(in, id, title);
      case "shells" -> new SolvateShells(id, title, all(in, () -> shell(in)));
      default -> throw new IOException("no kind of figure: " + kind);
    };
  }

  private static String kind(Figure figure) {
    return switch (figure) {
      case Figure.Series ignored -> "series";
      case Figure.Bars ignored -> "bars";
      case LevelDiagram ignored -> "levels";
      case RangeBars ignored -> "ranges";
      case StackedBars ignored -> "stacks";
      case FilmLayers ignored -> "film";
      case TernaryMap ignored -> "ternary";
      case Network ignored -> "network";
      case SolvateShells ignored -> "shells";
    };
  }

  private static void series(ResultOutput out, Figure.Series series) throws IOException {
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

  private static void levels(ResultOutput out, LevelDiagram levels) throws IOException {
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

  private static void shells(ResultOutput out, SolvateShells shells) throws IOException {
    all(
        out,
        shells.shells(),
        shell -> {
          out.text(shell.formula());
          out.text(shell.cation());
          out.number(shell.charge());
          out.number(shell.share());
          all(
              out,
              shell.ligands(),
              l -> {
                out.text(l.name());
                out.text(l.smiles());
                out.number(l.contacts());
                out.truth(l.anion());
              });
        });
  }

  private static SolvateShells.Shell shell(ResultInput in) throws IOException {
    return new SolvateShells.Shell(
        in.text(),
        in.text(),
        (int) in.number(),
        in.number(),
        all(
            in,
            () -> new SolvateShells.Ligand(in.text(), in.text(), (int) in.number(), in.truth())));
  }

  private static void curve(ResultOutput out, Figure.Curve curve) throws IOException {
    out.text(curve.label());
    out.numbers(curve.x());
    out.numbers(curve.y());
  }

  private static Figure.Curve curve(ResultInput in) throws IOException {
    return new Figure.Curve(in.text(), in.numbers(), in.numbers());
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

  private static RangeBars.Range range(ResultInput in) throws IOException {
    return new RangeBars.Range(in.text(), in.number(), in.number(), in.number(), in.number());
  }

  private static StackedBars.Part part(ResultInput in) throws IOException {
    return new StackedBars.Part(in.text(), in.number(), in.number(), in.number());
  }

  private static FilmLayers.Layer layer(ResultInput in) throws IOException {
    return new FilmLayers.Layer(
        in.text(),
        in.number(),
        in.number(),
        in.number(),
        all(in, () -> new FilmLayers.Grain(in.text(), in.number())));
  }

  private static void cell(ResultOutput out, TernaryMap.Cell cell) throws IOException {
    out.number(cell.firstShare());
    out.number(cell.secondShare());
    out.number(cell.value());
  }

  private static TernaryMap.Cell cell(ResultInput in) throws IOException {
    return new TernaryMap.Cell(in.number(), in.number(), in.number());
  }

  private static void axis(ResultOutput out, Axis axis) throws IOException {
    out.text(axis.label());
    out.text(axis.unit());
    out.truth(axis.logarithmic());
  }

  private static Axis axis(ResultInput in) throws IOException {
    return new Axis(in.text(), in.text(), in.truth());
  }

  private static void marks(ResultOutput out, List<Figure.Mark> marks) throws IOException {
    all(out, marks, m -> values(out, m.label(), m.value()));
  }

  private static List<Figure.Mark> marks(ResultInput in) throws IOException {
    return all(in, () -> new Figure.Mark(in.text(), in.number()));
  }

  private static void values(ResultOutput out, String label, double... values) throws IOException {
    out.text(label);
    for (double value : values) {
      out.number(value);
    }
  }
}
