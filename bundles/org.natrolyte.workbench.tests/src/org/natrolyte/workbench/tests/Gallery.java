// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.natrolyte.workbench.details.DetailsView;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;

/** The page with the figures of a study. */
final class Gallery {
  private static final int STEP = 6;

  private Gallery() {}

  /**
   * Opens the example at its first recipe with the figures of the test, in a window of 1440 x 900.
   */
  static RecipeDocumentEditor open() throws Exception {
    Driver.shell().setSize(1440, 900);
    Driver.shell().forceActive();
    Driver.page().resetPerspective();
    Driver.page().showView(DetailsView.ID);
    RecipeDocumentEditor editor = Documents.open(Documents.example("first-comparison.natrolyte"));
    editor.document().select(0);
    editor.turnTo(RecipeDocumentEditor.Page.FIGURES);
    turnTo(GalleryStudy.ID);
    return editor;
  }

  static Canvas canvas(String figure) {
    return Driver.find(Canvas.class, "gallery." + figure + ".canvas");
  }

  static boolean shows(String figure) {
    return Driver.isVisible("gallery." + figure + ".canvas");
  }

  /** Turns to a study, once it has come. */
  static void turnTo(String study) {
    String id = "gallery.study." + study;
    Driver.waitUntil(() -> Driver.isVisible(id), () -> "no study " + study);
    Button button = Driver.find(Button.class, id);
    button.setSelection(true);
    button.notifyListeners(SWT.Selection, new Event());
    awaitDrawn();
  }

  /** Waits until nothing is being drawn or measured any more. */
  static void awaitDrawn() {
    for (int i = 0; i < 3; i++) {
      Driver.pause(120);
      Driver.waitUntil(Gallery::isQuiet, () -> "figures are still being drawn");
    }
  }

  private static boolean isQuiet() {
    return Arrays.stream(Job.getJobManager().find(null))
        .map(Job::getName)
        .noneMatch(n -> n.equals("Draw a figure") || n.equals("Measure a figure"));
  }

  /** What a part of a figure says under the pointer; empty when it was not drawn. */
  static Optional<String> saying(Canvas canvas, String wanted) {
    Point size = canvas.getSize();
    for (int y = 1; y < size.y; y += STEP) {
      for (int x = 1; x < size.x; x += STEP) {
        pointer(canvas, SWT.MouseMove, x, y);
        String hint = canvas.getToolTipText();
        if (hint != null && hint.matches(wanted)) {
          return Optional.of(hint);
        }
      }
    }
    return Optional.empty();
  }

  static void pointer(Canvas canvas, int type, int x, int y) {
    Event event = new Event();
    event.x = x;
    event.y = y;
    event.button = 1;
    canvas.notifyListeners(type, event);
  }

  static void press(Canvas canvas, int key) {
    Event event = new Event();
    event.keyCode = key;
    event.character = (char) (key & 0xffff);
    canvas.notifyListeners(SWT.KeyDown, event);
    Driver.pump();
  }

  /** What scrolls the figures. */
  static ScrolledComposite scroller(Canvas canvas) {
    Composite at = canvas.getParent();
    while (!(at instanceof ScrolledComposite)) {
      at = at.getParent();
    }
    return (ScrolledComposite) at;
  }

  /** Where a figure is on the page that is scrolled. */
  static Point place(Control control) {
    return control
        .getDisplay()
        .map(control, scroller((Canvas) control).getContent(), new Point(0, 0));
  }
}
