// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;

/** Opens the guide at its contents. */
public final class ShowGuide extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) {
    PlatformUI.getWorkbench().getHelpSystem().displayHelp();
    return null;
  }
}
