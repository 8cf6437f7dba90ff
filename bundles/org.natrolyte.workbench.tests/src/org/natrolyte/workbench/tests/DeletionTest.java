// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.undo.WorkspaceUndoUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.natrolyte.document.DocumentFile;
import org.natrolyte.model.document.RecipeDocument;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;
import org.natrolyte.workbench.folders.Deletion;

/** Deleting asks in the words of this program, and can be undone. */
class DeletionTest {
  private IProject project;
  private IFile file;

  @BeforeEach
  void create() throws Exception {
    project = ResourcesPlugin.getWorkspace().getRoot().getProject("Old cells");
    project.create(null);
    project.open(null);
    file = project.getFile("first.natrolyte");
    Documents.example("dual-salt.natrolyte").copy(file.getFullPath(), true, null);
  }

  @AfterEach
  void remove() throws Exception {
    project.delete(true, true, null);
  }

  @Test
  void whatIsInADeletedFolderIsNotDeletedTwice() {
    assertEquals(List.of(project), Deletion.of(List.of(file, project)).resources());
    assertEquals(List.of(file), Deletion.of(List.of(file)).resources());
    assertFalse(Deletion.of(List.of()).isOfFolders());
  }

  @Test
  void theKeyDeleteAsksAndDeletesAndUndoBringsBack() throws Exception {
    String before = Files.readString(path());
    select(file);
    Dialogs asked = Dialogs.answer("Delete", "Delete");
    delete();
    asked.await();
    assertTrue(
        asked.text().contains("Delete \u201cfirst.natrolyte\u201d? Edit > Undo brings it back."),
        asked.text());
    assertFalse(file.exists());
    history().undo(WorkspaceUndoUtil.getWorkspaceUndoContext(), null, null);
    assertEquals(before, Files.readString(path()));
  }

  @Test
  void aFolderIsTakenOffTheListAndItsFilesStay() throws Exception {
    Path kept = path();
    Deletion deletion = Deletion.of(List.of(project));
    assertTrue(
        deletion
            .question(List.of())
            .startsWith("Take the folder \u201cOld cells\u201d off the list"));
    deletion.run(false, new NullProgressMonitor(), null);
    assertFalse(project.exists());
    assertTrue(Files.exists(kept));
    history().undo(WorkspaceUndoUtil.getWorkspaceUndoContext(), null, null);
    assertTrue(file.exists());
  }

  @Test
  void editsThatAreNotSavedAreSavedBeforeTheFolderIsTakenOffTheList() throws Exception {
    RecipeDocumentEditor editor = Documents.open(file);
    editor.document().history().type(0, "0.3 M NaPF6 in G4");
    RecipeDocument mine = editor.document().document();
    Path kept = path();
    select(project);
    Dialogs asked = Dialogs.answer("Delete", "Take off the list");
    delete();
    asked.await();
    assertTrue(asked.text().contains("Not saved yet: first.natrolyte."), asked.text());
    assertFalse(project.exists());
    assertEquals(mine, DocumentFile.read(kept));
    history().undo(WorkspaceUndoUtil.getWorkspaceUndoContext(), null, null);
  }

  private static void select(IResource wanted) throws PartInitException {
    ISelectionProvider tree = folders().getSite().getSelectionProvider();
    IStructuredSelection selection = new StructuredSelection(wanted);
    // the first start selects the document that it opens
    Driver.waitUntil(
        () -> {
          tree.setSelection(selection);
          Driver.pump();
          return selection.equals(tree.getSelection());
        },
        () -> "selected is " + tree.getSelection());
  }

  private static void delete() throws PartInitException {
    folders().getViewSite().getActionBars().getGlobalActionHandler("delete").run();
  }

  private static IViewPart folders() throws PartInitException {
    return Driver.page().showView("org.natrolyte.workbench.navigator");
  }

  private Path path() {
    return file.getLocation().toPath();
  }

  private static IOperationHistory history() {
    return PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
  }
}
