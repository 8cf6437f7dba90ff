// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.natrolyte.workbench.document.NewDocumentInput;
import org.natrolyte.workbench.document.Places;
import org.natrolyte.workbench.recovery.RecoveryJournal;
import org.natrolyte.workbench.recovery.RecoveryJournal.Leftover;
import org.natrolyte.workbench.theme.WindowThread;

/** Brings back, after a crash, what had not been saved. */
public final class Recovery {
  private Recovery() {}

  /** Looks, in the background, for unsaved work of earlier runs, and opens it. */
  public static void start(IWorkbenchPage page) {
    Display display = page.getWorkbenchWindow().getShell().getDisplay();
    IJobFunction looking =
        monitor -> {
          try {
            List<Leftover> found = RecoveryJournal.leftovers(UnsavedWork.folder());
            if (!found.isEmpty()) {
              WindowThread.soon(display, () -> found.forEach(l -> recover(page, l)));
            }
          } catch (IOException e) {
            ILog.of(Recovery.class).warn("The journal of unsaved recipes cannot be read.", e);
          }
          return Status.OK_STATUS;
        };
    Job job = Job.create("Look for unsaved recipes", looking);
    job.setSystem(true);
    job.schedule();
  }

  /**
   * Opens unsaved work; the entry is forgotten when the editor has one of its own, and kept when
   * the file cannot be read.
   */
  public static void recover(IWorkbenchPage page, Leftover leftover) {
    try {
      IEditorInput input =
          leftover.file().filter(Files::exists).isPresent()
              ? Places.input(leftover.file().get())
              : new NewDocumentInput(leftover.name(), leftover.document());
      if (page.openEditor(input, RecipeDocumentEditor.ID) instanceof RecipeDocumentEditor editor) {
        Optional<UnsavedWork> unsaved = editor.unsaved();
        if (unsaved.isPresent()) {
          unsaved.get().takeUp(leftover.document(), leftover.time());
          leftover.journal().forget();
        }
      }
    } catch (CoreException | IOException e) {
      ILog.of(Recovery.class)
          .error("Unsaved recipes of " + leftover.name() + " were not opened", e);
    }
  }
}
