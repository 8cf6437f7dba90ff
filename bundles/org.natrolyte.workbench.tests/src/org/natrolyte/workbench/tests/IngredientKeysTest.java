// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;

/** Every amount of the table of ingredients is edited with real keys alone. */
class IngredientKeysTest {
  private static final String RECIPE = "1 M NaPF6 in EC/DEC (1:1 v/v) + 5 wt% FEC";
  private static final String EDITOR = "ingredients.edit";

  private RecipeDocumentEditor editor;
  private StyledText line;
  private Table table;

  @BeforeEach
  void open() throws Exception {
    editor = Documents.openFirstExample();
    editor.document().select(3);
    Driver.pump();
    line = Driver.find(StyledText.class, "recipe.line");
    assertEquals(RECIPE, line.getText());
    table = Driver.find(Table.class, "ingredients");
    table.forceFocus();
    Driver.pump();
    Keys.press(SWT.HOME);
  }

  @AfterEach
  void close() {
    Documents.close(editor);
  }

  @Test
  void f2OnTheNameEditsTheAmountAsWrittenAndEnterTakesIt() {
    Keys.press(SWT.F2);
    awaitField("1 M");
    Keys.type("0.8 M");
    Keys.press(SWT.CR);
    awaitTaken("0.8 M NaPF6 in EC/DEC (1:1 v/v) + 5 wt% FEC");
  }

  @Test
  void enterOnTheNameEditsAndEscapeGivesUp() {
    Keys.press(SWT.CR);
    awaitField("1 M");
    Keys.type("3 M");
    awaitField("3 M");
    Keys.press(SWT.ESC);
    awaitTaken(RECIPE);
    Keys.press(SWT.ARROW_DOWN);
    awaitRow(1);
  }

  @Test
  void aDigitOnTheNameWritesANewAmount() {
    Keys.type("2");
    awaitField("2");
    Keys.press(SWT.CR);
    awaitTaken("2 M NaPF6 in EC/DEC (1:1 v/v) + 5 wt% FEC");
  }

  @Test
  void aDigitOnTheRoleWritesANewAmount() {
    for (int row = 1; row <= 3; row++) {
      Keys.press(SWT.ARROW_DOWN);
      awaitRow(row);
    }
    Keys.press(SWT.ARROW_RIGHT);
    Keys.type("7 wt%");
    awaitField("7 wt%");
    Keys.press(SWT.CR);
    awaitTaken("1 M NaPF6 in EC/DEC (1:1 v/v) + 7 wt% FEC");
  }

  @Test
  void tabTakesAnAmountAndGoesOnToTheNextWhichIsTheNewOne() {
    Keys.press(SWT.F2);
    awaitField("1 M");
    Keys.type("0.9 M");
    Keys.press(SWT.TAB);
    awaitField("0.9");
    awaitLine("0.9 M NaPF6 in EC/DEC (1:1 v/v) + 5 wt% FEC");
  }

  @Test
  void tabGoesOverTheRowsAndBack() {
    Keys.press(SWT.F2);
    awaitField("1 M");
    for (int column = 1; column <= 4; column++) {
      Keys.press(SWT.TAB);
    }
    awaitRow(1);
    awaitField("1");
    Keys.type("2");
    Keys.pressWithShift(SWT.TAB);
    awaitRow(0);
    awaitLine("1 M NaPF6 in EC/DEC (2:1 v/v) + 5 wt% FEC");
  }

  private static void awaitField(String text) {
    Driver.waitUntil(
        () -> Driver.isVisible(EDITOR) && Driver.find(Text.class, EDITOR).getText().equals(text),
        () ->
            "not " + text + " but " + (Driver.isVisible(EDITOR) ? field().getText() : "no editor"));
  }

  private void awaitRow(int row) {
    Driver.waitUntil(
        () -> table.getSelectionIndex() == row,
        () -> "not row " + row + " but " + table.getSelectionIndex());
  }

  private void awaitLine(String recipe) {
    Driver.waitUntil(() -> line.getText().equals(recipe), line::getText);
  }

  /** The recipe is so, nothing is edited, and the keyboard is where it was. */
  private void awaitTaken(String recipe) {
    awaitLine(recipe);
    Driver.waitUntil(() -> !Driver.isVisible(EDITOR), () -> "the editor stays open");
    Driver.waitUntil(table::isFocusControl, () -> "the keyboard left the table");
  }

  private static Text field() {
    return Driver.find(Text.class, EDITOR);
  }
}
