// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import java.util.List;
import org.natrolyte.model.figure.SolvateShells;

/** Solvates side by side, in rows where they do not fit. */
final class ShellsDrawing {
  static final double LEAST_WIDTH = 220;
  static final double HEIGHT = 236;
  private static final double WORDS = 46;

  private ShellsDrawing() {}

  static int draw(Svg svg, SolvateShells figure, FigureStyle style) {
    double begin = Heading.draw(svg, figure.title(), style) + 8;
    List<SolvateShells.Shell> shells = figure.shells();
    if (shells.isEmpty()) {
      svg.text(
          Heading.LEFT,
          begin + 24,
          "no solvate is known",
          Svg.TEXT,
          svg.theme().muted(),
          Svg.Anchor.START);
      return (int) Math.ceil(begin + 48);
    }
    double room = style.width() - 2 * Heading.LEFT;
    int most = Math.max(1, (int) (room / LEAST_WIDTH));
    int rows = (shells.size() + most - 1) / most;
    int inRow = (shells.size() + rows - 1) / rows;
    double slot = room / inRow;
    for (int i = 0; i < shells.size(); i++) {
      double x = Heading.LEFT + i % inRow * slot;
      double y = begin + i / inRow * (HEIGHT + WORDS);
      shell(svg, shells.get(i), x, y, slot);
    }
    double y = begin + rows * (HEIGHT + WORDS) + 12;
    String key = "dashed: one line for each donor atom on the cation; shares are of all cations";
    for (String line : TextSize.lines(key, room, Svg.SMALL, 2)) {
      svg.text(Heading.LEFT, y, line, Svg.SMALL, svg.theme().muted(), Svg.Anchor.START);
      y += 14;
    }
    return (int) Math.ceil(y);
  }

  private static void shell(Svg svg, SolvateShells.Shell shell, double x, double y, double width) {
    ShellPicture.draw(svg, shell, x, y, width, HEIGHT);
    double middle = x + width / 2;
    svg.text(
        middle,
        y + HEIGHT + 14,
        TextSize.cut(shell.formula(), width - 10, Svg.TEXT),
        Svg.TEXT,
        svg.theme().ink(),
        Svg.Anchor.MIDDLE,
        true);
    String words = AxisText.percent(shell.share()) + " of cations, charge " + shell.chargeText();
    svg.text(middle, y + HEIGHT + 31, words, Svg.SMALL, svg.theme().muted(), Svg.Anchor.MIDDLE);
    svg.region(
        x + 4,
        y,
        width - 8,
        HEIGHT + 38,
        shell.formula(),
        hint(shell),
        new FigurePart.Solvate(shell));
  }

  static String hint(SolvateShells.Shell shell) {
    StringBuilder text = new StringBuilder(shell.formula());
    text.append('\n').append(AxisText.percent(shell.share())).append(" of cations, charge ");
    text.append(shell.chargeText()).append(", ").append(shell.contacts()).append(" donor atoms");
    for (SolvateShells.Ligand ligand : shell.ligands()) {
      text.append('\n').append(ligand.anion() ? "anion " : "").append(ligand.name());
      text.append(": ").append(ligand.contacts());
      text.append(ligand.contacts() == 1 ? " contact" : " contacts");
    }
    return text.toString();
  }
}
