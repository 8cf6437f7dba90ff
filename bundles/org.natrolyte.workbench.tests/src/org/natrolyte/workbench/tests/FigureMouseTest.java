// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.natrolyte.workbench.details.DetailsView;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;

/** A figure under the pointer of the display: its parts say what they are, a click selects one. */
class FigureMouseTest {
  private static final int STEP = 6;

  private RecipeDocumentEditor editor;
  private Canvas canvas;

  @BeforeEach
  void open() throws Exception {
    Driver.shell().setSize(1440, 900);
    Driver.shell().forceActive();
    Driver.page().showView(DetailsView.ID);
    editor = Documents.open(Documents.example("first-comparison.natrolyte"));
    editor.document().select(0);
    editor.turnTo(RecipeDocumentEditor.Page.FINDINGS);
    Driver.pump();
    canvas = Driver.find(Canvas.class, "figures.canvas");
  }

  @AfterEach
  void close() {
    Documents.close(editor);
  }

  @Test
  void thePointerTellsAPartAndAClickShowsItsDetails() {
    Point part = find();
    String hint = canvas.getToolTipText();
    assertTrue(hint.matches("(?s).*\\d.*"), "the hint tells no number: " + hint);
    click(part);
    assertTrue(canvas.isFocusControl(), "a click gives the figure the keyboard");
    StyledText card = Driver.find(StyledText.class, "details.card");
    Driver.waitUntil(() -> card.getText().contains(hint), () -> "details show " + card.getText());
    move(new Point(1, 1));
    Driver.waitUntil(() -> canvas.getToolTipText() == null, canvas::getToolTipText);
  }

  /** Goes over the figure until a part of it says something; the drawing takes a moment. */
  private Point find() {
    Point[] found = new Point[1];
    Driver.waitUntil(
        () -> {
          found[0] = search();
          return found[0] != null;
        },
        () -> "no part of the figure says anything");
    return found[0];
  }

  private Point search() {
    Point size = canvas.getSize();
    for (int y = STEP; y < size.y; y += 4 * STEP) {
      for (int x = STEP; x < size.x; x += 4 * STEP) {
        Point place = new Point(x, y);
        move(place);
        if (canvas.getToolTipText() != null && canvas.getToolTipText().matches("(?s).*\\d.*")) {
          return place;
        }
      }
    }
    return null;
  }

  private void move(Point place) {
    Point onDisplay = canvas.toDisplay(place);
    Event event = new Event();
    event.type = SWT.MouseMove;
    event.x = onDisplay.x;
    event.y = onDisplay.y;
    assertTrue(Display.getCurrent().post(event), "the display takes no event of the mouse");
    Driver.pump();
  }

  /** A press of the button; that the pointer is there is for real. */
  private void click(Point place) {
    Event event = new Event();
    event.x = place.x;
    event.y = place.y;
    event.button = 1;
    event.count = 1;
    canvas.notifyListeners(SWT.MouseDown, event);
    canvas.notifyListeners(SWT.MouseUp, event);
    Driver.pump();
  }
}
