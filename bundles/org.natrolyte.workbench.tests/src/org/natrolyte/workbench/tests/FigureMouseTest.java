// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.natrolyte.workbench.details.DetailsView;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;

/** A figure under the pointer of the display: its parts say what they are, a click selects one. */
class FigureMouseTest {
  private RecipeDocumentEditor editor;
  private Canvas canvas;
  private FigurePointer pointer;

  @BeforeEach
  void open() throws Exception {
    Driver.page().showView(DetailsView.ID);
    editor = Documents.openFirstExample();
    editor.turnTo(RecipeDocumentEditor.Page.FINDINGS);
    Driver.pump();
    canvas = Driver.find(Canvas.class, "figures.canvas");
    pointer = new FigurePointer(canvas);
  }

  @AfterEach
  void close() {
    Documents.close(editor);
  }

  @Test
  void thePointerTellsAPartAndAClickShowsItsDetails() {
    Point part = pointer.find();
    String hint = canvas.getToolTipText();
    assertTrue(hint.matches("(?s).*\\d.*"), "the hint tells no number: " + hint);
    pointer.click(part);
    assertTrue(canvas.isFocusControl(), "a click gives the figure the keyboard");
    StyledText card = Driver.find(StyledText.class, "details.card");
    Driver.waitUntil(() -> card.getText().contains(hint), () -> "details show " + card.getText());
    pointer.move(new Point(1, 1));
    Driver.waitUntil(() -> canvas.getToolTipText() == null, canvas::getToolTipText);
  }
}
