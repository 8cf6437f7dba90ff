// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.natrolyte.workbench.welcome.WelcomePage;

/** Shows the welcome page. */
public final class ShowWelcome extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    try {
      WelcomePage.show(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage());
    } catch (PartInitException e) {
      throw new ExecutionException("The welcome page cannot be opened.", e);
    }
    return null;
  }
}
