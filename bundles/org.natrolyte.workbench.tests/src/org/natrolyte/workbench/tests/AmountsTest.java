// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;

/** Amounts typed into the table of ingredients, in three units, undone and redone. */
class AmountsTest {
  /** Ten ingredients; the salt is 0.%d mol/L. */
  static final String TEN =
      "0.%d M NaPF6 + 0.2 M NaFSI + 50 mM NaTFSI in EC/DEC/PC/DME/G2 (1:1:1:1:1 v/v) + 5 wt%% FEC"
          + " + 1 wt%% VC";

  private RecipeDocumentEditor editor;
  private StyledText line;

  @BeforeEach
  void open() throws Exception {
    editor = Documents.open(Documents.example("first-comparison.natrolyte"));
    editor.document().select(3);
    Driver.pump();
    line = Driver.find(StyledText.class, "recipe.line");
  }

  @AfterEach
  void close() {
    Documents.close(editor);
  }

  @Test
  void anAmountIsEditedInThreeUnitsAndUndone() {
    assertEquals("1 M NaPF6 in EC/DEC (1:1 v/v) + 5 wt% FEC", line.getText());
    Amounts.type("As written", 0, "0.8 M");
    assertEquals("0.8 M NaPF6 in EC/DEC (1:1 v/v) + 5 wt% FEC", line.getText());
    Amounts.type("M", 0, "1.2");
    assertEquals("1.2 M NaPF6 in EC/DEC (1:1 v/v) + 5 wt% FEC", line.getText());
    Amounts.type("wt%", 3, "7.5");
    assertEquals("1.2 M NaPF6 in EC/DEC (1:1 v/v) + 7.5 wt% FEC", line.getText());
    Amounts.type("wt%", 1, "30");
    assertTrue(
        line.getText().matches("1\\.2 M NaPF6 in EC/DEC \\(0\\.[0-9]+:1 v/v\\) \\+ 7\\.5 wt% FEC"),
        line.getText());
    assertEquals("30", Amounts.cell("wt%", 1));
    Amounts.type("mol%", 0, "10");
    assertTrue(line.getText().startsWith("10 mol% NaPF6 in EC/DEC"), line.getText());
    String last = line.getText();
    for (int i = 0; i < 5; i++) {
      undo();
    }
    assertEquals("1 M NaPF6 in EC/DEC (1:1 v/v) + 5 wt% FEC", line.getText());
    for (int i = 0; i < 5; i++) {
      redo();
    }
    assertEquals(last, line.getText());
  }

  @Test
  void anImpossibleAmountIsRefusedInWordsAndNothingChanges() {
    String before = line.getText();
    Amounts.type("wt%", 1, "99");
    Label problem = Driver.find(Label.class, "ingredients.problem");
    assertTrue(problem.getText().contains("not possible"), problem.getText());
    Documents.awaitCurrent(editor.document());
    assertTrue(problem.getText().contains("not possible"), "results took the message away");
    Amounts.type("M", 0, "much");
    assertTrue(problem.getText().contains("no amount"), problem.getText());
    assertEquals(before, line.getText());
  }

  @Test
  void tenIngredientsFollowEveryEditAtOnce() {
    for (int i = 0; i < 6; i++) {
      line.setText(TEN.formatted(i % 2 == 0 ? 3 : 4));
      assertEquals(
          i % 2 == 0 ? "0.3" : "0.4", Amounts.cell("M", 0), "before anything else is done");
      Driver.pump();
    }
    assertEquals(10, Driver.find(Table.class, "ingredients").getItemCount());
  }

  private void undo() {
    change(true);
  }

  private void redo() {
    change(false);
  }

  private void change(boolean back) {
    IOperationHistory history =
        PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
    try {
      if (back) {
        history.undo(editor.document().undoContext(), null, null);
      } else {
        history.redo(editor.document().undoContext(), null, null);
      }
    } catch (org.eclipse.core.commands.ExecutionException e) {
      throw new AssertionError(e);
    }
    Driver.pump();
  }
}
