// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.natrolyte.workbench.document.RecipeEdits;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;

/** Adds a recipe to the document and puts the keyboard into its line. */
public final class AddRecipe extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) {
    if (HandlerUtil.getActiveEditor(event) instanceof RecipeDocumentEditor editor
        && editor.turnTo(RecipeDocumentEditor.Page.RECIPES)) {
      new RecipeEdits(editor.document()).add("");
      editor.setFocus();
    }
    return null;
  }
}
