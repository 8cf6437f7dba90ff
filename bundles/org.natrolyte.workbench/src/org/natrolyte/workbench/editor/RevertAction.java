// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.actions.ActionFactory;
import org.natrolyte.workbench.document.OpenDocument;

/** Goes back to what was saved last; can be undone like any edit. */
final class RevertAction extends Action {
  private final OpenDocument open;

  RevertAction(OpenDocument open) {
    super("Revert");
    this.open = open;
    setActionDefinitionId(ActionFactory.REVERT.getCommandId());
    setEnabled(open.isDirty());
    open.addListener(change -> setEnabled(open.isDirty()));
  }

  @Override
  public void run() {
    open.revert();
  }
}
