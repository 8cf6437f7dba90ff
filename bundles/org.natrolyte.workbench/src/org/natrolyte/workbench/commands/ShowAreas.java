// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.natrolyte.workbench.areas.AreasPage;

/** Shows the page of the research areas. */
public final class ShowAreas extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    try {
      AreasPage.show(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage());
    } catch (PartInitException e) {
      throw new ExecutionException("The page of the research areas cannot be opened.", e);
    }
    return null;
  }
}
