// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.run.RecipeResult;
import org.natrolyte.workbench.details.IngredientItem;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;

/** The view Properties lists what Details say of the selection. */
class PropertiesTest {
  private FollowingView beside;
  private RecipeDocumentEditor editor;

  @BeforeEach
  void open() throws Exception {
    beside = FollowingView.open(IPageLayout.ID_PROP_SHEET);
    editor = beside.editor();
  }

  @AfterEach
  void close() {
    beside.close();
  }

  @Test
  void anIngredientHasItsRoleAndItsSubstance() {
    RecipeResult result = editor.document().states().getFirst().result().orElseThrow();
    editor
        .getSite()
        .getSelectionProvider()
        .setSelection(
            new StructuredSelection(
                new IngredientItem(
                    result.request().formulation().components().getLast(), result.findings())));
    Driver.waitUntil(() -> rows().contains("CAS number = 111-96-6"), () -> rows().toString());
    assertTrue(rows().contains("Role = solvent"), rows().toString());
    assertTrue(rows().contains("Molar mass = 134.175 g/mol"), rows().toString());
  }

  private static List<String> rows() {
    List<String> rows = new ArrayList<>();
    Tree tree = tree(Driver.shell());
    for (TreeItem section : tree == null ? new TreeItem[0] : tree.getItems()) {
      for (TreeItem row : section.getItems()) {
        rows.add(row.getText(0) + " = " + row.getText(1));
      }
    }
    return rows;
  }

  /** The tree of the view: the one with the columns Property and Value. */
  private static Tree tree(Composite in) {
    for (Control child : in.getChildren()) {
      if (child instanceof Tree tree
          && tree.isVisible()
          && tree.getColumnCount() == 2
          && tree.getColumn(1).getText().equals("Value")) {
        return tree;
      }
      Tree inner = child instanceof Composite composite ? tree(composite) : null;
      if (inner != null) {
        return inner;
      }
    }
    return null;
  }
}
