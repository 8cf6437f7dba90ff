// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.commands;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Executes commands from links, as their keys and menus would. */
public final class Commands {
  private Commands() {}

  /**
   * Executes a command; one that cannot be executed now goes to the log.
   *
   * @param command its id, perhaps with parameters: {@code id(name=value)}
   */
  public static void run(String command) {
    IWorkbench workbench = PlatformUI.getWorkbench();
    try {
      ParameterizedCommand read = workbench.getService(ICommandService.class).deserialize(command);
      workbench.getService(IHandlerService.class).executeCommand(read, null);
    } catch (CommandException e) {
      ILog.of(Commands.class).error("The command cannot be executed: " + command, e);
    }
  }
}
