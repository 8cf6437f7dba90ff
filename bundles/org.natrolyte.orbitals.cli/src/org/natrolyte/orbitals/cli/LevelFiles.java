// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.document.DocumentException;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.model.figure.LevelDiagram;
import org.natrolyte.report.ReportColumn;
import org.natrolyte.report.ReportFile;
import org.natrolyte.report.figure.FigureStyle;
import org.natrolyte.report.figure.FigureSvg;

/** Writes the energy levels of recipes as SVG. */
final class LevelFiles {
  private LevelFiles() {}

  static void write(CliContext context, String name, List<ReportColumn> columns) {
    for (int i = 0; i < columns.size(); i++) {
      Optional<Figure> levels =
          columns.get(i).result().stream()
              .flatMap(r -> r.figures().stream())
              .filter(LevelDiagram.class::isInstance)
              .findFirst();
      if (levels.isEmpty()) {
        throw new InputException(
            "--svg: no levels are known for '" + columns.get(i).label() + "'.");
      }
      String file = columns.size() == 1 ? name : numbered(name, i + 1);
      byte[] svg =
          FigureSvg.render(levels.get(), FigureStyle.DEFAULT).getBytes(StandardCharsets.UTF_8);
      try {
        ReportFile.write(context.file(file), out -> out.write(svg));
      } catch (DocumentException e) {
        throw new InputException(e.getMessage(), e);
      }
      context.say("wrote " + file);
    }
  }

  private static String numbered(String name, int number) {
    int dot = name.lastIndexOf('.');
    return dot <= 0
        ? name + "-" + number
        : name.substring(0, dot) + "-" + number + name.substring(dot);
  }
}
