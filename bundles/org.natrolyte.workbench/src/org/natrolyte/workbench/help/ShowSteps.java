// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Opens the steps that its parameter names. */
public final class ShowSteps extends AbstractHandler {
  private static final String SHEET = "org.natrolyte.workbench.showSteps.sheet";

  @Override
  public Object execute(ExecutionEvent event) {
    CheatSheet.open(event.getParameter(SHEET));
    return null;
  }
}
