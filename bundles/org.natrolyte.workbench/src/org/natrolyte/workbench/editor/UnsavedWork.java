// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.natrolyte.model.document.RecipeDocument;
import org.natrolyte.workbench.document.OpenDocument;
import org.natrolyte.workbench.recovery.RecoveryJournal;

/** Keeps the unsaved edits of an editor in the journal, a second after the last one. */
final class UnsavedWork {
  private static final int PAUSE_MILLIS = 1000;

  private final RecipeDocumentEditor editor;
  private final OpenDocument open;
  private final RecoveryJournal journal =
      new RecoveryJournal(folder(), UUID.randomUUID().toString());
  private final Job job;
  private volatile Optional<RecipeDocument> unsaved = Optional.empty();

  UnsavedWork(RecipeDocumentEditor editor, OpenDocument open) {
    this.editor = editor;
    this.open = open;
    IJobFunction writing = monitor -> write();
    job = Job.create("Keep unsaved recipes", writing);
    job.setSystem(true);
    open.addListener(change -> changed(change));
    if (open.isDirty()) {
      changed(OpenDocument.Change.DIRTY);
    }
  }

  /** Where the journal of the workspace is. */
  static Path folder() {
    return Platform.getStateLocation(Platform.getBundle("org.natrolyte.workbench"))
        .toPath()
        .resolve("recovery");
  }

  private void changed(OpenDocument.Change change) {
    if (change == OpenDocument.Change.TEXT
        || change == OpenDocument.Change.COMPARISON
        || change == OpenDocument.Change.DIRTY) {
      unsaved = open.isDirty() ? Optional.of(open.document()) : Optional.empty();
      job.schedule(unsaved.isPresent() ? PAUSE_MILLIS : 0);
    }
  }

  /** Takes up unsaved work of an earlier run, as an edit: undo goes back to what is in the file. */
  void takeUp(RecipeDocument earlier, Instant time) {
    open.history().edit("Recover Unsaved Work", earlier, earlier.recipes().isEmpty() ? -1 : 0);
    unsaved = open.isDirty() ? Optional.of(open.document()) : Optional.empty();
    write();
    editor
        .keeper()
        .say(
            "Recovered unsaved work of %s. Undo goes back to what is in the file."
                .formatted(DocumentKeeper.clock(time)));
  }

  /** The editor is closed: what was not saved has been given up. */
  void dispose() {
    unsaved = Optional.empty();
    job.cancel();
    write();
  }

  private synchronized IStatus write() {
    try {
      Optional<RecipeDocument> now = unsaved;
      if (now.isPresent()) {
        journal.keep(now.get(), editor.path(), editor.getPartName());
      } else {
        journal.forget();
      }
    } catch (IOException e) {
      ILog.of(UnsavedWork.class).warn("Unsaved recipes cannot be kept for a recovery.", e);
    }
    return Status.OK_STATUS;
  }
}
