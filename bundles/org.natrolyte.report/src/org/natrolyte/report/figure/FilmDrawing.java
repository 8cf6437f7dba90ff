// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.natrolyte.model.figure.Axis;
import org.natrolyte.model.figure.FilmLayers;

/** A film in cross-section: the electrode below, each layer a mosaic of its phases. */
final class FilmDrawing {
  private static final double SUBSTRATE = 38;
  private static final double LEAST_LAYER = 26;
  private static final double GRAIN = 22;
  private static final Axis NANOMETRES = new Axis("", "nm", false);

  private final Svg svg;
  private final FilmLayers film;
  private final PartColours colours;

  private FilmDrawing(Svg svg, FilmLayers film) {
    this.svg = svg;
    this.film = film;
    this.colours =
        new PartColours(
            film,
            film.layers().stream().flatMap(l -> l.grains().stream()).map(FilmLayers.Grain::phase));
  }

  static int draw(Svg svg, FilmLayers film, FigureStyle style) {
    return new FilmDrawing(svg, film).draw(style);
  }

  private int draw(FigureStyle style) {
    double top = Heading.draw(svg, film.title(), style) + 14;
    List<Legend.Entry> entries =
        colours.drawn().stream()
            .map(p -> new Legend.Entry(p, filling(p), "", Legend.Mark.AREA))
            .toList();
    double legend = Legend.height(entries, style.width() - 2 * Heading.LEFT);
    double bottom = style.height() - legend - 12;
    double left = 170;
    double right = style.width() - 24;
    FigureTheme theme = svg.theme();
    svg.rectangle(left, top, right - left, bottom - top, theme.band(), 1);
    svg.text(left + 10, top + 18, "electrolyte", Svg.SMALL, theme.muted(), Svg.Anchor.START);
    double floor = bottom - SUBSTRATE;
    svg.rectangle(left, floor, right - left, SUBSTRATE, theme.muted(), 0.55);
    svg.text(
        (left + right) / 2, floor + 24, film.substrate(), Svg.TEXT, theme.ink(), Svg.Anchor.MIDDLE);
    double[] heights = heights(floor - top - 34);
    double y = floor;
    for (int i = 0; i < film.layers().size(); i++) {
      y -= heights[i];
      layer(film.layers().get(i), left, y, right - left, heights[i]);
    }
    Legend.draw(svg, entries, Heading.LEFT, bottom + 8, style.width() - 2 * Heading.LEFT);
    return style.height();
  }

  /** In proportion to the thickness, none too thin to be seen. */
  private double[] heights(double room) {
    double total = film.layers().stream().mapToDouble(l -> finite(l.thickness())).sum();
    double[] heights =
        film.layers().stream()
            .mapToDouble(l -> total > 0 ? finite(l.thickness()) / total * room * 0.9 : 0)
            .map(h -> Math.max(h, LEAST_LAYER))
            .toArray();
    double used = java.util.Arrays.stream(heights).sum();
    double shrink = used > room ? room / used : 1;
    for (int i = 0; i < heights.length; i++) {
      heights[i] *= shrink;
    }
    return heights;
  }

  private void layer(FilmLayers.Layer layer, double x, double y, double width, double height) {
    mosaic(layer, x, y, width, height);
    FigureTheme theme = svg.theme();
    svg.line(x, y, x + width, y, theme.ink(), 1.2, "");
    svg.line(x - 12, y + 1, x - 12, y + height - 1, theme.ink(), 1.2, "");
    svg.line(x - 16, y + 1, x - 8, y + 1, theme.ink(), 1.2, "");
    svg.line(x - 16, y + height - 1, x - 8, y + height - 1, theme.ink(), 1.2, "");
    double middle = y + height / 2;
    String thickness = AxisText.range(layer.thickness(), layer.low(), layer.high(), NANOMETRES);
    List<String> lines =
        new ArrayList<>(TextSize.lines(layer.label(), 130, Svg.TEXT, height < 40 ? 1 : 2));
    if (height >= 30) {
      lines.addAll(TextSize.lines(thickness, 130, Svg.SMALL, 2));
    }
    double line = middle + 4 - (lines.size() - 1) * 7;
    for (String text : lines) {
      svg.text(x - 22, line, text, Svg.SMALL, theme.ink(), Svg.Anchor.END);
      line += 14;
    }
    StringBuilder hint = new StringBuilder(layer.label() + ": " + thickness);
    layer
        .grains()
        .forEach(g ->
            hint.append(
                "\n%s %s %% by volume"
                    .formatted(g.phase(), String.format(Locale.ROOT, "%.0f", 100 * g.share()))));
    svg.region(x, y, width, height, layer.label(), hint.toString());
  }

  /**
   * Grains of equal size, as many of each phase as its share asks for, shuffled the same way
   * always.
   */
  private void mosaic(FilmLayers.Layer layer, double x, double y, double width, double height) {
    int columns = Math.max(1, (int) Math.round(width / GRAIN));
    int rows = Math.max(1, (int) Math.round(height / GRAIN));
    List<String> cells = cells(layer, columns * rows);
    Random random = new Random(layer.label().hashCode() + 31L * columns + rows);
    java.util.Collections.shuffle(cells, random);
    double[][][] corners = corners(x, y, width, height, columns, rows, random);
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        String d =
            "M%s L%s L%s L%sZ"
                .formatted(
                    at(corners[r][c]),
                    at(corners[r][c + 1]),
                    at(corners[r + 1][c + 1]),
                    at(corners[r + 1][c]));
        String phase = cells.get(r * columns + c);
        String fill = phase.isEmpty() ? svg.theme().grid() : filling(phase);
        svg.path(d, svg.theme().paper(), 0.8, "", fill, 0.9);
      }
    }
  }

  private static List<String> cells(FilmLayers.Layer layer, int count) {
    double total = layer.grains().stream().mapToDouble(g -> finite(g.share())).sum();
    List<String> cells = new ArrayList<>();
    double owed = 0;
    for (FilmLayers.Grain grain : layer.grains()) {
      owed += total > 0 ? finite(grain.share()) / total * count : 0;
      while (cells.size() < Math.round(owed)) {
        cells.add(grain.phase());
      }
    }
    while (cells.size() < count) {
      cells.add(layer.grains().isEmpty() ? "" : layer.grains().getFirst().phase());
    }
    return cells;
  }

  private static double[][][] corners(
      double x, double y, double width, double height, int columns, int rows, Random random) {
    double[][][] corners = new double[rows + 1][columns + 1][];
    for (int r = 0; r <= rows; r++) {
      for (int c = 0; c <= columns; c++) {
        double dx =
            c == 0 || c == columns ? 0 : (random.nextDouble() - 0.5) * 0.55 * width / columns;
        double dy = r == 0 || r == rows ? 0 : (random.nextDouble() - 0.5) * 0.55 * height / rows;
        corners[r][c] = new double[] {x + c * width / columns + dx, y + r * height / rows + dy};
      }
    }
    return corners;
  }

  private static String at(double[] point) {
    return Svg.n(point[0]) + " " + Svg.n(point[1]);
  }

  private static double finite(double value) {
    return Double.isFinite(value) && value > 0 ? value : 0;
  }

  private String filling(String phase) {
    return Filling.of(svg, colours.place(phase));
  }
}
