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
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.natrolyte.workbench.theme.WindowThread;

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
    Display display = shell.getDisplay();
    IJobFunction look = monitor -> look(file, display, monitor);
    Job job = Job.create("Look at " + file.getFileName(), look);
    job.setSystem(true);
    job.schedule();
  }

  private IStatus look(Path file, Display display, IProgressMonitor monitor) {
    try {
      if (!editor.keeper().isCurrent(file) && !monitor.isCanceled()) {
        boolean there = Files.exists(file);
        WindowThread.soon(display, () -> ask(file, there));
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
      if (!there) {
        editor.keeper().acceptOutsideChange(file);
        MessageDialog.openInformation(
            shell,
            "Document removed",
            file.getFileName()
                + " is no longer in its folder. Its recipes are still open here; save to write"
                + " them again.");
      } else if (editor.isDirty()) {
        askWhichVersion(file);
      } else {
        editor.saver().reload();
        editor.keeper().say(file.getFileName() + " was changed elsewhere and has been read again.");
      }
    } catch (IOException e) {
      ILog.of(OutsideChanges.class).warn("Cannot look at " + file, e);
    } finally {
      asking = false;
    }
  }

  private void askWhichVersion(Path file) throws IOException {
    int answer =
        new UnaskedQuestion(
                shell,
                "Document changed",
                file.getFileName()
                    + " was changed in another window or by another program, and has unsaved edits"
                    + " here.",
                "Merge",
                "Read Again, Lose My Edits",
                "Keep Mine")
            .open();
    switch (answer) {
      case 0 -> editor.saver().merge(file);
      case 1 -> editor.saver().reload();
      default -> editor.keeper().acceptOutsideChange(file);
    }
  }
}
