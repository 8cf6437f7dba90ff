// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;

/** Ctrl+Page Down turns the pages of a document, not from one document to the next. */
class PageKeysTest {
  private final Display display = Display.getCurrent();
  private RecipeDocumentEditor first;
  private RecipeDocumentEditor other;

  @BeforeEach
  void open() throws Exception {
    other = Documents.open(Documents.example("dual-salt.natrolyte"));
    first = Documents.openFirstExample();
  }

  @AfterEach
  void close() {
    Documents.close(first);
    Documents.close(other);
  }

  @Test
  void pagesAreTurnedForwardsAndBack() {
    Driver.find(StyledText.class, "recipe.line").forceFocus();
    Driver.pump();
    press(SWT.PAGE_DOWN);
    Driver.waitUntil(() -> page() == 1, () -> "page " + page());
    assertEquals(first, Driver.page().getActiveEditor());
    press(SWT.PAGE_DOWN);
    Driver.waitUntil(() -> page() == 2, () -> "page " + page());
    press(SWT.PAGE_UP);
    Driver.waitUntil(() -> page() == 1, () -> "page " + page());
    assertEquals(first, Driver.page().getActiveEditor());
  }

  private int page() {
    return first.getActivePage();
  }

  private void press(int key) {
    post(SWT.KeyDown, SWT.CTRL);
    post(SWT.KeyDown, key);
    post(SWT.KeyUp, key);
    post(SWT.KeyUp, SWT.CTRL);
    Driver.pump();
  }

  private void post(int type, int key) {
    Event event = new Event();
    event.type = type;
    event.keyCode = key;
    display.post(event);
    Driver.pump();
  }
}
