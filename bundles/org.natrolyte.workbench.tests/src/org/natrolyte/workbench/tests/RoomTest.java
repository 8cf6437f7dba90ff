// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.natrolyte.workbench.details.DetailsView;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;

/** A layout of a large window leaves room for the document when the window becomes small. */
class RoomTest {
  private static final String PROBLEMS = "org.eclipse.ui.views.ProblemView";
  private static final int LEAST_WIDTH = 600;

  private RecipeDocumentEditor editor;

  @BeforeEach
  void large() throws Exception {
    reset();
    editor = Documents.open(Documents.example("first-comparison.natrolyte"));
  }

  @AfterEach
  void close() {
    Documents.close(editor);
    reset();
  }

  private static void reset() {
    Driver.shell().setSize(1600, 1000);
    Driver.pump();
    Driver.page().resetPerspective();
    Driver.pause(400);
  }

  @Test
  void detailsGoToTheEdgeAndComeBack() throws Exception {
    assertTrue(isShown(DetailsView.ID));
    Driver.shell().setSize(1024, 700);
    Driver.waitUntil(() -> !isShown(DetailsView.ID), () -> "details take room from the document");
    Driver.waitUntil(() -> width() >= LEAST_WIDTH, () -> width() + " px for the document");
    assertTrue(isShown("org.natrolyte.workbench.library"), "there was room for the compounds");
    Driver.shell().setSize(1600, 1000);
    Driver.waitUntil(() -> isShown(DetailsView.ID), () -> "details did not come back");
  }

  @Test
  void whatTheUserOpensStaysOpen() throws Exception {
    Driver.shell().setSize(1024, 700);
    Driver.waitUntil(() -> !isShown(DetailsView.ID), () -> "details take room from the document");
    Driver.page()
        .setPartState(
            Driver.page().findViewReference(DetailsView.ID), IWorkbenchPage.STATE_RESTORED);
    Driver.waitUntil(() -> isShown(DetailsView.ID), () -> "details cannot be opened");
    Driver.shell().setSize(1000, 690);
    Driver.pause(500);
    assertTrue(isShown(DetailsView.ID), "details were put away against the user's will");
  }

  @Test
  void whatTheUserPutAwayStaysAway() throws Exception {
    Driver.page()
        .setPartState(
            Driver.page().findViewReference(DetailsView.ID), IWorkbenchPage.STATE_MINIMIZED);
    Driver.pump();
    Driver.shell().setSize(1300, 900);
    Driver.pause(400);
    Driver.shell().setSize(1600, 1000);
    Driver.pause(400);
    assertFalse(isShown(DetailsView.ID), "details came although the user had put them away");
  }

  @Test
  void problemsBelowGiveWayInALowWindow() throws Exception {
    Driver.page().showView(PROBLEMS);
    Driver.pump();
    assertTrue(isShown(PROBLEMS));
    Driver.shell().setSize(1600, 600);
    Driver.waitUntil(() -> !isShown(PROBLEMS), () -> "problems take room from the document");
    Driver.shell().setSize(1600, 1000);
    Driver.waitUntil(() -> isShown(PROBLEMS), () -> "problems did not come back");
    Driver.page().hideView(Driver.page().findView(PROBLEMS));
  }

  private static boolean isShown(String view) {
    IViewPart part = Driver.page().findView(view);
    return part != null && Driver.page().isPartVisible(part);
  }

  /** Of the document, list of recipes included. */
  private static int width() {
    Control page = Driver.find(Control.class, "recipe.line");
    while (!(page.getParent() instanceof CTabFolder)) {
      page = page.getParent();
    }
    return page.getSize().x;
  }
}
