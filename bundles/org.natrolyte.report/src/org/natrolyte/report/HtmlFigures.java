// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import java.util.List;
import org.natrolyte.report.figure.FigureStyle;
import org.natrolyte.report.figure.FigureSvg;
import org.natrolyte.report.figure.RecipeFigure;

/** The figures of an HTML report: those of each recipe under its name. */
final class HtmlFigures {
  private HtmlFigures() {}

  static void write(HtmlText html, List<ReportColumn> columns, ReportStamp stamp) {
    if (columns.stream().allMatch(c -> figures(c, stamp).isEmpty())) {
      return;
    }
    html.raw("<section aria-labelledby=\"figures\">\n<h2 id=\"figures\">Figures</h2>\n");
    for (ReportColumn column : columns) {
      List<RecipeFigure> figures = figures(column, stamp);
      if (!figures.isEmpty()) {
        html.raw("<article>\n").element("h3", column.label()).raw("\n");
        figures.forEach(f -> figure(html, f));
        html.raw("</article>\n");
      }
    }
    html.raw("</section>\n");
  }

  private static List<RecipeFigure> figures(ReportColumn column, ReportStamp stamp) {
    return column
        .result()
        .map(r -> RecipeFigure.of(column.recipeText(), r, stamp.program()))
        .orElse(List.of());
  }

  private static void figure(HtmlText html, RecipeFigure figure) {
    String svg = FigureSvg.draw(figure.figure(), FigureStyle.PRINT, figure.stamp()).svg();
    html.raw("<figure>\n").raw(svg.substring(svg.indexOf("<svg"))).raw("</figure>\n");
  }
}
