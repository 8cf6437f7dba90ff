// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.natrolyte.model.figure.Axis;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.model.finding.Direction;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Value;
import org.natrolyte.report.ComparisonTable;
import org.natrolyte.report.Numbers;
import org.natrolyte.report.figure.DrawnFigure;
import org.natrolyte.report.figure.FigureStamp;
import org.natrolyte.report.figure.FigureStyle;
import org.natrolyte.report.figure.FigureSvg;
import org.natrolyte.report.figure.Profile;
import org.natrolyte.report.figure.ProfileSvg;

/**
 * A chart of rows of the comparison.
 *
 * @param kind how it is drawn
 * @param rows the rows; bars show the first one
 * @param recipes labels of the columns
 */
record ComparisonChart(ChartKind kind, List<ComparisonTable.Row> rows, List<String> recipes) {
  private static final int LEAST_SPOKES = 3;
  private static final int MOST_SPOKES = 8;

  ComparisonChart {
    rows = List.copyOf(rows);
    recipes = List.copyOf(recipes);
  }

  /**
   * A chart of chosen lines; where too few are chosen for its kind, lines with a better end join.
   *
   * @param kind how it is drawn
   * @param view the comparison
   * @param chosen the chosen lines
   */
  static ComparisonChart of(ChartKind kind, ComparisonView view, List<ComparisonLine> chosen) {
    List<ComparisonTable.Row> rows = numeric(chosen);
    int wanted = kind == ChartKind.BARS ? 1 : kind == ChartKind.RADAR ? LEAST_SPOKES : 2;
    if (rows.size() < wanted) {
      List<ComparisonTable.Row> all = numeric(view.lines());
      List<ComparisonTable.Row> judged =
          all.stream().filter(r -> r.property().direction() != Direction.NEUTRAL).toList();
      List<ComparisonTable.Row> fill = judged.size() >= wanted ? judged : all;
      rows =
          java.util.stream.Stream.concat(rows.stream(), fill.stream())
              .distinct()
              .sorted(Comparator.comparingLong(ComparisonChart::known).reversed())
              .limit(kind == ChartKind.BARS ? 1 : MOST_SPOKES)
              .toList();
    }
    List<String> labels = view.table().headings(Numbers.UNICODE);
    return new ComparisonChart(kind, rows, labels);
  }

  private static List<ComparisonTable.Row> numeric(List<ComparisonLine> lines) {
    return lines.stream()
        .filter(ComparisonLine.Values.class::isInstance)
        .map(l -> ((ComparisonLine.Values) l).row())
        .filter(r ->
            r.cells().stream()
                .anyMatch(c -> c.finding().map(Finding::value).orElse(null) instanceof Value.Known))
        .toList();
  }

  private static long known(ComparisonTable.Row row) {
    return row.cells().stream().filter(c -> c.state() == ComparisonTable.State.KNOWN).count();
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** What the chart shows, in words. */
  String title() {
    return kind == ChartKind.BARS
        ? rows.getFirst().label()
        : "Comparison of " + recipes.size() + " recipes";
  }

  DrawnFigure draw(FigureStyle style, FigureStamp stamp) {
    return switch (kind) {
      case BARS -> FigureSvg.draw(bars(), style, stamp);
      case RADAR ->
          rows.size() < LEAST_SPOKES
              ? ProfileSvg.parallel(profile(), style, stamp)
              : ProfileSvg.radar(profile(), style, stamp);
      case PARALLEL -> ProfileSvg.parallel(profile(), style, stamp);
    };
  }

  private Figure.Bars bars() {
    ComparisonTable.Row row = rows.getFirst();
    Axis axis = new Axis(row.property().label(), row.property().unit(), false);
    return new Figure.Bars(
        "comparison",
        row.label(),
        axis,
        IntStream.range(0, recipes.size()).mapToObj(i -> bar(row, i)).toList());
  }

  private Figure.Bar bar(ComparisonTable.Row row, int column) {
    return row.cells().get(column).finding().map(Finding::value).orElse(null)
            instanceof Value.Known known
        ? new Figure.Bar(recipes.get(column), known.value(), known.low(), known.high())
        : new Figure.Bar(recipes.get(column), Double.NaN, Double.NaN, Double.NaN);
  }

  private Profile profile() {
    return new Profile(
        title(),
        rows.stream()
            .map(r -> new Profile.Spoke(r.label(), r.property().unit(), r.property().direction()))
            .toList(),
        IntStream.range(0, recipes.size())
            .mapToObj(i ->
                new Profile.Line(recipes.get(i), rows.stream().map(r -> number(r, i)).toList()))
            .toList());
  }

  private static double number(ComparisonTable.Row row, int column) {
    return row.cells().get(column).finding().map(Finding::value).orElse(null)
            instanceof Value.Known known
        ? known.value()
        : Double.NaN;
  }
}
