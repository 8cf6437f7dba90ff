// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.document.RecipeDocument;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;
import org.natrolyte.workbench.editor.Recovery;
import org.natrolyte.workbench.recovery.RecoveryJournal;

/** Unsaved work is kept and brought back; two windows on one document notice each other. */
class RecoveryTest {
  private final Path journal =
      Platform.getStateLocation(Platform.getBundle("org.natrolyte.workbench"))
          .toPath()
          .resolve("recovery");
  private IFile file;
  private RecipeDocumentEditor editor;

  @BeforeEach
  void open() throws Exception {
    file = Documents.example("first-comparison.natrolyte");
    editor = Documents.open(file);
    editor.document().select(0);
    Driver.pump();
  }

  @AfterEach
  void close() {
    Documents.close(editor);
  }

  @Test
  void unsavedWorkIsKeptUntilItIsSavedAndComesBackAsAnEdit() throws Exception {
    RecipeDocument saved = editor.document().document();
    Driver.find(StyledText.class, "recipe.line").setText("0.6 M NaPF6 in G2");
    RecipeDocument edited = editor.document().document();
    Driver.waitUntil(() -> leftovers().size() == 1, () -> "nothing is kept in " + journal);
    for (String ending : List.of(".natrolyte", ".properties")) {
      Files.copy(entry(ending), journal.resolve("crashed" + ending));
    }
    Documents.close(editor);
    Driver.waitUntil(() -> leftovers().size() == 1, () -> "closing does not forget");
    Recovery.recover(Driver.page(), leftovers().getFirst());
    editor = (RecipeDocumentEditor) Driver.page().getActiveEditor();
    assertEquals(edited, editor.document().document());
    assertTrue(editor.isDirty());
    assertTrue(StatusLine.text(editor).startsWith("Recovered"), StatusLine.text(editor));
    PlatformUI.getWorkbench()
        .getOperationSupport()
        .getOperationHistory()
        .undo(editor.document().undoContext(), null, null);
    assertEquals(saved, editor.document().document());
    assertFalse(editor.isDirty());
    Driver.waitUntil(() -> leftovers().isEmpty(), () -> "saved work is still in the journal");
  }

  @Test
  void theOtherWindowShowsWhatWasSaved() throws Exception {
    IWorkbenchWindow first = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    IWorkbenchWindow second = PlatformUI.getWorkbench().openWorkbenchWindow(null);
    try {
      RecipeDocumentEditor other =
          (RecipeDocumentEditor)
              second.getActivePage().openEditor(new FileEditorInput(file), RecipeDocumentEditor.ID);
      Documents.awaitCurrent(other.document());
      editor.document().select(0);
      editor.document().history().type(0, "0.7 M NaPF6 in G2");
      editor.doSave(new NullProgressMonitor());
      Driver.waitUntil(
          () -> other.document().document().equals(editor.document().document()),
          () -> "the other window still shows " + other.document().document());
      assertFalse(other.isDirty());
    } finally {
      second.getActivePage().closeAllEditors(false);
      second.close();
      first.getShell().setActive();
      Driver.pump();
    }
  }

  private Path entry(String ending) throws Exception {
    try (var files = Files.list(journal)) {
      return files.filter(f -> f.toString().endsWith(ending)).findFirst().orElseThrow();
    }
  }

  private List<RecoveryJournal.Leftover> leftovers() {
    try {
      return RecoveryJournal.leftovers(journal);
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
  }
}
