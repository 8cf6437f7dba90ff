// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/** Notices, when the user comes back to the window, that a document was changed by others. */
final class OutsideChanges {
  private final RecipeDocumentEditor editor;
  private final Listener activated = e -> check();
  private final Shell shell;
  private boolean asking;

  OutsideChanges(RecipeDocumentEditor editor, Shell shell) {
    this.editor = editor;
    this.shell = shell;
    shell.addListener(SWT.Activate, activated);
  }

  void dispose() {
    if (!shell.isDisposed()) {
      shell.removeListener(SWT.Activate, activated);
    }
  }

  /** Looks at the file in the background, and asks when it is another one. */
  void check() {
    if (asking || editor.path().isEmpty()) {
      return;
    }
    Path file = editor.path().get();
    IJobFunction look = monitor -> look(file, monitor);
    Job job = Job.create("Look at " + file.getFileName(), look);
    job.setSystem(true);
    job.schedule();
  }

  private IStatus look(Path file, IProgressMonitor monitor) {
    try {
      if (!editor.keeper().isCurrent(file) && !monitor.isCanceled()) {
        boolean there = Files.exists(file);
        shell.getDisplay().asyncExec(() -> ask(file, there));
      }
    } catch (IOException e) {
      ILog.of(OutsideChanges.class).warn("Cannot look at " + file, e);
    }
    return Status.OK_STATUS;
  }

  private void ask(Path file, boolean there) {
    if (asking || shell.isDisposed() || editor.isClosed()) {
      return;
    }
    asking = true;
    try {
      if (there && reload(file)) {
        editor.saver().reload();
      } else {
        editor.keeper().acceptOutsideChange(file);
        if (!there) {
          MessageDialog.openInformation(
              shell,
              "Document removed",
              file.getFileName()
                  + " is no longer in its folder. Its recipes are still open here; save to write"
                  + " them again.");
        }
      }
    } catch (IOException e) {
      ILog.of(OutsideChanges.class).warn("Cannot look at " + file, e);
    } finally {
      asking = false;
    }
  }

  private boolean reload(Path file) {
    String loss = editor.isDirty() ? " Your unsaved edits would be lost." : "";
    return MessageDialog.open(
            MessageDialog.QUESTION,
            shell,
            "Document changed",
            file.getFileName() + " was changed by another program. Read it again?" + loss,
            SWT.NONE,
            "Read Again",
            "Keep Mine")
        == 0;
  }
}
