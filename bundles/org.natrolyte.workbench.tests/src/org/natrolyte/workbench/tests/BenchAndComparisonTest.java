// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.study.Measurement;
import org.natrolyte.workbench.commands.Commands;
import org.natrolyte.workbench.document.RecipeEdits;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;

/** A batch is planned; recipes are compared with a reference. */
class BenchAndComparisonTest {
  private RecipeDocumentEditor editor;

  @BeforeEach
  void open() throws Exception {
    editor = Documents.open(Documents.example("first-comparison.natrolyte"));
    editor.document().select(0);
  }

  @AfterEach
  void close() {
    if (editor.turnTo(RecipeDocumentEditor.Page.WEIGH_OUT)) {
      Driver.find(Text.class, "bench.batch").setText("10 mL");
      Driver.find(Text.class, "bench.stocks").setText("");
      Driver.find(Text.class, "bench.temperature").setText("25 °C");
    }
    Documents.close(editor);
  }

  @Test
  void theMassesOfABatchAddUp() {
    editor.turnTo(RecipeDocumentEditor.Page.WEIGH_OUT);
    Driver.find(Text.class, "bench.batch").setText("5 g");
    Driver.pump();
    Table portions = Driver.find(Table.class, "bench.portions");
    assertEquals(2, portions.getItemCount());
    double sum = 0;
    for (TableItem item : portions.getItems()) {
      sum += Double.parseDouble(item.getText(3));
    }
    assertEquals(5, sum, 2e-4);
    assertTrue(Driver.find(StyledText.class, "bench.steps").getText().contains("argon glovebox"));
  }

  @Test
  void aStockSolutionBringsTheSalt() {
    editor.turnTo(RecipeDocumentEditor.Page.WEIGH_OUT);
    Driver.find(Text.class, "bench.stocks").setText("2 M NaPF6 in G2");
    Driver.pump();
    Table portions = Driver.find(Table.class, "bench.portions");
    assertEquals("stock solution", role(portions, "2 M NaPF6 in G2"));
    assertEquals("solvent", role(portions, "G2"));
  }

  @Test
  void whatIsUsedInTheColdIsMadeAtTheBench() {
    editor.turnTo(RecipeDocumentEditor.Page.WEIGH_OUT);
    String warm = saltMass();
    new RecipeEdits(editor.document()).temperature(-20);
    Driver.pump();
    assertEquals(warm, saltMass(), "a litre counts at the bench");
    assertTrue(Driver.find(Label.class, "bench.problem").getText().startsWith("Made at 25 °C"));
    Driver.find(Text.class, "bench.temperature").setText("-20");
    Driver.pump();
    assertTrue(Driver.find(Label.class, "bench.summary").getText().endsWith("at −20 °C"));
    assertFalse(Driver.isVisible("bench.problem"));
    Driver.find(Text.class, "bench.temperature").setText("cold");
    Driver.pump();
    assertTrue(Driver.find(Label.class, "bench.problem").getText().startsWith("Temperature: "));
  }

  @Test
  void aMeasuredDensityGoesIntoTheRecipeAsOneStep() {
    editor.turnTo(RecipeDocumentEditor.Page.WEIGH_OUT);
    Text density = Driver.find(Text.class, "bench.density");
    density.setText("1,10 ± 0.01");
    density.notifyListeners(SWT.DefaultSelection, new Event());
    Driver.pump();
    Measurement measured =
        editor.document().document().recipes().getFirst().conditions().measurements().getFirst();
    assertEquals(
        new Measurement("density", "", 1.1, 0.01, "1 M NaPF6 in G2"), measured, "of which text");
    assertTrue(
        Driver.find(Label.class, "bench.summary").getText().startsWith("11.0000 g"),
        Driver.find(Label.class, "bench.summary").getText());
    Commands.run("org.eclipse.ui.edit.undo");
    Driver.pump();
    assertEquals("", density.getText());
    density.setText("heavy");
    density.notifyListeners(SWT.DefaultSelection, new Event());
    assertEquals("heavy", density.getText(), "what is typed stays to be mended");
    assertTrue(
        editor.document().document().recipes().getFirst().conditions().measurements().isEmpty());
  }

  @Test
  void thePurityOfABottleIsEditedByKeys() {
    editor.turnTo(RecipeDocumentEditor.Page.WEIGH_OUT);
    Table portions = Driver.find(Table.class, "bench.portions");
    portions.forceFocus();
    portions.setSelection(0);
    Driver.pump();
    String pure = portions.getItem(0).getText(3);
    Keys.press(SWT.F2);
    awaitPurity("100");
    Keys.type("98");
    awaitPurity("98");
    Keys.press(SWT.CR);
    Driver.waitUntil(
        () -> portions.getItem(0).getText(2).equals("98"), () -> portions.getItem(0).getText(2));
    assertEquals(
        Double.parseDouble(pure) / 0.98, Double.parseDouble(portions.getItem(0).getText(3)), 1e-4);
    Keys.type("1");
    awaitPurity("1");
    Keys.type("00");
    awaitPurity("100");
    Keys.press(SWT.CR);
    Driver.waitUntil(
        () -> portions.getItem(0).getText(3).equals(pure), () -> portions.getItem(0).getText(3));
  }

  private static void awaitPurity(String text) {
    Driver.waitUntil(
        () ->
            Driver.isVisible("bench.purity")
                && Driver.find(Text.class, "bench.purity").getText().equals(text),
        () ->
            Driver.isVisible("bench.purity")
                ? Driver.find(Text.class, "bench.purity").getText()
                : "no purity is edited");
  }

  private static String saltMass() {
    Table portions = Driver.find(Table.class, "bench.portions");
    return List.of(portions.getItems()).stream()
        .filter(i -> i.getText(0).equals("NaPF6"))
        .findFirst()
        .orElseThrow()
        .getText(3);
  }

  @Test
  void aBatchThatIsNoneIsExplained() {
    editor.turnTo(RecipeDocumentEditor.Page.WEIGH_OUT);
    Driver.find(Text.class, "bench.batch").setText("a lot");
    Driver.pump();
    String problem = Driver.find(Label.class, "bench.problem").getText();
    assertTrue(problem.contains("neither a mass nor a volume"), problem);
    assertEquals(0, Driver.find(Table.class, "bench.portions").getItemCount());
  }

  @Test
  void printingFromAnyPageTurnsToTheSheetAndSaysWhenThereIsNone() {
    editor.turnTo(RecipeDocumentEditor.Page.WEIGH_OUT);
    Driver.find(Text.class, "bench.batch").setText("a cup");
    editor.turnTo(RecipeDocumentEditor.Page.RECIPES);
    Driver.pump();
    Dialogs told = Dialogs.answer("Nothing to print", "OK");
    Commands.run("org.eclipse.ui.file.print");
    told.await();
    assertTrue(Driver.isVisible("bench.batch"), "the page with the reason is not in front");
  }

  @Test
  void recipesOfDifferentTemperaturesSaySoInTheirHeadings() {
    editor.turnTo(RecipeDocumentEditor.Page.COMPARISON);
    Driver.pump();
    NatTable table = Driver.find(NatTable.class, "comparison");
    assertEquals("Diglyme, 1 M", table.getDataValueByPosition(2, 0));
    new RecipeEdits(editor.document()).temperature(-20);
    Driver.waitUntil(
        () -> table.getDataValueByPosition(2, 0).equals("Diglyme, 1 M, −20 °C"),
        () -> String.valueOf(table.getDataValueByPosition(2, 0)));
    assertTrue(String.valueOf(table.getDataValueByPosition(3, 0)).endsWith(", 25 °C"));
  }

  @Test
  void theReferenceComesFirstAndDifferencesAreSaid() {
    editor.turnTo(RecipeDocumentEditor.Page.COMPARISON);
    Driver.pump();
    NatTable table = Driver.find(NatTable.class, "comparison");
    Combo reference = Driver.find(Combo.class, "comparison.reference");
    reference.select(2);
    reference.notifyListeners(SWT.Selection, new Event());
    Driver.pump();
    assertEquals("\u25C6 DME, concentrated\n(reference)", table.getDataValueByPosition(2, 0));
    assertTrue(anyCell(table, "\u25BC"), "no difference is said");
    int rows = table.getRowCount();
    Button only = Driver.find(Button.class, "comparison.differences");
    only.setSelection(true);
    only.notifyListeners(SWT.Selection, new Event());
    Driver.pump();
    Driver.find(Text.class, "comparison.filter").setText("no such row");
    Driver.pump();
    assertTrue(table.getRowCount() < rows);
    Driver.find(Text.class, "comparison.filter").setText("");
    only.setSelection(false);
    only.notifyListeners(SWT.Selection, new Event());
    reference.select(0);
    reference.notifyListeners(SWT.Selection, new Event());
    Driver.pump();
    assertFalse(anyCell(table, "(reference)"));
  }

  private static String role(Table table, String name) {
    for (TableItem item : table.getItems()) {
      if (item.getText(0).equals(name)) {
        return item.getText(1);
      }
    }
    throw new AssertionError("nothing is weighed of " + name);
  }

  private static boolean anyCell(NatTable table, String part) {
    for (int row = 0; row < table.getRowCount(); row++) {
      for (int column = 2; column < table.getColumnCount(); column++) {
        Object text = table.getDataValueByPosition(column, row);
        if (text != null && text.toString().contains(part)) {
          return true;
        }
      }
    }
    return false;
  }
}
