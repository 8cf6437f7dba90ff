// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import java.util.List;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.model.figure.LevelDiagram;
import org.natrolyte.model.figure.Network;
import org.natrolyte.report.figure.FigurePart;
import org.natrolyte.report.figure.FigurePartSvg;
import org.natrolyte.report.figure.FigureTheme;
import org.natrolyte.report.figure.Structures;

/** What the marks of a figure stand for, as a table below it: orbitals and reactions, drawn. */
final class HtmlParts {
  private static final int ORBITAL_WIDTH = 230;
  private static final int REACTION_WIDTH = 440;

  private final HtmlText html;
  private final Structures structures;

  HtmlParts(HtmlText html, Structures structures) {
    this.html = html;
    this.structures = structures;
  }

  void write(Figure figure) {
    switch (figure) {
      case LevelDiagram levels -> orbitals(levels);
      case Network network -> reactions(network);
      default -> {
        // its marks are all in the picture
      }
    }
  }

  private void orbitals(LevelDiagram diagram) {
    boolean any =
        diagram.columns().stream()
            .flatMap(c -> c.levels().stream())
            .anyMatch(l -> l.sites().isPresent());
    if (!any) {
      return;
    }
    head("On which atoms the orbitals sit", "Species", "HOMO", "LUMO");
    for (LevelDiagram.Column column : diagram.columns()) {
      html.raw("<tr>").element("th", column.label());
      orbital(column, 2);
      orbital(column, 0);
      html.raw("</tr>\n");
    }
    html.raw("</tbody></table>\n<p>");
    html.text(
            "Mulliken shares by kind of atom, hydrogens with the atom that carries them; the area"
                + " of a circle is the share.")
        .raw("</p></details>\n");
  }

  private void orbital(LevelDiagram.Column column, int electrons) {
    html.raw("<td>");
    column.levels().stream()
        .filter(l -> l.electrons() == electrons && !l.label().isEmpty() && l.sites().isPresent())
        .findFirst()
        .ifPresent(l -> {
          picture(new FigurePart.Orbital(column, l), ORBITAL_WIDTH);
          int mean = l.sites().get().orbitals();
          html.element(
              "p",
              l.sites().get().inWords()
                  + (mean > 1 ? "; mean of " + mean + " degenerate orbitals" : ""));
        });
    html.raw("</td>");
  }

  private void reactions(Network network) {
    List<Network.Reaction> reactions =
        network.nodes().stream().flatMap(n -> n.reaction().stream()).toList();
    if (reactions.isEmpty()) {
      return;
    }
    head("Reactions", "Reaction", "Balance", "Energy", "Template", "Source");
    for (Network.Reaction reaction : reactions) {
      html.raw("<tr><td>");
      picture(new FigurePart.Reaction(reaction), REACTION_WIDTH);
      html.element("p", reaction.equation()).raw("</td>");
      for (String text :
          List.of(
              reaction.balance(), reaction.energy(), reaction.template(), reaction.citation())) {
        html.element("td", text);
      }
      html.raw("</tr>\n");
    }
    html.raw("</tbody></table></details>\n");
  }

  private void head(String title, String... names) {
    html.raw("<details class=\"parts\" open>").element("summary", title);
    html.raw("\n<table><thead><tr>");
    for (String name : names) {
      html.raw("<th scope=\"col\">").text(name).raw("</th>");
    }
    html.raw("</tr></thead>\n<tbody>\n");
  }

  private void picture(FigurePart part, int width) {
    FigurePartSvg.draw(part, width, FigureTheme.LIGHT, structures)
        .map(d -> d.svg().substring(d.svg().indexOf("<svg")))
        .ifPresent(html::raw);
  }
}
