// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.help;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Opens what is told step by step. */
public final class CheatSheet {
  private CheatSheet() {}

  /** Shows the steps of this id beside the editor. */
  public static void open(String id) {
    IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    try {
      if (page.showView(StepsView.ID) instanceof StepsView view) {
        view.open(id);
      }
    } catch (PartInitException e) {
      ILog.of(CheatSheet.class).error("The steps cannot be shown: " + id, e);
    }
  }
}
