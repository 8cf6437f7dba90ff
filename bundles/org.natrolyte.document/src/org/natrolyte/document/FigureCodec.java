// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import static org.natrolyte.document.AxisCodec.axis;
import static org.natrolyte.document.AxisCodec.marks;
import static org.natrolyte.document.AxisCodec.values;
import static org.natrolyte.document.Lists.all;

import java.io.IOException;
import java.util.List;
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
  /** Stands before the kind of a figure that brings an order of colours; most bring none. */
  private static final String COLOUR_ORDER = "colour order";

  private FigureCodec() {}

  static void write(ResultOutput out, Figure figure) throws IOException {
    if (!figure.colourOrder().isEmpty()) {
      out.text(COLOUR_ORDER);
      out.texts(figure.colourOrder());
    }
    out.text(kind(figure));
    out.text(figure.id());
    out.text(figure.title());
    switch (figure) {
      case Figure.Series series -> SeriesCodec.write(out, series);
      case Figure.Bars bars -> {
        axis(out, bars.vertical());
        all(out, bars.bars(), b -> values(out, b.label(), b.value(), b.low(), b.high()));
      }
      case LevelDiagram levels -> LevelDiagramCodec.write(out, levels);
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
      case SolvateShells shells -> SolvateShellsCodec.write(out, shells);
    }
  }

  static Figure read(ResultInput in) throws IOException {
    String first = in.text();
    List<String> colours = first.equals(COLOUR_ORDER) ? in.texts() : List.of();
    String kind = first.equals(COLOUR_ORDER) ? in.text() : first;
    String id = in.text();
    String title = in.text();
    return switch (kind) {
      case "series" -> SeriesCodec.read(in, id, title, colours);
      case "bars" ->
          new Figure.Bars(
              id,
              title,
              axis(in),
              all(in, () -> new Figure.Bar(in.text(), in.number(), in.number(), in.number())));
      case "levels" -> LevelDiagramCodec.read(in, id, title);
      case "ranges" -> new RangeBars(id, title, axis(in), all(in, () -> range(in)), marks(in));
      case "stacks" ->
          new StackedBars(
              id,
              title,
              axis(in),
              all(in, () -> new StackedBars.Stack(in.text(), all(in, () -> part(in)))),
              colours);
      case "film" -> new FilmLayers(id, title, in.text(), all(in, () -> layer(in)), colours);
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
      case "shells" -> SolvateShellsCodec.read(in, id, title);
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
}
