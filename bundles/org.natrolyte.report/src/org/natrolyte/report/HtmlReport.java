// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.natrolyte.model.compound.StructureDrawer;
import org.natrolyte.report.figure.Structures;

/**
 * Recipes side by side as one HTML file that needs nothing else: no scripts, no fonts, no network.
 * It follows the reader's light or dark setting and prints on paper.
 */
public final class HtmlReport {
  private HtmlReport() {}

  /** Writes a page without the structures of the species. */
  public static void write(
      String title, List<ReportColumn> columns, ReportStamp stamp, OutputStream out)
      throws IOException {
    write(title, columns, stamp, Optional.empty(), out);
  }

  /** Writes the report; the stream is flushed and stays open. */
  public static void write(
      String title,
      List<ReportColumn> columns,
      ReportStamp stamp,
      Optional<StructureDrawer> drawer,
      OutputStream out)
      throws IOException {
    HtmlText html = new HtmlText();
    String heading = title.isBlank() ? "Electrolytes compared" : title;
    html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n");
    html.raw("<meta http-equiv=\"Content-Security-Policy\"");
    html.raw(" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n");
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
    html.raw("<meta name=\"generator\"").attribute("content", stamp.program()).raw("/>\n");
    html.element("title", heading).raw("\n<style>\n").raw(HtmlStyle.CSS).raw("</style>\n");
    html.raw("</head>\n<body>\n<main>\n").element("h1", heading).raw("\n<p class=\"stamp\">");
    html.text(stamp.program()).raw(", <time").attribute("datetime", stamp.time().toString());
    html.raw(">").text(stamp.readableTime()).raw("</time></p>\n");
    HtmlRecipes.write(html, columns);
    HtmlComparison.write(html, ShownTable.of(ComparisonTable.of(columns), Numbers.UNICODE));
    new HtmlFigures(html, stamp, Structures.of(drawer)).write(columns);
    html.raw("</main>\n</body>\n</html>\n");
    out.write(html.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
