// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.cli;

import java.util.List;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.document.DocumentException;
import org.natrolyte.model.compound.StructureDrawer;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.report.ReportColumn;
import org.natrolyte.report.figure.FigureFile;
import org.natrolyte.report.figure.FigureStamp;
import org.natrolyte.report.figure.FigureStyle;
import org.natrolyte.report.figure.Structures;

/** Writes the energy levels or the stability windows of recipes as SVG, PNG or CSV. */
final class LevelFiles {
  private LevelFiles() {}

  /** Refuses a name that says no form, before anything is computed. */
  static void check(String name) {
    if (!FigureFile.isNamed(name)) {
      throw new InputException(
          "'%s': name the figure's file with one of %s at its end."
              .formatted(name, String.join(", ", FigureFile.FORMS)));
    }
  }

  /**
   * Writes one figure a recipe.
   *
   * @param id of the figure in the study: "levels" or "window"
   */
  static void write(CliContext context, String id, String name, List<ReportColumn> columns) {
    for (int i = 0; i < columns.size(); i++) {
      ReportColumn column = columns.get(i);
      Figure figure =
          column.result().stream()
              .flatMap(r -> r.figures().stream())
              .filter(f -> f.id().equals(id))
              .findFirst()
              .orElseThrow(() ->
                  new InputException("no " + id + " are known for '" + column.label() + "'."));
      String file = columns.size() == 1 ? name : numbered(name, i + 1);
      FigureStamp stamp =
          new FigureStamp(column.label(), "orbitals", "Natrolyte " + context.version());
      try {
        FigureFile.write(
            context.file(file),
            figure,
            FigureStyle.PRINT,
            stamp,
            Structures.of(context.service(StructureDrawer.class)));
      } catch (DocumentException e) {
        throw new InputException(e.getMessage(), e);
      }
      context.say("wrote " + file);
    }
  }

  private static String numbered(String name, int number) {
    int dot = name.lastIndexOf('.');
    return name.substring(0, dot) + "-" + number + name.substring(dot);
  }
}
