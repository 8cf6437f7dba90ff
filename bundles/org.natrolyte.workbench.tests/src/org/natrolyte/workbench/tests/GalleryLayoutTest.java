// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;

/** How the figures of a study share the page, and how one gets around on it. */
class GalleryLayoutTest {
  private InstalledStudy installed;
  private RecipeDocumentEditor editor;

  @BeforeEach
  void open() throws Exception {
    installed = InstalledStudy.install(new GalleryStudy());
    editor = Gallery.open();
  }

  @AfterEach
  void close() {
    Documents.close(editor);
    installed.close();
  }

  @Test
  void aFigureOutOfSightIsDrawnWhenItIsScrolledTo() {
    assertTrue(Gallery.saying(Gallery.canvas("shares"), "(?s).*separated.*").isPresent());
    Canvas last = Gallery.canvas("many");
    ScrolledComposite scroller = Gallery.scroller(last);
    assertTrue(Gallery.place(last).y > scroller.getClientArea().height, "it is in sight");
    assertEquals(Optional.empty(), Gallery.saying(last, "(?s).*bar.*"));
    scroller.setOrigin(0, Gallery.place(last).y);
    Gallery.awaitDrawn();
    assertTrue(Gallery.saying(last, "(?s).*bar.*").isPresent());
  }

  @Test
  void aFigureFillsThePageAndEscapeGoesBack() {
    Canvas canvas = Gallery.canvas("course");
    ScrolledComposite scroller = Gallery.scroller(canvas);
    scroller.setOrigin(0, 50);
    Point size = canvas.getSize();
    Driver.press("gallery.course.tools", "enlarge");
    Gallery.awaitDrawn();
    assertSame(canvas, Gallery.canvas("course"));
    assertFalse(Gallery.shows("shares"));
    assertTrue(canvas.getSize().y > size.y, canvas.getSize() + " is no larger than " + size);
    assertEquals(new Point(0, 0), scroller.getOrigin());
    Driver.waitUntil(canvas::isFocusControl, () -> "the figure has not the keyboard");
    escape(canvas);
    assertTrue(Gallery.shows("shares"), "Escape does not go back");
    assertEquals(new Point(0, 50), scroller.getOrigin());
    Gallery.pointer(canvas, SWT.MouseDoubleClick, 5, 5);
    assertFalse(Gallery.shows("shares"), "a double click enlarges too");
    Driver.press("gallery.course.tools", "enlarge");
    assertTrue(Gallery.shows("shares"));
  }

  @Test
  void wideWindowsShowMoreColumns() {
    List<Control> first =
        List.of(Gallery.canvas("shares"), Gallery.canvas("course"), Gallery.canvas("counts"));
    Driver.shell().setSize(1024, 700);
    Driver.page().resetPerspective();
    Gallery.awaitDrawn();
    assertTrue(
        Gallery.place(first.get(1)).y > Gallery.place(first.get(0)).y,
        "two in a row of a small window");
    Driver.shell().setSize(1600, 1000);
    Driver.page().resetPerspective();
    Gallery.awaitDrawn();
    assertEquals(Gallery.place(first.get(0)).y, Gallery.place(first.get(1)).y);
    assertTrue(Gallery.place(first.get(2)).y > Gallery.place(first.get(1)).y, "three in a row");
  }

  @Test
  void theWheelOverAFigureScrollsThePage() {
    Canvas canvas = Gallery.canvas("course");
    ScrolledComposite scroller = Gallery.scroller(canvas);
    assertEquals(new Point(0, 0), scroller.getOrigin());
    Event event = new Event();
    event.count = -3;
    canvas.notifyListeners(SWT.MouseVerticalWheel, event);
    assertTrue(scroller.getOrigin().y > 0, "the page stays");
    event.count = 30;
    canvas.notifyListeners(SWT.MouseVerticalWheel, event);
    assertEquals(new Point(0, 0), scroller.getOrigin());
  }

  @Test
  void theArrowKeysGoFromStudyToStudy() {
    Button composition = Driver.find(Button.class, "gallery.study.composition");
    Gallery.turnTo("composition");
    Event event = new Event();
    event.keyCode = SWT.ARROW_RIGHT;
    composition.notifyListeners(SWT.KeyDown, event);
    Driver.pump();
    assertTrue(Driver.find(Button.class, "gallery.study.solvation").getSelection());
    assertFalse(composition.getSelection());
    assertTrue(Gallery.shows("ionPairing"));
  }

  /** The key goes from the control that has the keyboard outwards, until somebody takes it. */
  private static void escape(Control focus) {
    for (Control at = focus; !(at instanceof Shell); at = at.getParent()) {
      at.traverse(SWT.TRAVERSE_ESCAPE);
    }
    Driver.pump();
  }
}
