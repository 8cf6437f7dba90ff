// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.commands;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.natrolyte.workbench.details.DetailsView;

/** Goes to the view of the details, which follows the selection; opens it when it was closed. */
public final class ShowDetails {
  private ShowDetails() {}

  /** Goes there. */
  public static void run() {
    IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    try {
      page.showView(DetailsView.ID);
    } catch (PartInitException e) {
      ILog.of(ShowDetails.class).error("The details cannot be shown.", e);
    }
  }
}
