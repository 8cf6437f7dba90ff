// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.document;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.natrolyte.model.document.RecipeDocument;

/** One step of undo: the documents before and after it. */
final class DocumentEdit extends AbstractOperation {
  /** Typing that pauses longer than this starts a new step. */
  private static final long PAUSE_MILLIS = 1500;

  private final OpenDocument owner;
  private final RecipeDocument before;
  private final int selectedBefore;
  private final int selectedAfter;
  private final int typedRecipe;
  private RecipeDocument after;
  private long lastTyped = System.currentTimeMillis();
  private boolean closed;

  /** In place of a recipe: not typed, or typed into the filter of the comparison. */
  static final int NOT_TYPED = -1;

  static final int FILTER = -2;

  DocumentEdit(
      OpenDocument owner, String label, RecipeDocument after, int select, int typedRecipe) {
    super(label);
    this.owner = owner;
    this.before = owner.document();
    this.after = after;
    this.selectedBefore = owner.selected();
    this.selectedAfter = select;
    this.typedRecipe = typedRecipe;
  }

  boolean absorbs(int recipe) {
    return !closed
        && typedRecipe == recipe
        && after.equals(owner.document())
        && System.currentTimeMillis() - lastTyped < PAUSE_MILLIS;
  }

  void absorb(RecipeDocument next) {
    after = next;
    lastTyped = System.currentTimeMillis();
    owner.show(next, owner.selected());
  }

  void close() {
    closed = true;
  }

  @Override
  public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
    owner.show(after, selectedAfter);
    return Status.OK_STATUS;
  }

  @Override
  public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
    return execute(monitor, info);
  }

  @Override
  public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
    close();
    owner.show(before, selectedBefore);
    return Status.OK_STATUS;
  }
}
