// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.document.DocumentException;
import org.natrolyte.report.ReportColumn;
import org.natrolyte.report.ReportStamp;
import org.natrolyte.report.figure.FigureFile;
import org.natrolyte.report.figure.FigureStyle;
import org.natrolyte.report.figure.RecipeFigure;
import org.natrolyte.report.figure.Structures;

/**
 * Writes the figures of recipes into a folder, a file each; where there are several recipes, each
 * file begins with the number of its recipe.
 */
final class FigureFolder {
  private final String folder;
  private final String form;
  private final Structures structures;

  FigureFolder(String folder, String form, Structures structures) {
    this.folder = folder;
    this.form = form;
    this.structures = structures;
  }

  void write(List<ReportColumn> columns, ReportStamp stamp, CliContext context) {
    Path target = context.file(folder);
    int written = 0;
    try {
      Files.createDirectories(target);
      for (int i = 0; i < columns.size(); i++) {
        String number = columns.size() == 1 ? "" : (i + 1) + "-";
        for (RecipeFigure figure : figures(columns.get(i), stamp)) {
          Path file = target.resolve(number + figure.fileName() + "." + form);
          FigureFile.write(file, figure.figure(), FigureStyle.PRINT, figure.stamp(), structures);
          written++;
        }
      }
    } catch (IOException e) {
      throw new InputException("--figures: the folder " + folder + " cannot be made.", e);
    } catch (DocumentException e) {
      throw new InputException(e.getMessage(), e);
    }
    context.say(
        written == 0
            ? "no study gave a figure"
            : "wrote %d %s to %s".formatted(written, written == 1 ? "figure" : "figures", folder));
  }

  private static List<RecipeFigure> figures(ReportColumn column, ReportStamp stamp) {
    return column
        .result()
        .map(r -> RecipeFigure.of(column.recipeText(), r, stamp.program()))
        .orElse(List.of());
  }
}
