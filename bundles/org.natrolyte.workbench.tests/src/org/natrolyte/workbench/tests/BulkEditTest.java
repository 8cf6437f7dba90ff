// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.document.RecipeDocument;
import org.natrolyte.workbench.commands.Commands;
import org.natrolyte.workbench.document.RecipeEdits;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;
import org.natrolyte.workbench.engine.RecipeState;

/** Several recipes at once, each edit one step of undo; what belongs to a recipe stays with it. */
class BulkEditTest {
  private IFile file;
  private RecipeDocumentEditor editor;
  private RecipeDocument before;
  private Table list;

  @BeforeEach
  void open() throws Exception {
    file = Documents.example("first-comparison.natrolyte");
    editor = Documents.open(file);
    // the first start opens an example of its own, perhaps over this editor
    Driver.page().activate(editor);
    editor.document().select(0);
    Driver.pump();
    before = editor.document().document();
    list = Driver.find(Table.class, "recipes");
  }

  @AfterEach
  void close() {
    Documents.close(editor);
  }

  private List<String> names() {
    return editor.document().document().recipes().stream().map(e -> e.name()).toList();
  }

  private void select(int... places) {
    list.setSelection(places);
    Event event = new Event();
    event.item = list.getItem(places[0]);
    list.notifyListeners(SWT.Selection, event);
    Driver.pump();
  }

  private void undo() throws Exception {
    IOperationHistory history =
        PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
    history.undo(editor.document().undoContext(), null, null);
    Driver.pump();
  }

  private void key(int code, int mask) {
    // a key belongs to what has the focus: Ctrl+X in the recipe line cuts its text
    list.forceFocus();
    Driver.pump();
    Event event = new Event();
    event.keyCode = code;
    event.stateMask = mask;
    list.notifyListeners(SWT.KeyDown, event);
    Driver.pump();
  }

  @Test
  void severalRecipesAreRemovedAndComeBackInOneStep() throws Exception {
    select(1, 2);
    Driver.press("recipes.tools", "recipes.remove");
    Driver.pump();
    assertEquals(List.of("Diglyme, 1 M", "Carbonate with FEC"), names());
    undo();
    assertEquals(before, editor.document().document());
  }

  @Test
  void severalRecipesMoveTogetherAndStaySelected() throws Exception {
    select(0, 1);
    key(SWT.ARROW_DOWN, SWT.ALT);
    key(SWT.ARROW_DOWN, SWT.ALT);
    assertEquals(
        List.of("DME, localized", "Carbonate with FEC", "Diglyme, 1 M", "DME, concentrated"),
        names());
    assertArrayEquals(new int[] {2, 3}, list.getSelectionIndices());
    undo();
    undo();
    assertEquals(before, editor.document().document());
  }

  @Test
  void whatIsCutIsPastedElsewhereWithItsName() {
    select(0);
    key('x', SWT.MOD1);
    select(2);
    key('v', SWT.MOD1);
    assertEquals(
        List.of("DME, concentrated", "DME, localized", "Carbonate with FEC", "Diglyme, 1 M"),
        names());
  }

  @Test
  void theMenuEditWorksOnTheListThatHasTheKeyboard() {
    select(0, 1);
    list.forceFocus();
    Driver.pump();
    Commands.run(IWorkbenchCommandConstants.EDIT_COPY);
    select(3);
    Commands.run(IWorkbenchCommandConstants.EDIT_PASTE);
    Driver.pump();
    assertEquals(
        List.of(
            "Diglyme, 1 M",
            "DME, concentrated",
            "DME, localized",
            "Carbonate with FEC",
            "Diglyme, 1 M",
            "DME, concentrated"),
        names());
    select(1, 2);
    Commands.run(IWorkbenchCommandConstants.EDIT_DELETE);
    Driver.pump();
    assertEquals(
        List.of("Diglyme, 1 M", "Carbonate with FEC", "Diglyme, 1 M", "DME, concentrated"),
        names());
  }

  @Test
  void severalTemperaturesAreSetInOneStep() throws Exception {
    new RecipeEdits(editor.document()).temperature(new TreeSet<>(List.of(1, 3)), -20);
    assertEquals(
        List.of(25.0, -20.0, 25.0, -20.0),
        editor.document().document().recipes().stream()
            .map(e -> e.conditions().temperatureC())
            .toList());
    undo();
    assertEquals(before, editor.document().document());
  }

  @Test
  void thePinnedRecipeIsKeptWithTheDocumentAndFollowsItsRecipe() throws Exception {
    editor.turnTo(RecipeDocumentEditor.Page.COMPARISON);
    Driver.pump();
    Combo reference = Driver.find(Combo.class, "comparison.reference");
    reference.select(3);
    reference.notifyListeners(SWT.Selection, new Event());
    Driver.pump();
    assertTrue(editor.isDirty(), "how recipes are compared belongs to the document");
    new RecipeEdits(editor.document()).move(new TreeSet<>(List.of(2)), 0);
    Driver.pump();
    assertEquals("DME, localized", reference.getText());
    RecipeDocument pinned = editor.document().document();
    editor.doSave(new NullProgressMonitor());
    Documents.close(editor);
    editor = Documents.open(file);
    assertEquals(pinned, editor.document().document());
    editor.turnTo(RecipeDocumentEditor.Page.COMPARISON);
    Driver.pump();
    assertEquals("DME, localized", Driver.find(Combo.class, "comparison.reference").getText());
    new RecipeEdits(editor.document()).remove(new TreeSet<>(List.of(0)));
    Driver.pump();
    assertEquals(Optional.empty(), editor.document().document().comparison().reference());
  }

  @Test
  void comparingDifferentlyComputesNothingAnew() {
    editor.document().history().compare(before.comparison().withFilter("density"));
    assertTrue(
        editor.document().states().stream().allMatch(s -> s.status() == RecipeState.Status.CURRENT),
        "a filter makes no result old");
  }

  @Test
  void aParameterOfTheDocumentIsSaidAndChangesItsResults() throws Exception {
    Button button = Driver.find(Button.class, "document.parameters");
    assertEquals("Parameters…", button.getText());
    RecipeDocument now = editor.document().document();
    editor
        .document()
        .history()
        .edit("Set Parameters", now.with(now.parameters().with("sei", "time", 10)), 0);
    assertFalse(
        editor.document().states().stream().anyMatch(s -> s.status() == RecipeState.Status.CURRENT),
        "what was computed with another parameter is old");
    Documents.awaitCurrent(editor.document());
    assertEquals("Parameters: 1 set…", button.getText());
    undo();
    assertEquals(before, editor.document().document());
  }

  @Test
  void theProblemsViewMendsWhatTheRecipeLineMends() throws Exception {
    StyledText line = Driver.find(StyledText.class, "recipe.line");
    line.setText("1 M NaPF4 in G2");
    Documents.await(editor.document(), 0, RecipeState.Status.WRONG);
    Driver.waitUntil(() -> markers().length == 1, () -> markers().length + " markers");
    editor.document().select(2);
    IMarker marker = markers()[0];
    assertTrue(IDE.getMarkerHelpRegistry().hasResolutions(marker), "no quick fix");
    IMarkerResolution[] fixes = IDE.getMarkerHelpRegistry().getResolutions(marker);
    assertEquals("Replace “NaPF4” with “NaPF6”", fixes[0].getLabel());
    fixes[0].run(marker);
    Driver.pump();
    assertEquals(before.recipes().getFirst(), editor.document().document().recipes().getFirst());
    assertEquals(0, editor.document().selected(), "the mended recipe is looked at");
    Driver.waitUntil(() -> markers().length == 0, () -> markers().length + " markers");
  }

  private IMarker[] markers() {
    try {
      return file.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO);
    } catch (CoreException e) {
      throw new AssertionError(e);
    }
  }
}
