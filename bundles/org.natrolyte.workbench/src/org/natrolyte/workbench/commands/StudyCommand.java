// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;

/** Stops the studies of the document that is worked on, or computes everything of it again. */
public final class StudyCommand extends AbstractHandler {
  /** Id of the command that stops. */
  public static final String STOP = "org.natrolyte.workbench.stopComputing";

  /** Id of the command that computes again. */
  public static final String AGAIN = "org.natrolyte.workbench.computeAgain";

  @Override
  public Object execute(ExecutionEvent event) {
    if (HandlerUtil.getActiveEditor(event) instanceof RecipeDocumentEditor editor) {
      if (event.getCommand().getId().equals(STOP)) {
        editor.stopComputing();
      } else {
        editor.computeAgain();
      }
    }
    return null;
  }

  /** Does what a key or an entry of a menu would do. */
  public static void run(String id) {
    try {
      PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
    } catch (CommandException e) {
      ILog.of(StudyCommand.class).error("The command cannot be executed: " + id, e);
    }
  }
}
