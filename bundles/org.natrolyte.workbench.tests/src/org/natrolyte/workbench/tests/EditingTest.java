// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.natrolyte.document.DocumentFile;
import org.natrolyte.model.document.RecipeDocument;
import org.natrolyte.workbench.document.RecipeEdits;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;
import org.natrolyte.workbench.engine.RecipeState;

/** Typing, mistakes, suggestions, undo, saving. */
class EditingTest {
  private IFile file;
  private RecipeDocumentEditor editor;
  private StyledText line;

  @BeforeEach
  void open() throws Exception {
    file = Documents.example("first-comparison.natrolyte");
    editor = Documents.open(file);
    editor.document().select(0);
    Driver.pump();
    line = Driver.find(StyledText.class, "recipe.line");
  }

  @AfterEach
  void close() {
    Documents.close(editor);
  }

  @Test
  void aMistakeIsMarkedExplainedAndMendedByItsSuggestion() throws Exception {
    line.setText("1 M NaPF4 in G2");
    Documents.await(editor.document(), 0, RecipeState.Status.WRONG);
    assertTrue(line.getStyleRangeAtOffset(4).underline, "NaPF4 is not underlined");
    Link message = Driver.find(Link.class, "recipe.message");
    assertTrue(message.getText().contains("href=\"NaPF6\""), message.getText());
    awaitMarkers(1);
    Event click = new Event();
    click.text = "NaPF6";
    message.notifyListeners(SWT.Selection, click);
    Documents.awaitCurrent(editor.document());
    assertEquals("1 M NaPF6 in G2", line.getText());
    awaitMarkers(0);
  }

  @Test
  void aMistakeThatIsGivenUpWithItsDocumentIsNoProblemAnyMore() {
    line.setText("1 M NaPF4 in G2");
    awaitMarkers(1);
    Documents.close(editor);
    awaitMarkers(0);
  }

  @Test
  void typingIsUndoneAndRedone() throws Exception {
    // without a look at anything else between the keys: what pauses is a step of its own
    for (char c : "/DOL (1:1 v/v)".toCharArray()) {
      line.replaceTextRange(line.getCharCount(), 0, String.valueOf(c));
    }
    Documents.awaitCurrent(editor.document());
    assertTrue(editor.isDirty());
    IOperationHistory history =
        PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
    int steps = 0;
    while (history.canUndo(editor.document().undoContext())) {
      history.undo(editor.document().undoContext(), null, null);
      steps++;
    }
    Driver.pump();
    assertEquals("1 M NaPF6 in G2", line.getText());
    assertFalse(editor.isDirty());
    for (int i = 0; i < steps; i++) {
      history.redo(editor.document().undoContext(), null, null);
    }
    Driver.pump();
    assertEquals("1 M NaPF6 in G2/DOL (1:1 v/v)", line.getText());
  }

  @Test
  void theListIsEditedAndUndone() throws Exception {
    RecipeDocument before = editor.document().document();
    Driver.press("recipes.tools", "recipes.copy");
    Driver.press("recipes.tools", "recipes.down");
    Driver.press("recipes.tools", "recipes.remove");
    Driver.press("recipes.tools", "recipes.add");
    new RecipeEdits(editor.document()).rename("A new one");
    Driver.pump();
    assertEquals(5, Driver.find(Table.class, "recipes").getItemCount());
    IOperationHistory history =
        PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
    for (int i = 0; i < 5; i++) {
      history.undo(editor.document().undoContext(), null, null);
    }
    Driver.pump();
    assertEquals(before, editor.document().document());
    assertEquals(4, Driver.find(Table.class, "recipes").getItemCount());
  }

  @Test
  void whatIsSavedIsThereAfterReopening() throws Exception {
    Driver.type(line, " + 2 wt% FEC");
    new RecipeEdits(editor.document()).temperature(-20);
    RecipeDocument written = editor.document().document();
    editor.doSave(new NullProgressMonitor());
    Driver.pump();
    assertFalse(editor.isDirty());
    String status = statusLine();
    assertTrue(status.matches("Saved \\d\\d:\\d\\d:\\d\\d: first-comparison.natrolyte"), status);
    assertEquals(written, DocumentFile.read(file.getLocation().toPath()));
    Documents.close(editor);
    editor = Documents.open(file);
    assertEquals(written, editor.document().document());
  }

  @Test
  void removingEveryRecipeSaysWhatToDoNext() {
    for (int i = 0; i < 4; i++) {
      Driver.press("recipes.tools", "recipes.remove");
    }
    Driver.pump();
    assertTrue(Driver.isVisible("empty.recipe.0"));
    Driver.find(Link.class, "empty.recipe.0").notifyListeners(SWT.Selection, new Event());
    Documents.awaitCurrent(editor.document());
    assertEquals("1 M NaPF6 in G2", line.getText());
  }

  private String statusLine() {
    return StatusLine.text(editor);
  }

  private void awaitMarkers(int count) {
    Driver.waitUntil(() -> markers() == count, () -> markers() + " markers instead of " + count);
  }

  private int markers() {
    try {
      return file.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO).length;
    } catch (CoreException e) {
      throw new AssertionError(e);
    }
  }
}
