// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;
import org.natrolyte.workbench.welcome.WelcomePage;

/** Where no document is open, there stands what can be opened. */
class EmptyEditorsTest {
  private static final String NEW = "empty.editors.0";
  private static final String EXAMPLE = "empty.editors.2";
  private static final String WELCOME = "empty.editors.3";

  @BeforeEach
  @AfterEach
  void closeAll() {
    Driver.page().closeAllEditors(false);
    Driver.pump();
  }

  @Test
  void afterTheLastDocumentAnotherIsOneClickAway() throws Exception {
    RecipeDocumentEditor editor = Documents.open(Documents.example("first-comparison.natrolyte"));
    assertFalse(Driver.isVisible(NEW));
    Documents.close(editor);
    Driver.waitUntil(() -> Driver.isVisible(NEW), () -> "nothing is offered");
    click(NEW);
    assertInstanceOf(RecipeDocumentEditor.class, Driver.page().getActiveEditor());
    assertFalse(Driver.isVisible(NEW), "it stands over the document");
  }

  @Test
  void theWelcomePageIsClosedForGood() throws Exception {
    WelcomePage.show(Driver.page());
    IEditorPart page = Driver.page().getActiveEditor();
    Driver.page().closeEditor(page, false);
    Driver.waitUntil(() -> Driver.isVisible(WELCOME), () -> "nothing is offered");
    click(WELCOME);
    assertInstanceOf(WelcomePage.class, Driver.page().getActiveEditor());
  }

  @Test
  void theExampleIsThere() throws Exception {
    WelcomePage.show(Driver.page());
    Driver.page().closeAllEditors(false);
    Driver.waitUntil(() -> Driver.isVisible(EXAMPLE), () -> "nothing is offered");
    click(EXAMPLE);
    assertInstanceOf(RecipeDocumentEditor.class, Driver.page().getActiveEditor());
  }

  private static void click(String id) {
    Driver.find(Link.class, id).notifyListeners(SWT.Selection, new Event());
    Driver.pump();
  }
}
