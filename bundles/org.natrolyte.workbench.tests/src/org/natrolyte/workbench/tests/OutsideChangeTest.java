// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.natrolyte.document.DocumentFile;
import org.natrolyte.model.document.RecipeDocument;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;
import org.natrolyte.workbench.editor.SaveQuestion;

/** Another program writes the document that is open: nothing is lost without a question. */
class OutsideChangeTest {
  private static final String MINE = "0.9 M NaPF6 in G2";
  private static final String THEIRS = "1 M NaClO4 in PC";

  private Path file;
  private RecipeDocumentEditor editor;

  @BeforeEach
  void open() throws Exception {
    IFile example = Documents.example("first-comparison.natrolyte");
    file = example.getLocation().toPath();
    editor = Documents.open(example);
    editor.document().select(0);
    Driver.pump();
  }

  @AfterEach
  void close() {
    services().remove(SaveQuestion.class.getName());
    Documents.close(editor);
  }

  @Test
  void withoutEditsTheDocumentIsReadAgainAndTheStatusLineSaysSo() throws Exception {
    RecipeDocument theirs = changeOutside();
    comeBack();

    Driver.waitUntil(
        () -> editor.document().document().equals(theirs),
        () -> "still shown: " + editor.document().document());
    assertFalse(editor.isDirty());
    assertTrue(StatusLine.text(editor).contains("was changed elsewhere"), StatusLine.text(editor));
  }

  @Test
  void mergingKeepsBothAndIsOneStepOfUndo() throws Exception {
    editor.document().history().type(0, MINE);
    RecipeDocument edited = editor.document().document();
    changeOutside();
    Dialogs dialog = Dialogs.answer("Document changed", "Merge");
    comeBack();
    dialog.await();

    assertTrue(dialog.text().contains("first-comparison.natrolyte was changed"), dialog.text());
    List<String> merged = recipes(editor.document().document());
    assertTrue(merged.contains(MINE) && merged.contains(THEIRS), merged.toString());
    assertEquals(5, merged.size());
    assertTrue(editor.isDirty());
    assertEquals(
        MINE,
        editor.document().lookedAt().orElseThrow().entry().recipe(),
        "who types in a recipe goes on in it");

    PlatformUI.getWorkbench()
        .getOperationSupport()
        .getOperationHistory()
        .undo(editor.document().undoContext(), null, null);
    assertEquals(edited, editor.document().document());

    PlatformUI.getWorkbench()
        .getOperationSupport()
        .getOperationHistory()
        .redo(editor.document().undoContext(), null, null);
    editor.doSave(new NullProgressMonitor());
    assertEquals(merged, recipes(DocumentFile.read(file)));
    assertFalse(editor.isDirty());
  }

  @Test
  void theirVersionCanBeTaken() throws Exception {
    editor.document().history().type(0, MINE);
    RecipeDocument theirs = changeOutside();
    Dialogs dialog = Dialogs.answer("Document changed", "Read Again, Lose My Edits");
    comeBack();
    dialog.await();

    assertEquals(theirs, editor.document().document());
    assertFalse(editor.isDirty());
  }

  @Test
  void myVersionCanBeKeptAndIsSavedWithoutAnotherQuestion() throws Exception {
    editor.document().history().type(0, MINE);
    RecipeDocument mine = editor.document().document();
    changeOutside();
    Dialogs dialog = Dialogs.answer("Document changed", "Keep Mine");
    comeBack();
    dialog.await();

    assertEquals(mine, editor.document().document());
    editor.doSave(new NullProgressMonitor());
    assertEquals(mine, DocumentFile.read(file));
  }

  @Test
  void aSaveOverAChangeThatNobodySawAsksAndCanGoIntoAnotherFile() throws Exception {
    editor.document().history().type(0, MINE);
    RecipeDocument mine = editor.document().document();
    RecipeDocument theirs = changeOutside();
    Path other = file.resolveSibling("mine.natrolyte");
    Files.deleteIfExists(other);
    List<Path> offered = new ArrayList<>();
    services()
        .set(
            SaveQuestion.class.getName(),
            (SaveQuestion)
                (shell, offer) -> {
                  offered.add(offer);
                  return Optional.of(file.resolveSibling("mine"));
                });
    Dialogs dialog = Dialogs.answer("Document changed", "Save As\u2026");
    editor.doSave(new NullProgressMonitor());
    dialog.await();

    assertEquals(List.of(file), offered);
    assertEquals(theirs, DocumentFile.read(file));
    assertEquals(mine, DocumentFile.read(other), "the ending is added");
    assertEquals("mine.natrolyte", editor.getPartName());
    assertEquals(Optional.of(other), editor.path());
    assertFalse(editor.isDirty());
  }

  @Test
  void aSaveAsUnderTheNameOfAnotherDocumentAsksThoughTheEndingWasNotTyped() throws Exception {
    editor.document().history().type(0, MINE);
    Path other = file.resolveSibling("other.natrolyte");
    Files.copy(file, other, StandardCopyOption.REPLACE_EXISTING);
    RecipeDocument before = DocumentFile.read(other);
    services()
        .set(
            SaveQuestion.class.getName(),
            (SaveQuestion) (shell, offer) -> Optional.of(file.resolveSibling("other")));
    Dialogs dialog = Dialogs.answer("Replace file", "Cancel");
    editor.doSaveAs();
    dialog.await();

    assertEquals("other.natrolyte is there already. Replace it?", dialog.text().strip());
    assertEquals(before, DocumentFile.read(other));
    assertTrue(editor.isDirty());

    Dialogs second = Dialogs.answer("Replace file", "Replace");
    editor.doSaveAs();
    second.await();
    assertEquals(editor.document().document(), DocumentFile.read(other));
  }

  @Test
  void aSaveAsThatIsCalledOffChangesNothing() {
    editor.document().history().type(0, MINE);
    services().set(SaveQuestion.class.getName(), (SaveQuestion) (shell, offer) -> Optional.empty());
    editor.doSaveAs();

    assertTrue(editor.isDirty());
    assertEquals("first-comparison.natrolyte", editor.getPartName());
  }

  @Test
  void aRemovedDocumentStaysOpenAndCanBeSavedAgain() throws Exception {
    RecipeDocument mine = editor.document().document();
    Files.delete(file);
    Dialogs dialog = Dialogs.answer("Document removed", "OK");
    comeBack();
    dialog.await();

    assertTrue(editor.isDirty());
    editor.doSave(new NullProgressMonitor());
    assertEquals(mine, DocumentFile.read(file));
  }

  private RecipeDocument changeOutside() throws Exception {
    RecipeDocument now = DocumentFile.read(file);
    List<RecipeEntry> recipes = new ArrayList<>(now.recipes());
    recipes.add(RecipeEntry.of(THEIRS));
    RecipeDocument theirs = new RecipeDocument(now.title(), recipes, now.parameters(), now.notes());
    DocumentFile.write(file, theirs);
    return theirs;
  }

  /** The user comes back to the window. */
  private static void comeBack() {
    Driver.shell().notifyListeners(SWT.Activate, new Event());
  }

  private static List<String> recipes(RecipeDocument document) {
    return document.recipes().stream().map(RecipeEntry::recipe).toList();
  }

  private static IEclipseContext services() {
    return PlatformUI.getWorkbench().getService(IEclipseContext.class);
  }
}
