// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.natrolyte.workbench.commands.Commands;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;

/** With several documents open, the actions of the window work on the one in front. */
class FrontDocumentTest {
  private static final String FIRST = "0.7 M NaPF6 in G2";
  private static final String SECOND = "0.8 M NaPF6 in G4";

  private RecipeDocumentEditor first;
  private RecipeDocumentEditor second;

  @BeforeEach
  void open() throws Exception {
    first = Documents.open(Documents.example("first-comparison.natrolyte"));
    second = Documents.open(Documents.example("dual-salt.natrolyte"));
    second.document().history().type(0, SECOND);
    bring(first);
    first.document().history().type(0, FIRST);
    Driver.pump();
  }

  @AfterEach
  void close() {
    Documents.close(first);
    Documents.close(second);
  }

  private static void bring(RecipeDocumentEditor editor) {
    Driver.page().activate(editor);
    Driver.pump();
  }

  private static String recipe(RecipeDocumentEditor editor) {
    return editor.document().document().recipes().getFirst().recipe();
  }

  @Test
  void undoAndRedoAreOfTheDocumentInFront() {
    Commands.run("org.eclipse.ui.edit.undo");
    Driver.pump();
    assertEquals("1 M NaPF6 in G2", recipe(first));
    assertEquals(SECOND, recipe(second), "the other one keeps its edit");
    Commands.run("org.eclipse.ui.edit.redo");
    Driver.pump();
    assertEquals(FIRST, recipe(first));
    bring(second);
    Commands.run("org.eclipse.ui.edit.undo");
    Driver.pump();
    assertFalse(second.isDirty());
    assertEquals(FIRST, recipe(first));
  }

  @Test
  void revertThrowsAwayNoEditsOfAnother() {
    Commands.run("org.eclipse.ui.file.revert");
    Driver.pump();
    assertFalse(first.isDirty());
    assertEquals(SECOND, recipe(second));
    assertTrue(second.isDirty());
  }

  @Test
  void whenADocumentIsClosedTheOneBehindItIsInFront() {
    Documents.close(first);
    bring(second);
    Commands.run("org.eclipse.ui.edit.undo");
    Driver.pump();
    assertFalse(second.isDirty());
  }

  @Test
  void theStatusLineSpeaksOfTheDocumentInFront() {
    first.say("said of the first");
    assertEquals("said of the first", StatusLine.text(first));
    bring(second);
    assertEquals("", StatusLine.text(second));
    bring(first);
    assertEquals("said of the first", StatusLine.text(first));
  }
}
