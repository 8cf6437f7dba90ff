// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.gallery;

import java.nio.file.Path;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.natrolyte.document.DocumentException;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.report.figure.FigureFile;
import org.natrolyte.report.figure.FigureStyle;
import org.natrolyte.report.figure.RecipeFigure;
import org.natrolyte.workbench.document.ChosenFolder;
import org.natrolyte.workbench.document.FileNames;
import org.natrolyte.workbench.document.ReplaceQuestion;
import org.natrolyte.workbench.figure.SvgImages;

/** Asks for a file and writes a figure into it. */
final class FigureExport {
  private FigureExport() {}

  /** The figure and its recipe: one recipe's is not written over another's. */
  private static String name(RecipeFigure figure) {
    return figure.fileName() + " " + FileNames.of(figure.stamp().recipe());
  }

  /**
   * @param shell the window that asks
   * @param figure what is named in the file
   * @param shown what of it is written: a network may be shown in part
   */
  static void ask(Shell shell, RecipeFigure figure, Figure shown) {
    FileDialog dialog = new FileDialog(shell, SWT.SAVE);
    dialog.setText("Export Figure");
    dialog.setFileName(name(figure) + ".svg");
    dialog.setFilterExtensions(FigureFile.FORMS.stream().map(f -> "*." + f).toArray(String[]::new));
    dialog.setOverwrite(true);
    ChosenFolder.ask(dialog).ifPresent(typed -> write(shell, typed, figure, shown));
  }

  private static void write(Shell shell, Path typed, RecipeFigure figure, Figure shown) {
    String name = typed.getFileName().toString();
    Path file = FigureFile.isNamed(name) ? typed : typed.resolveSibling(name + ".svg");
    if (!ReplaceQuestion.mayWrite(shell, typed, file)) {
      return;
    }
    try {
      FigureFile.write(file, shown, FigureStyle.PRINT, figure.stamp(), SvgImages.structures());
    } catch (DocumentException e) {
      MessageDialog.openError(shell, "The figure was not written", e.getMessage());
    }
  }
}
