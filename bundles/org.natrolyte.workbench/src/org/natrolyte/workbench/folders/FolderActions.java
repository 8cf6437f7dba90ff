// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.folders;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionExtensionSite;
import org.eclipse.ui.navigator.ICommonMenuConstants;

/** Puts our own actions in the place of the platform's, which speak of projects and workspaces. */
public final class FolderActions extends CommonActionProvider {
  private static final String DELETE = ActionFactory.DELETE.getId();

  private DeleteAction delete;

  @Override
  public void init(ICommonActionExtensionSite site) {
    super.init(site);
    delete = new DeleteAction(site.getViewSite().getShell());
    delete.setId(DELETE);
    // the platform tells of a selection a moment later: too late for a key that deletes
    site.getStructuredViewer().addSelectionChangedListener(delete);
    delete.selectionChanged(site.getStructuredViewer().getStructuredSelection());
  }

  @Override
  public void fillContextMenu(IMenuManager menu) {
    menu.remove(DELETE);
    menu.appendToGroup(ICommonMenuConstants.GROUP_EDIT, delete);
  }

  @Override
  public void fillActionBars(IActionBars bars) {
    bars.setGlobalActionHandler(DELETE, delete);
  }

  @Override
  public void dispose() {
    getActionSite().getStructuredViewer().removeSelectionChangedListener(delete);
    super.dispose();
  }
}
