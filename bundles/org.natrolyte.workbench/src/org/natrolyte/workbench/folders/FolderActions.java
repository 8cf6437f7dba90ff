// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.folders;

import java.util.List;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.BuildAction;
import org.eclipse.ui.actions.CloseResourceAction;
import org.eclipse.ui.actions.CloseUnrelatedProjectsAction;
import org.eclipse.ui.actions.DeleteResourceAction;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionExtensionSite;
import org.eclipse.ui.navigator.ICommonMenuConstants;
import org.eclipse.ui.navigator.ICommonViewerWorkbenchSite;
import org.natrolyte.workbench.theme.Icons;

/** Puts our own actions in the place of the platform's, which speak of projects and workspaces. */
public final class FolderActions extends CommonActionProvider {
  private static final String DELETE = ActionFactory.DELETE.getId();

  private static final List<String> FOREIGN =
      List.of(
          DeleteResourceAction.ID,
          BuildAction.ID_BUILD,
          CloseResourceAction.ID,
          CloseUnrelatedProjectsAction.ID);

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
    IWorkbenchWindow window =
        ((ICommonViewerWorkbenchSite) getActionSite().getViewSite()).getWorkbenchWindow();
    MenuManager made = new MenuManager("&New", "org.natrolyte.workbench.new");
    CommandContributionItemParameter document =
        new CommandContributionItemParameter(
            window,
            null,
            "org.natrolyte.workbench.newDocument",
            CommandContributionItem.STYLE_PUSH);
    document.label = "&Document";
    document.icon = Icons.descriptor("new");
    made.add(new CommandContributionItem(document));
    made.add(new NewFolder(window, getActionSite().getStructuredViewer().getStructuredSelection()));
    menu.appendToGroup(ICommonMenuConstants.GROUP_NEW, made);
    menu.appendToGroup(ICommonMenuConstants.GROUP_EDIT, delete);
  }

  /** Takes out of a filled menu what ours stands for, and what speaks of projects. */
  public static void prune(IMenuManager menu) {
    FOREIGN.forEach(menu::remove);
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
