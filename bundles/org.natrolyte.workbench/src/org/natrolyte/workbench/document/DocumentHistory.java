// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.document;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.natrolyte.model.document.ComparisonOptions;
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
      execute(new DocumentEdit(owner, label, after, select, DocumentEdit.NOT_TYPED));
    }
  }

  /** Compares the recipes in another way; a filter that is typed quickly is one step. */
  public void compare(ComparisonOptions options) {
    RecipeDocument now = owner.document();
    boolean typed = now.comparison().withFilter(options.filter()).equals(options);
    if (!options.equals(now.comparison())) {
      after(
          typed ? "Filter Rows" : "Compare Differently",
          now.with(options),
          owner.selected(),
          typed ? DocumentEdit.FILTER : DocumentEdit.NOT_TYPED);
    }
  }

  /** Takes over what was typed into a recipe; quick typing is undone in one step. */
  public void type(int recipe, String text) {
    RecipeDocument now = owner.document();
    RecipeDocument after = now.with(recipe, now.recipes().get(recipe).withRecipe(text));
    if (!after.equals(now)) {
      after("Typing", after, recipe, recipe);
    }
  }

  private void after(String label, RecipeDocument after, int select, int typed) {
    if (typed != DocumentEdit.NOT_TYPED
        && platform().getUndoOperation(owner.undoContext()) instanceof DocumentEdit last
        && last.absorbs(typed)) {
      last.absorb(after);
    } else {
      execute(new DocumentEdit(owner, label, after, select, typed));
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
