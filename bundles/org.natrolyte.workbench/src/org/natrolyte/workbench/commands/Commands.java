// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.commands;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** Executes commands from links, as their keys and menus would. */
public final class Commands {
  private Commands() {}

  /** Executes a command by its id; one that cannot be executed now goes to the log. */
  public static void run(String id) {
    try {
      PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
    } catch (CommandException e) {
      ILog.of(Commands.class).error("The command cannot be executed: " + id, e);
    }
  }
}
