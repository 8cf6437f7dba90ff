// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.document;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.widgets.Control;

/** Recipes that are dropped on a document, as one step of undo. */
public final class RecipeDrop {
  private RecipeDrop() {}

  /** Lets recipes be dropped on a control: as text, as documents, as lists and tables. */
  public static void accept(Control control, OpenDocument open) {
    DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_MOVE);
    target.setTransfer(RecipeTransfers.all());
    target.addDropListener(
        new CopyDrop(
            event -> take(control, open, "Drop Recipes", event.data, open.selected() + 1)));
  }

  /**
   * Puts dropped or pasted recipes into a document, and says what was not taken.
   *
   * @param control over which the message opens
   * @param open the document
   * @param label of the step of undo
   * @param data a text, names of files, or what the view Documents drags
   * @param at the place of the first recipe
   */
  public static void take(Control control, OpenDocument open, String label, Object data, int at) {
    DroppedRecipes found = DroppedRecipes.of(RecipeTransfers.content(data));
    new RecipeEdits(open).insert(label, found.entries(), at);
    if (!found.notes().isEmpty()) {
      CompoundDrop.say(taken(found));
    }
    if (!found.problems().isEmpty()) {
      control
          .getDisplay()
          .asyncExec(() ->
              MessageDialog.openWarning(
                  control.isDisposed() ? null : control.getShell(),
                  "Not everything was taken",
                  String.join("\n", found.problems())));
    }
  }

  private static String taken(DroppedRecipes found) {
    int count = found.entries().size();
    return "%s taken. %s"
        .formatted(count == 1 ? "1 recipe" : count + " recipes", String.join(" ", found.notes()));
  }
}
