// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.application;

import java.nio.file.Path;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.natrolyte.workbench.commands.OpenFiles;

/** Opens files that are dropped onto the editors. */
final class FileDrop extends DropTargetAdapter {
  private final IWorkbenchWindow window;

  FileDrop(IWorkbenchWindow window) {
    this.window = window;
  }

  @Override
  public void dragEnter(DropTargetEvent event) {
    event.detail = DND.DROP_COPY;
  }

  @Override
  public void dragOperationChanged(DropTargetEvent event) {
    event.detail = DND.DROP_COPY;
  }

  @Override
  public void drop(DropTargetEvent event) {
    if (event.data instanceof String[] files) {
      for (String file : files) {
        OpenFiles.open(window, Path.of(file));
      }
    }
  }
}
