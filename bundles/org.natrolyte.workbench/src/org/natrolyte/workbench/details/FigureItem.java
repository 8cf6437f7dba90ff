// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.details;

/**
 * A selected part of a figure.
 *
 * @param figure what the figure shows
 * @param part what the part says, in lines
 * @param method what made the figure
 * @param recipe the recipe it is about
 */
public record FigureItem(String figure, String part, String method, String recipe) {
  CardText card() {
    String[] lines = part.split("\n");
    CardText card = new CardText().title(lines[0]).subtitle("");
    for (int i = 1; i < lines.length; i++) {
      card.strong("", lines[i]);
    }
    return card.section("Where it comes from")
        .row("Figure", figure)
        .row("Computed", method)
        .row("Recipe", recipe);
  }
}
