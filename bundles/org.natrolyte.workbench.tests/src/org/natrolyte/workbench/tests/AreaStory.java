// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.natrolyte.workbench.areas.AreasPage;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;

/**
 * A research area is installed on its page from the repository that comes with the program, and
 * removed again; its rows come and go with it.
 */
final class AreaStory {
  private static final String AREA = "anodefree";

  private AreaStory() {}

  /** A fresh product is without the area; it is installed. */
  static Runnable install() throws Exception {
    check(!hasRows(Documents.inFront()), "the area is not installed, and there are rows of it");
    press("areas.install." + AREA, "is there from the next start on");
    return PlatformUI.getWorkbench()::close;
  }

  /** The area is there with its rows; it is removed. */
  static Runnable remove() throws Exception {
    check(hasRows(), "the area was installed, and there are no rows of it");
    press("areas.remove." + AREA, "is gone from the next start on");
    return PlatformUI.getWorkbench()::close;
  }

  /** The rows have gone with the area, which is offered again. */
  static Runnable gone() throws Exception {
    check(!hasRows(), "the area was removed, and its rows are still there");
    AreasPage.show(Driver.page());
    String button = "areas.install." + AREA;
    Driver.waitUntil(() -> Driver.isVisible(button), () -> "the area is not offered again");
    return PlatformUI.getWorkbench()::close;
  }

  private static void press(String button, String told) throws PartInitException {
    AreasPage.show(Driver.page());
    Driver.waitUntil(() -> Driver.isVisible(button), () -> "there is no button " + button);
    Driver.find(Button.class, button).notifyListeners(SWT.Selection, new Event());
    Driver.waitUntil(() -> message().contains(told), AreaStory::message);
  }

  private static String message() {
    return Driver.isVisible("areas.message")
        ? Driver.find(Link.class, "areas.message").getText().toLowerCase(Locale.ROOT)
        : "";
  }

  /** The page of the areas is in front when the program ends, so the document is asked for. */
  private static boolean hasRows() throws Exception {
    return hasRows(Documents.open(Documents.firstStart("first-comparison.natrolyte")));
  }

  private static boolean hasRows(RecipeDocumentEditor editor) {
    Documents.awaitCurrent(editor.document());
    boolean some =
        editor.document().states().getFirst().result().orElseThrow().outcomes().stream()
            .flatMap(o -> o.result().findings().stream())
            .anyMatch(f -> f.studyId().equals(AREA));
    editor.turnTo(RecipeDocumentEditor.Page.COMPARISON);
    Driver.waitUntil(() -> Driver.isVisible("comparison"), () -> "no comparison");
    return some;
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
