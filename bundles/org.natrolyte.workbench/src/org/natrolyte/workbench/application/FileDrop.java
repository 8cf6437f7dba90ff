// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.application;

import java.nio.file.Path;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.natrolyte.workbench.commands.OpenFiles;
import org.natrolyte.workbench.document.CopyDrop;

/** Opens files that are dropped onto the editors. */
final class FileDrop {
  private FileDrop() {}

  /** What hears of the files. */
  static DropTargetListener into(IWorkbenchWindow window) {
    return new CopyDrop(event -> open(window, event.data));
  }

  private static void open(IWorkbenchWindow window, Object dropped) {
    if (dropped instanceof String[] files) {
      for (String file : files) {
        OpenFiles.open(window, Path.of(file));
      }
    }
  }
}
