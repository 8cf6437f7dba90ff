// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import org.natrolyte.model.figure.Figure;
import org.natrolyte.model.figure.FilmLayers;
import org.natrolyte.model.figure.LevelDiagram;
import org.natrolyte.model.figure.Network;
import org.natrolyte.model.figure.RangeBars;
import org.natrolyte.model.figure.SolvateShells;
import org.natrolyte.model.figure.StackedBars;
import org.natrolyte.model.figure.TernaryMap;

/** Draws every kind of figure. Same figure, style and stamp: same picture, to the letter. */
public final class FigureSvg {
  private FigureSvg() {}

  /**
   * Draws a figure.
   *
   * @param figure what is drawn
   * @param style its size and colours
   * @param stamp what goes into its metadata
   * @return the picture, and what its parts say under the pointer
   */
  public static DrawnFigure draw(Figure figure, FigureStyle style, FigureStamp stamp) {
    return draw(figure, style, stamp, Structures.NONE);
  }

  /**
   * Draws a figure with the structures of its species.
   *
   * @param figure what is drawn
   * @param style its size and colours
   * @param stamp what goes into its metadata
   * @param structures where layouts come from
   * @return the picture, and what its parts say under the pointer
   */
  public static DrawnFigure draw(
      Figure figure, FigureStyle style, FigureStamp stamp, Structures structures) {
    Svg svg = new Svg(style.theme(), structures);
    int height =
        switch (figure) {
          case Figure.Series series -> SeriesDrawing.draw(svg, series, style);
          case Figure.Bars bars -> BarsDrawing.draw(svg, bars, style);
          case RangeBars bars -> BarsDrawing.draw(svg, bars, style);
          case StackedBars bars -> BarsDrawing.draw(svg, bars, style);
          case LevelDiagram levels -> LevelDrawing.draw(svg, levels, style);
          case FilmLayers film -> FilmDrawing.draw(svg, film, style);
          case TernaryMap map -> TernaryDrawing.draw(svg, map, style);
          case Network network -> NetworkDrawing.draw(svg, network, style);
          case SolvateShells shells -> ShellsDrawing.draw(svg, shells, style);
        };
    return svg.finish(style.width(), height, figure.title(), stamp);
  }
}
