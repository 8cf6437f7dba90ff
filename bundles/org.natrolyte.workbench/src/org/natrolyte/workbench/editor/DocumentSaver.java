// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.natrolyte.document.DocumentException;
import org.natrolyte.document.DocumentFile;
import org.natrolyte.model.document.RecipeDocument;
import org.natrolyte.workbench.document.EarlierVersions;
import org.natrolyte.workbench.document.FileNames;
import org.natrolyte.workbench.document.NewDocumentInput;
import org.natrolyte.workbench.document.OpenDocument;
import org.natrolyte.workbench.document.Places;
import org.natrolyte.workbench.document.ReplaceQuestion;
import org.natrolyte.workbench.engine.RecipeState;
import org.natrolyte.workbench.recovery.DocumentMerge;

/** Saving with everything that may come up: a new file, a changed one, a full disk. */
final class DocumentSaver {
  private static final String ENDING = "." + DocumentFile.EXTENSION;

  private final RecipeDocumentEditor editor;
  private final DocumentKeeper keeper;

  DocumentSaver(RecipeDocumentEditor editor, DocumentKeeper keeper) {
    this.editor = editor;
    this.keeper = keeper;
  }

  /** Saves; false when the document is still unsaved afterwards. */
  boolean save() {
    Optional<Path> file = editor.path();
    if (file.isEmpty()) {
      return saveAs();
    }
    Places.resource(editor.getEditorInput()).ifPresent(EarlierVersions::keep);
    try {
      keeper.save(file.get());
    } catch (DocumentException e) {
      return e.kind() == DocumentException.Kind.CHANGED_ON_DISK
          ? saveChanged(file.get(), e)
          : tell("The document was not saved", e);
    }
    Places.resource(editor.getEditorInput()).ifPresent(Places::refresh);
    return true;
  }

  /** Asks for a file and saves there; false when nothing was saved. */
  boolean saveAs() {
    SaveQuestion other = editor.getSite().getService(SaveQuestion.class);
    SaveQuestion question = other == null ? SaveQuestion::desktop : other;
    // the name of an earlier version has the time in it, with signs that no file may have
    String name = FileNames.of(editor.getPartName().replace(ENDING, ""));
    Path offered = folder().resolve(withEnding(name));
    return question.ask(shell(), offered).map(this::saveAsTyped).orElse(false);
  }

  private boolean saveAsTyped(Path typed) {
    Path file = typed.resolveSibling(withEnding(typed.getFileName().toString()));
    return ReplaceQuestion.mayWrite(shell(), typed, file) && saveTo(file);
  }

  /** Saves into a file, which becomes the file of the editor. */
  boolean saveTo(Path file) {
    try {
      IEditorInput input = Places.input(file);
      Optional<IFile> resource = Places.resource(input);
      resource.ifPresent(EarlierVersions::keep);
      keeper.overwrite(file);
      editor.moveTo(input);
      resource.ifPresent(Places::refresh);
      return true;
    } catch (DocumentException e) {
      return tell("The document was not saved", e);
    } catch (CoreException e) {
      return tell(
          "The document was not saved",
          new DocumentException(
              DocumentException.Kind.NOT_WRITABLE, "There is no place " + file + ".", e));
    }
  }

  /** Reads the document from its file again; edits are lost. */
  void reload() {
    try {
      keeper.load(editor.getEditorInput());
    } catch (DocumentException e) {
      tell("The document could not be read again", e);
    }
  }

  /** Puts the edits into what is in the file now, as a step of undo. */
  void merge(Path file) {
    OpenDocument open = editor.document();
    try {
      RecipeDocument base = open.saved().orElse(RecipeDocument.EMPTY);
      RecipeDocument theirs = keeper.rebase(file);
      RecipeDocument merged = DocumentMerge.of(base, open.document(), theirs);
      open.rebase(theirs);
      open.history().edit("Merge", merged, placeOf(open, merged));
      keeper.say("Merged with " + file.getFileName() + "; save to keep the result.");
    } catch (DocumentException e) {
      tell("The document could not be merged", e);
    }
  }

  /** Where the recipe looked at stands after a merge: who types in it goes on in it. */
  private static int placeOf(OpenDocument open, RecipeDocument merged) {
    int same =
        open.lookedAt().map(RecipeState::entry).map(merged.recipes()::lastIndexOf).orElse(-1);
    return same >= 0 ? same : Math.min(open.selected(), merged.recipes().size() - 1);
  }

  /** Shows a person what went wrong; always false. */
  private boolean tell(String title, DocumentException problem) {
    if (problem.getCause() != null) {
      ILog.of(DocumentSaver.class).warn(problem.getMessage(), problem);
    }
    MessageDialog.openError(shell(), title, problem.getMessage());
    return false;
  }

  private boolean saveChanged(Path file, DocumentException problem) {
    int answer =
        MessageDialog.open(
            MessageDialog.WARNING,
            shell(),
            "Document changed",
            problem.getMessage(),
            SWT.NONE,
            "Save As…",
            "Overwrite",
            "Cancel");
    return switch (answer) {
      case 0 -> saveAs();
      case 1 -> saveTo(file);
      default -> false;
    };
  }

  private Path folder() {
    Optional<Path> now =
        editor
            .path()
            .or(() -> NewDocumentInput.sourceOf(editor.getEditorInput()))
            .map(Path::getParent)
            .filter(Files::isDirectory);
    if (now.isPresent()) {
      return now.get();
    }
    for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
      if (project.isOpen() && project.getLocation() != null) {
        return project.getLocation().toPath();
      }
    }
    return Path.of(System.getProperty("user.home"));
  }

  private static String withEnding(String name) {
    return name.endsWith(ENDING) ? name : name + ENDING;
  }

  private Shell shell() {
    return editor.getSite().getShell();
  }
}
