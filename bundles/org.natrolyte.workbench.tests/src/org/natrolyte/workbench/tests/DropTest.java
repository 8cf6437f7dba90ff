// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.natrolyte.model.document.RecipeDocument;
import org.natrolyte.workbench.document.CompoundDrop;
import org.natrolyte.workbench.document.OpenDocument;
import org.natrolyte.workbench.document.RecipeDrop;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;

/** Compounds, lists and tables are dropped on a document. */
class DropTest {
  private RecipeDocumentEditor editor;
  private OpenDocument open;
  private RecipeDocument before;

  @BeforeEach
  void open() throws Exception {
    editor = Documents.openFirstExample();
    open = editor.document();
    before = open.document();
  }

  @AfterEach
  void close() {
    Documents.close(editor);
  }

  @Test
  void aDroppedCompoundIsAnIngredientAndNoNewRecipe() throws Exception {
    String recipe = before.recipes().get(1).recipe();
    assertTrue(CompoundDrop.take(open, "DOL", 1));
    Driver.pump();
    assertEquals(before.recipes().size(), open.document().recipes().size());
    assertEquals(recipe + "/DOL", open.document().recipes().get(1).recipe());
    assertTrue(StatusLine.text(editor).contains("equal parts were assumed"), "nothing is said");
    Documents.awaitCurrent(open);
    undo();
    assertEquals(before, open.document());
  }

  @Test
  void anAdditiveComesLastWithTheAmountThatIsSaid() {
    String recipe = before.recipes().getFirst().recipe();
    assertTrue(CompoundDrop.take(open, "VC", 0));
    Driver.pump();
    assertEquals(recipe + " + 2 wt% VC", open.document().recipes().getFirst().recipe());
    assertTrue(StatusLine.text(editor).contains("2 wt% of VC was assumed"), "nothing is said");
  }

  @Test
  void aCompoundThatIsThereAlreadyIsNotAddedASecondTime() {
    assertTrue(CompoundDrop.take(open, "diglyme", 0));
    Driver.pump();
    assertEquals(before, open.document());
    assertTrue(StatusLine.text(editor).contains("already"), StatusLine.text(editor));
  }

  @Test
  void aRecipeIsNoCompound() {
    assertFalse(CompoundDrop.take(open, "1 M NaPF6 in DME", 0));
    assertFalse(CompoundDrop.take(open, "no such compound", 0));
    assertEquals(before, open.document());
  }

  @Test
  void whatTheViewDocumentsDragsIsTakenByTheListAndByTheComparison() throws Exception {
    IFile list =
        Documents.example("first-comparison.natrolyte")
            .getParent()
            .getFile(IPath.fromOSString("dropped.txt"));
    if (list.exists()) {
      list.delete(true, null);
    }
    list.create(
        new ByteArrayInputStream(
            "one: 1 M NaPF6 in DME\n1 M NaPF6 in G2\n".getBytes(StandardCharsets.UTF_8)),
        true,
        null);
    Table recipes = Driver.find(Table.class, "recipes");
    assertTakesSelections(recipes);
    int count = before.recipes().size();
    RecipeDrop.take(recipes, open, "Drop Recipes", new StructuredSelection(list), count);
    assertEquals(count + 2, open.document().recipes().size());
    assertEquals("one", open.document().recipes().get(count).name());
    undo();
    RecipeDrop.take(recipes, open, "Drop Recipes", new IResource[] {list}, 0);
    assertEquals("one", open.document().recipes().getFirst().name());
    undo();
    assertEquals(before, open.document());
    editor.turnTo(RecipeDocumentEditor.Page.COMPARISON);
    Driver.pump();
    assertTakesSelections(Driver.find(NatTable.class, "comparison"));
  }

  @Test
  void columnsOfADroppedTableThatAreNotTakenAreSaid(@TempDir Path folder) throws Exception {
    Path table =
        Files.writeString(folder.resolve("lab.csv"), "recipe,batch\n1 M NaPF6 in DME,B1\n");
    Table recipes = Driver.find(Table.class, "recipes");
    RecipeDrop.take(recipes, open, "Drop Recipes", new String[] {table.toString()}, 0);
    assertEquals("1 M NaPF6 in DME", open.document().recipes().getFirst().recipe());
    assertEquals("1 recipe taken. lab.csv: Not taken: the column batch.", StatusLine.text(editor));
    undo();
  }

  @Test
  void theRecipeLineAndTheIngredientsTakeDrops() {
    for (Control control :
        List.of(
            Driver.find(StyledText.class, "recipe.line"),
            Driver.find(Table.class, "ingredients"))) {
      assertTrue(control.getData(DND.DROP_TARGET_KEY) instanceof DropTarget, control.toString());
    }
  }

  private static void assertTakesSelections(Control control) {
    DropTarget target = (DropTarget) control.getData(DND.DROP_TARGET_KEY);
    assertTrue(
        Arrays.asList(target.getTransfer()).contains(LocalSelectionTransfer.getTransfer()),
        "what the view Documents drags is not taken");
  }

  private void undo() throws Exception {
    PlatformUI.getWorkbench()
        .getOperationSupport()
        .getOperationHistory()
        .undo(open.undoContext(), null, null);
    Driver.pump();
  }
}
