// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.report.ShownTable.Block;
import org.natrolyte.report.ShownTable.Line;
import org.natrolyte.report.ShownTable.Shown;

/** The table of an HTML report with its footnotes. */
final class HtmlComparison {
  private final HtmlText html;
  private final ShownTable table;

  private HtmlComparison(HtmlText html, ShownTable table) {
    this.html = html;
    this.table = table;
  }

  static void write(HtmlText html, ShownTable table) {
    HtmlComparison comparison = new HtmlComparison(html, table);
    comparison.table();
    comparison.unknown();
    comparison.notes();
  }

  private void table() {
    html.raw("<section aria-labelledby=\"comparison\">\n");
    html.raw("<h2 id=\"comparison\">Comparison</h2>\n");
    html.raw("<div class=\"wide\" role=\"region\" aria-labelledby=\"comparison\" tabindex=\"0\">");
    html.raw("\n<table>\n<caption>Values with their ranges; numbers in small print lead to the");
    html.raw(" notes. Hold the pointer over a value to see how it is known.</caption>\n");
    html.raw("<thead>\n<tr><th scope=\"col\">Property</th><th scope=\"col\">Unit</th>");
    for (Shown head : table.heads()) {
      html.raw("<th scope=\"col\">").text(head.text()).notes(head.notes()).raw("</th>");
    }
    html.raw("</tr>\n</thead>\n<tbody>\n");
    line(table.classes());
    html.raw("</tbody>\n");
    for (Block block : table.groups()) {
      if (!block.lines().isEmpty()) {
        html.raw("<tbody>\n<tr><th class=\"group\" scope=\"rowgroup\"");
        html.attribute("colspan", Integer.toString(2 + table.heads().size())).raw(">");
        html.text(block.title()).raw("</th></tr>\n");
        block.lines().forEach(this::line);
        html.raw("</tbody>\n");
      }
    }
    html.raw("</table>\n</div>\n");
  }

  private void line(Line line) {
    html.raw("<tr><th scope=\"row\"").attribute("title", line.row().property().definition());
    html.raw(">").text(line.label().text()).notes(line.label().notes()).raw("</th>");
    html.element("td", line.row().property().unit());
    for (int i = 0; i < line.cells().size(); i++) {
      Shown cell = line.cells().get(i);
      html.raw("<td class=\"").raw(cell.state().name().toLowerCase(Locale.ROOT)).raw("\"");
      line.row().cells().get(i).finding().ifPresent(f -> html.attribute("title", tip(f)));
      html.raw(">").text(cell.text()).notes(cell.notes()).raw("</td>");
    }
    html.raw("</tr>\n");
  }

  private static String tip(Finding finding) {
    StringBuilder tip = new StringBuilder(finding.provenance().method());
    for (String caveat : finding.caveats()) {
      tip.append(tip.isEmpty() ? "" : "\n").append(caveat);
    }
    return tip.toString();
  }

  private void unknown() {
    for (Block block : table.groups()) {
      for (Map.Entry<List<Integer>, List<String>> alike : block.unknown().entrySet()) {
        html.raw("<p class=\"unknown\">").text(block.title() + ". Not known for any recipe");
        html.notes(alike.getKey()).text(": " + String.join("; ", alike.getValue())).raw("</p>\n");
      }
    }
    html.raw("</section>\n");
  }

  private void notes() {
    if (table.notes().isEmpty()) {
      return;
    }
    html.raw("<section aria-labelledby=\"notes\">\n<h2 id=\"notes\">Notes</h2>\n<ol>\n");
    for (int i = 0; i < table.notes().size(); i++) {
      html.raw("<li").attribute("id", "note-" + (i + 1)).raw(">");
      html.text(table.notes().get(i)).raw("</li>\n");
    }
    html.raw("</ol>\n</section>\n");
  }
}
