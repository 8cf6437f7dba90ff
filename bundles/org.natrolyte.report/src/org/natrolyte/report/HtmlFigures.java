// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import java.util.List;
import org.natrolyte.report.figure.FigureStyle;
import org.natrolyte.report.figure.FigureSvg;
import org.natrolyte.report.figure.RecipeFigure;
import org.natrolyte.report.figure.Structures;

/** The figures of an HTML report: those of each recipe under its name. */
final class HtmlFigures {
  private final HtmlText html;
  private final ReportStamp stamp;
  private final Structures structures;

  HtmlFigures(HtmlText html, ReportStamp stamp, Structures structures) {
    this.html = html;
    this.stamp = stamp;
    this.structures = structures;
  }

  void write(List<ReportColumn> columns) {
    if (columns.stream().allMatch(c -> figures(c).isEmpty())) {
      return;
    }
    html.raw("<section aria-labelledby=\"figures\">\n<h2 id=\"figures\">Figures</h2>\n");
    for (ReportColumn column : columns) {
      List<RecipeFigure> figures = figures(column);
      if (!figures.isEmpty()) {
        html.raw("<article>\n").element("h3", column.label()).raw("\n");
        figures.forEach(this::figure);
        html.raw("</article>\n");
      }
    }
    html.raw("</section>\n");
  }

  private List<RecipeFigure> figures(ReportColumn column) {
    return column
        .result()
        .map(r -> RecipeFigure.of(column.recipeText(), r, stamp.program()))
        .orElse(List.of());
  }

  private void figure(RecipeFigure figure) {
    String svg =
        FigureSvg.draw(figure.figure(), FigureStyle.PRINT, figure.stamp(), structures).svg();
    html.raw("<figure>\n").raw(svg.substring(svg.indexOf("<svg"))).raw("</figure>\n");
    new HtmlParts(html, structures).write(figure.figure());
  }
}
