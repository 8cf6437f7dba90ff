// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import java.util.List;

/** The title of a figure, in two lines at the most. */
final class Heading {
  static final double LEFT = 16;

  private Heading() {}

  /** Draws it, where it is wanted, and says where the figure may begin. */
  static double draw(Svg svg, String title, FigureStyle style) {
    if (!style.titled()) {
      return 0;
    }
    List<String> lines = TextSize.lines(title, style.width() - 2 * LEFT, Svg.TITLE * 1.06, 2);
    double y = 24;
    for (String line : lines) {
      svg.text(LEFT, y, line, Svg.TITLE, svg.theme().ink(), Svg.Anchor.START, true);
      y += 19;
    }
    return lines.isEmpty() ? 12 : y - 5;
  }
}
