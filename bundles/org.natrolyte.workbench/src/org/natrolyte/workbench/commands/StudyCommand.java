// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
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
}
