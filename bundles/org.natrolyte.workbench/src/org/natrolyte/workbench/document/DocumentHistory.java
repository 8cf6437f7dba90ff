// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.document;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.natrolyte.model.document.RecipeDocument;

/** The edits of one open document, in the platform's operation history. */
public final class DocumentHistory {
  private final OpenDocument owner;

  DocumentHistory(OpenDocument owner) {
    this.owner = owner;
  }

  /**
   * Makes an edit.
   *
   * @param label what the Edit menu calls it
   * @param after the document after the edit
   * @param select the recipe to look at afterwards
   */
  public void edit(String label, RecipeDocument after, int select) {
    if (!after.equals(owner.document())) {
      execute(new DocumentEdit(owner, label, after, select, -1));
    }
  }

  /** Takes over what was typed into a recipe; quick typing is undone in one step. */
  public void type(int recipe, String text) {
    RecipeDocument now = owner.document();
    RecipeDocument after = now.with(recipe, now.recipes().get(recipe).withRecipe(text));
    if (after.equals(now)) {
      return;
    }
    if (platform().getUndoOperation(owner.undoContext()) instanceof DocumentEdit last
        && last.absorbs(recipe)) {
      last.absorb(after);
    } else {
      execute(new DocumentEdit(owner, "Typing", after, recipe, recipe));
    }
  }

  /** Ends the step that is being typed: what is typed next is undone on its own. */
  public void closeStep() {
    if (platform().getUndoOperation(owner.undoContext()) instanceof DocumentEdit last) {
      last.close();
    }
  }

  /** Forgets every edit. */
  public void forget() {
    platform().dispose(owner.undoContext(), true, true, true);
  }

  private void execute(DocumentEdit edit) {
    edit.addContext(owner.undoContext());
    try {
      platform().execute(edit, null, null);
    } catch (ExecutionException e) {
      ILog.of(DocumentHistory.class).error("The edit could not be made.", e);
    }
  }

  private static IOperationHistory platform() {
    return PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
  }
}
