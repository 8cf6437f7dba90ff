// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.natrolyte.document.DocumentFile;

/**
 * Asks into which file a document shall go. The window asks with the dialog of the desktop; whoever
 * drives the window puts another one into its services.
 */
@FunctionalInterface
public interface SaveQuestion {
  /**
   * Asks.
   *
   * @param shell of the window
   * @param offered the folder and the name that are offered
   * @return the file, with the ending of documents; empty when the user does not want to save
   */
  Optional<Path> ask(Shell shell, Path offered);

  /** Asks with the dialog of the desktop. */
  static Optional<Path> desktop(Shell shell, Path offered) {
    String ending = "." + DocumentFile.EXTENSION;
    FileDialog dialog = new FileDialog(shell, SWT.SAVE);
    dialog.setText("Save Recipes As");
    dialog.setFilterNames(new String[] {"Natrolyte documents (*" + ending + ")"});
    dialog.setFilterExtensions(new String[] {"*" + ending});
    dialog.setFilterPath(offered.getParent().toString());
    dialog.setFileName(offered.getFileName().toString());
    dialog.setOverwrite(true);
    return Optional.ofNullable(dialog.open()).map(Path::of);
  }
}
