// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.natrolyte.workbench.commands.Commands;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;

/** What is copied from a comparison is a table for whoever pastes it. */
class ClipboardTest {
  private static final int RECIPES = 4;
  private static final int HEAD = 3;

  private RecipeDocumentEditor editor;
  private NatTable table;

  @BeforeEach
  void compare() throws Exception {
    editor = Documents.open(Documents.example("first-comparison.natrolyte"));
    editor.turnTo(RecipeDocumentEditor.Page.COMPARISON);
    Driver.pump();
    table = Driver.find(NatTable.class, "comparison");
  }

  @AfterEach
  void close() {
    Documents.close(editor);
  }

  @Test
  void theButtonCopiesEveryRowOfEveryRecipe() {
    Driver.press("comparison.tools", "comparison.copy");
    List<List<String>> pasted = paste();
    assertEquals(
        List.of(
            "Study",
            "Property",
            "Unit",
            "Diglyme, 1 M",
            "DME, concentrated",
            "DME, localized",
            "Carbonate with FEC"),
        pasted.getFirst());
    assertEquals("5.2 M NaFSI in DME", pasted.get(1).get(HEAD + 1));
    pasted.forEach(line -> assertEquals(HEAD + RECIPES, line.size(), line.toString()));
    long findings =
        editor.document().states().stream()
            .map(s -> s.result().orElseThrow())
            .mapToLong(r -> r.outcomes().stream().mapToInt(o -> o.result().findings().size()).sum())
            .min()
            .orElseThrow();
    assertTrue(pasted.size() - 2 >= findings, pasted.size() + " lines, " + findings + " findings");
  }

  @Test
  void keysCopyTheSelectedCellsWithWhatTheyAreAbout() {
    int property = firstOfTwo();
    select(1, property, false);
    select(2, property + 1, true);
    table.setFocus();
    Driver.pump();
    Commands.run(IWorkbenchCommandConstants.EDIT_COPY);
    List<List<String>> pasted = paste();
    assertEquals(
        List.of("Study", "Property", "Unit", "DME, concentrated", "DME, localized"),
        pasted.getFirst());
    assertEquals(4, pasted.size(), pasted.toString());
    assertEquals(table.getDataValueByPosition(0, property + 1), pasted.get(2).get(1));
    pasted.forEach(line -> assertEquals(HEAD + 2, line.size(), line.toString()));
  }

  /** The first of two rows of values, counted without the headings of the table. */
  private int firstOfTwo() {
    for (int row = 1; row + 1 < table.getRowCount(); row++) {
      if (hasValues(row) && hasValues(row + 1)) {
        return row - 1;
      }
    }
    throw new AssertionError("no two rows have values");
  }

  private boolean hasValues(int row) {
    return !String.valueOf(table.getDataValueByPosition(2, row)).isEmpty();
  }

  /** A cell of a recipe, counted without the headings of the table. */
  private void select(int recipe, int row, boolean more) {
    table.doCommand(new SelectCellCommand(table, recipe + 2, row + 1, false, more));
    Driver.pump();
  }

  private List<List<String>> paste() {
    Clipboard clipboard = new Clipboard(table.getDisplay());
    try {
      String text = (String) clipboard.getContents(TextTransfer.getInstance());
      return text.lines().map(l -> List.of(l.split("\t", -1))).toList();
    } finally {
      clipboard.dispose();
    }
  }
}
