// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import java.io.IOException;
import java.util.stream.Stream;
import org.natrolyte.document.SeparatedValues;
import org.natrolyte.model.figure.Axis;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.model.figure.FilmLayers;
import org.natrolyte.model.figure.LevelDiagram;
import org.natrolyte.model.figure.Network;
import org.natrolyte.model.figure.RangeBars;
import org.natrolyte.model.figure.SolvateShells;
import org.natrolyte.model.figure.StackedBars;
import org.natrolyte.model.figure.TernaryMap;

/** The numbers of a figure as comma-separated values, a row a point, exactly as they are. */
public final class FigureCsv {
  private FigureCsv() {}

  /**
   * Writes the numbers of a figure.
   *
   * @param figure the figure
   * @param out where to
   */
  public static void write(Figure figure, Appendable out) throws IOException {
    switch (figure) {
      case Figure.Series series -> series(series, out);
      case Figure.Bars bars -> {
        row(out, "label", head(bars.vertical()), "low", "high");
        for (Figure.Bar bar : bars.bars()) {
          row(out, bar.label(), bar.value(), bar.low(), bar.high());
        }
      }
      case RangeBars bars -> {
        row(out, "label", "low " + head(bars.axis()), "low error", "high", "high error");
        for (RangeBars.Range range : bars.ranges()) {
          row(out, range.label(), range.low(), range.lowError(), range.high(), range.highError());
        }
      }
      case StackedBars bars -> {
        row(out, "bar", "part", head(bars.axis()), "low", "high");
        for (StackedBars.Stack stack : bars.bars()) {
          for (StackedBars.Part part : stack.parts()) {
            row(out, stack.label(), part.name(), part.value(), part.low(), part.high());
          }
        }
      }
      case LevelDiagram levels -> {
        row(out, "species", "level", head(levels.vertical()), "low", "high", "electrons");
        for (LevelDiagram.Column column : levels.columns()) {
          for (LevelDiagram.Level level : column.levels()) {
            row(
                out,
                column.label(),
                level.label(),
                level.energy(),
                level.low(),
                level.high(),
                level.electrons());
          }
        }
      }
      case FilmLayers film -> {
        row(out, "layer", "thickness (nm)", "low", "high", "phase", "share");
        for (FilmLayers.Layer layer : film.layers()) {
          for (FilmLayers.Grain grain : layer.grains()) {
            row(
                out,
                layer.label(),
                layer.thickness(),
                layer.low(),
                layer.high(),
                grain.phase(),
                grain.share());
          }
        }
      }
      case TernaryMap map -> {
        row(out, map.first(), map.second(), map.third(), head(map.values()), "marked");
        for (TernaryMap.Cell cell : map.cells()) {
          row(out, cell.firstShare(), cell.secondShare(), cell.thirdShare(), cell.value(), "");
        }
        for (TernaryMap.Cell cell : map.marked()) {
          row(out, cell.firstShare(), cell.secondShare(), cell.thirdShare(), cell.value(), "yes");
        }
      }
      case Network network -> {
        row(out, "from", "to", "share");
        for (Network.Link link : network.links()) {
          row(out, link.from(), link.to(), link.weight());
        }
      }
      case SolvateShells shells -> {
        row(out, "solvate", "share of cations", "charge", "ligand", "anion", "contacts", "smiles");
        for (SolvateShells.Shell shell : shells.shells()) {
          for (SolvateShells.Ligand ligand : shell.ligands()) {
            row(
                out,
                shell.formula(),
                shell.share(),
                shell.charge(),
                ligand.name(),
                ligand.anion() ? "yes" : "no",
                ligand.contacts(),
                ligand.smiles());
          }
        }
      }
    }
  }

  private static void series(Figure.Series series, Appendable out) throws IOException {
    row(out, "curve", "kind", head(series.horizontal()), head(series.vertical()), "low", "high");
    for (Figure.Curve curve : series.curves()) {
      points(out, curve, "computed");
    }
    for (Figure.Curve points : series.points()) {
      points(out, points, "point");
    }
    for (Figure.Band band : series.bands()) {
      for (int i = 0; i < band.x().length; i++) {
        row(out, band.label(), "range", band.x()[i], "", band.low()[i], band.high()[i]);
      }
    }
  }

  private static void points(Appendable out, Figure.Curve curve, String kind) throws IOException {
    double[] x = curve.x();
    double[] y = curve.y();
    for (int i = 0; i < x.length; i++) {
      row(out, curve.label(), kind, x[i], y[i], "", "");
    }
  }

  private static String head(Axis axis) {
    return AxisText.of(axis);
  }

  private static void row(Appendable out, Object... cells) throws IOException {
    out.append(SeparatedValues.line(Stream.of(cells).map(FigureCsv::cell).toList())).append("\r\n");
  }

  /** A number that is not known leaves its cell empty. */
  private static String cell(Object content) {
    return content instanceof Double number && Double.isNaN(number) ? "" : content.toString();
  }
}
