// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.natrolyte.workbench.document.RecipeEdits;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;

/** The view Outline follows the document and leads to its recipes. */
class OutlineTest {
  private FollowingView beside;
  private RecipeDocumentEditor editor;

  @BeforeEach
  void open() throws Exception {
    beside = FollowingView.open(IPageLayout.ID_OUTLINE);
    editor = beside.editor();
  }

  @AfterEach
  void close() {
    beside.close();
  }

  @Test
  void recipesWithTheirIngredientsStandInIt() {
    assertEquals(
        List.of("Diglyme, 1 M", "DME, concentrated", "DME, localized", "Carbonate with FEC"),
        Arrays.stream(tree().getItems()).map(TreeItem::getText).toList());
    TreeItem localized = tree().getItem(2);
    localized.setExpanded(true);
    Event expanded = new Event();
    expanded.item = localized;
    tree().notifyListeners(SWT.Expand, expanded);
    assertEquals(
        List.of(
            "NaFSI  \u2013  2.1 M", "DME  \u2013  1 part by mole", "BTFE  \u2013  2 parts by mole"),
        Arrays.stream(localized.getItems()).map(TreeItem::getText).toList());
  }

  @Test
  void aClickTurnsToTheRecipeAndAnEditIsFollowed() {
    Driver.page().activate(beside.view());
    tree().forceFocus();
    tree().setSelection(tree().getItem(3));
    tree().notifyListeners(SWT.Selection, new Event());
    Driver.pump();
    assertEquals(3, editor.document().selected());
    assertEquals(
        tree(), tree().getDisplay().getFocusControl(), "the keyboard stays in the outline");

    editor.document().select(1);
    Driver.pump();
    assertEquals("DME, concentrated", tree().getSelection()[0].getText());

    new RecipeEdits(editor.document()).remove(new TreeSet<>(List.of(0)));
    Documents.awaitCurrent(editor.document());
    Driver.waitUntil(() -> tree().getItemCount() == 3, () -> tree().getItemCount() + " recipes");
    assertEquals("DME, concentrated", tree().getItem(0).getText());
  }

  private static Tree tree() {
    return Driver.find(Tree.class, "outline");
  }
}
