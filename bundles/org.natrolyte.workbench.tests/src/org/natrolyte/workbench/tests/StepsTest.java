// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.natrolyte.workbench.commands.Commands;
import org.natrolyte.workbench.help.StepsView;

/** What is told step by step opens beside the editor, from the menu and the welcome page. */
class StepsTest {
  private static final String PREFIX = "org.natrolyte.workbench.";

  @AfterEach
  void close() {
    IViewPart view = Driver.page().findView(StepsView.ID);
    if (view != null) {
      Driver.page().hideView(view);
    }
  }

  @Test
  void eachOfThemOpens() {
    for (String sheet : List.of("firstComparison", "fromPaper", "installArea")) {
      Commands.run(PREFIX + "showSteps(" + PREFIX + "showSteps.sheet=" + PREFIX + sheet + ")");
      Driver.pump();
      StepsView view = (StepsView) Driver.page().findView(StepsView.ID);
      assertEquals(PREFIX + sheet, view.shown());
      assertTrue(Driver.find(Button.class, "steps.3").getText().startsWith("4. "), sheet);
    }
    assertTrue(Driver.page().isPartVisible(Driver.page().findView(StepsView.ID)));
  }

  @Test
  void aStepIsDoneForTheUserAndTicked() throws PartInitException {
    Commands.run(PREFIX + "showSteps(" + PREFIX + "showSteps.sheet=" + PREFIX + "firstComparison)");
    Driver.pump();
    int before = Driver.page().getEditorReferences().length;
    Driver.find(Link.class, "steps.do.0").notifyListeners(SWT.Selection, new Event());
    Driver.pump();
    assertEquals(before + 1, Driver.page().getEditorReferences().length, "no new document");
    Driver.page().showView(StepsView.ID);
    assertTrue(Driver.find(Button.class, "steps.0").getSelection());
    Driver.page().closeEditor(Driver.page().getActiveEditor(), false);
  }
}
