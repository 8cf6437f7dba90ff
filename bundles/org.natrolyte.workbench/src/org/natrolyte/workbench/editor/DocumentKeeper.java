// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IStorageEditorInput;
import org.natrolyte.document.DocumentException;
import org.natrolyte.document.DocumentFile;
import org.natrolyte.document.FileStamp;
import org.natrolyte.model.document.RecipeDocument;
import org.natrolyte.workbench.document.NewDocumentInput;
import org.natrolyte.workbench.document.OpenDocument;
import org.natrolyte.workbench.document.Places;

/** Reads the document of an editor from its file, and writes it there. */
final class DocumentKeeper {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final OpenDocument open;
  private final IStatusLineManager statusLine;
  private FileStamp stamp = FileStamp.ABSENT;
  private String said = "";

  DocumentKeeper(OpenDocument open, IStatusLineManager statusLine) {
    this.open = open;
    this.statusLine = statusLine;
  }

  /** Reads the document of an input. */
  void load(IEditorInput input) throws DocumentException {
    if (input instanceof NewDocumentInput fresh) {
      open.reset(fresh.document());
      if (fresh.document().recipes().stream().anyMatch(r -> !r.recipe().isBlank())) {
        open.markUnsaved();
      }
      return;
    }
    Optional<IStorageEditorInput> version = Places.version(input);
    if (version.isPresent()) {
      open.reset(read(version.get()));
      return;
    }
    Path file =
        Places.path(input)
            .orElseThrow(() ->
                new DocumentException(
                    DocumentException.Kind.NOT_READABLE,
                    input.getName() + " is not in a folder of this computer."));
    DocumentFile.Opened opened = DocumentFile.open(file);
    stamp = opened.stamp();
    open.reset(opened.document());
  }

  /** An earlier version from the history is a document without a file. */
  private static RecipeDocument read(IStorageEditorInput version) throws DocumentException {
    try (InputStream in = version.getStorage().getContents()) {
      return DocumentFile.read(in, version.getName());
    } catch (CoreException | IOException e) {
      throw new DocumentException(
          DocumentException.Kind.NOT_READABLE,
          version.getName() + " cannot be read: " + e.getMessage(),
          e);
    }
  }

  /** Writes the document into the file that it was read from, unless that was changed outside. */
  void save(Path file) throws DocumentException {
    stamp = DocumentFile.write(file, open.document(), stamp);
    saved(file);
  }

  /** Writes the document into any file, whatever was in it. */
  void overwrite(Path file) throws DocumentException {
    DocumentFile.write(file, open.document());
    try {
      stamp = FileStamp.of(file);
    } catch (IOException e) {
      throw new DocumentException(
          DocumentException.Kind.NOT_READABLE,
          file + " was written but cannot be read back: " + e.getMessage(),
          e);
    }
    saved(file);
  }

  /** Whether the file is still as it was read or written. Reads the file: ask from a job. */
  boolean isCurrent(Path file) throws IOException {
    return stamp.isCurrent(file);
  }

  /** The user keeps what is in the editor: the file counts as seen as it is now. */
  void acceptOutsideChange(Path file) throws IOException {
    stamp = FileStamp.of(file);
    open.markUnsaved();
  }

  /** Takes what is in the file now as what both versions started from; the edits stay. */
  RecipeDocument rebase(Path file) throws DocumentException {
    DocumentFile.Opened opened = DocumentFile.open(file);
    stamp = opened.stamp();
    return opened.document();
  }

  /** Says something in the status line. */
  void say(String words) {
    said = words;
    sayAgain();
  }

  /** Says again what was said last of this document: another one was in front. */
  void sayAgain() {
    statusLine.setErrorMessage(null);
    statusLine.setMessage(said);
  }

  static String clock(Instant time) {
    return LocalTime.ofInstant(time, ZoneId.systemDefault()).format(TIME);
  }

  private void saved(Path file) {
    open.markSaved();
    say("Saved " + LocalTime.now().format(TIME) + ": " + file.getFileName());
  }
}
