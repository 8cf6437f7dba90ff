// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.ide.IDE;
import org.natrolyte.workbench.document.Places;

/** Opens files, wherever they come from: the start line, a dialog, a drop. */
public final class OpenFiles {
  private OpenFiles() {}

  /** Opens a file in its editor, or says why it cannot be opened. */
  public static void open(IWorkbenchWindow window, Path file) {
    if (!Files.isRegularFile(file)) {
      MessageDialog.openError(
          window.getShell(),
          "Cannot open",
          Files.isDirectory(file)
              ? file + " is a folder. Open a document in it."
              : file + " is not there.");
      return;
    }
    try {
      IEditorDescriptor editor = IDE.getEditorDescriptor(file.getFileName().toString(), true, true);
      window.getActivePage().openEditor(Places.input(file), editor.getId());
    } catch (CoreException e) {
      ILog.of(OpenFiles.class).error("Cannot open " + file, e);
      MessageDialog.openError(
          window.getShell(), "Cannot open", file + " cannot be opened: " + e.getMessage());
    }
  }
}
