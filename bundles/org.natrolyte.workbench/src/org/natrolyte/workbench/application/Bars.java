// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.application;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.natrolyte.workbench.theme.Icons;

/** The standard entries of the menus and of the tool bar; our own come from plugin.xml. */
final class Bars extends ActionBarAdvisor {
  private static final ActionFactory[] ACTIONS = {
    ActionFactory.CLOSE,
    ActionFactory.CLOSE_ALL,
    ActionFactory.SAVE,
    ActionFactory.SAVE_AS,
    ActionFactory.SAVE_ALL,
    ActionFactory.REVERT,
    ActionFactory.PRINT,
    ActionFactory.RENAME,
    ActionFactory.REFRESH,
    ActionFactory.PROPERTIES,
    ActionFactory.QUIT,
    ActionFactory.UNDO,
    ActionFactory.REDO,
    ActionFactory.CUT,
    ActionFactory.COPY,
    ActionFactory.PASTE,
    ActionFactory.DELETE,
    ActionFactory.SELECT_ALL,
    ActionFactory.NEXT_EDITOR,
    ActionFactory.PREVIOUS_EDITOR,
    ActionFactory.RESET_PERSPECTIVE,
    ActionFactory.PREFERENCES,
    ActionFactory.ABOUT
  };

  private IWorkbenchWindow window;

  Bars(IActionBarConfigurer configurer) {
    super(configurer);
  }

  @Override
  protected void makeActions(IWorkbenchWindow of) {
    window = of;
    for (ActionFactory action : ACTIONS) {
      register(action.create(of));
    }
    IAction about = getAction(ActionFactory.ABOUT.getId());
    about.setImageDescriptor(Icons.descriptor("crystal"));
    // a menu prefers this one, which the platform sets to the mark of a missing picture
    about.setHoverImageDescriptor(Icons.descriptor("crystal"));
  }

  @Override
  protected void fillMenuBar(IMenuManager bar) {
    bar.add(file());
    bar.add(edit());
    bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    bar.add(windowMenu());
    bar.add(help());
  }

  private IMenuManager file() {
    MenuManager menu = new MenuManager("&File", IWorkbenchActionConstants.M_FILE);
    menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
    menu.add(new GroupMarker(IWorkbenchActionConstants.NEW_EXT));
    menu.add(new GroupMarker(IWorkbenchActionConstants.OPEN_EXT));
    menu.add(new Separator());
    add(menu, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL);
    menu.add(new GroupMarker(IWorkbenchActionConstants.CLOSE_EXT));
    menu.add(new Separator());
    add(menu, ActionFactory.SAVE, ActionFactory.SAVE_AS, ActionFactory.SAVE_ALL);
    add(menu, ActionFactory.REVERT);
    menu.add(new GroupMarker(IWorkbenchActionConstants.SAVE_EXT));
    menu.add(new Separator());
    add(menu, ActionFactory.PRINT);
    menu.add(new Separator());
    add(menu, ActionFactory.RENAME, ActionFactory.REFRESH);
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    MenuManager recent = new MenuManager("Re&cent Documents", "recent");
    recent.add(ContributionItemFactory.REOPEN_EDITORS.create(window));
    menu.add(recent);
    menu.add(new Separator());
    menu.add(new GroupMarker("exchange"));
    menu.add(new Separator());
    add(menu, ActionFactory.PROPERTIES);
    menu.add(new Separator());
    add(menu, ActionFactory.QUIT);
    menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_END));
    return menu;
  }

  private IMenuManager edit() {
    MenuManager menu = new MenuManager("&Edit", IWorkbenchActionConstants.M_EDIT);
    menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_START));
    add(menu, ActionFactory.UNDO, ActionFactory.REDO);
    menu.add(new GroupMarker(IWorkbenchActionConstants.UNDO_EXT));
    menu.add(new Separator());
    add(menu, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE);
    menu.add(new GroupMarker(IWorkbenchActionConstants.CUT_EXT));
    menu.add(new Separator());
    add(menu, ActionFactory.DELETE, ActionFactory.SELECT_ALL);
    // the editor of plain text puts its own entries here, and opens nothing where they are missing
    menu.add(new Separator(IWorkbenchActionConstants.FIND_EXT));
    menu.add(new Separator(IWorkbenchActionConstants.ADD_EXT));
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_END));
    return menu;
  }

  private IMenuManager windowMenu() {
    MenuManager menu = new MenuManager("&Window", IWorkbenchActionConstants.M_WINDOW);
    MenuManager views = new MenuManager("Show &View", "showView");
    views.add(new ViewsMenu(window));
    menu.add(views);
    add(menu, ActionFactory.RESET_PERSPECTIVE);
    menu.add(new Separator());
    add(menu, ActionFactory.NEXT_EDITOR, ActionFactory.PREVIOUS_EDITOR);
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    add(menu, ActionFactory.PREFERENCES);
    return menu;
  }

  private IMenuManager help() {
    MenuManager menu = new MenuManager("&Help", IWorkbenchActionConstants.M_HELP);
    menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
    menu.add(new Separator("group.updates"));
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_END));
    menu.add(new Separator());
    add(menu, ActionFactory.ABOUT);
    return menu;
  }

  @Override
  protected void fillCoolBar(ICoolBarManager bar) {
    ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
    tools.add(new GroupMarker("documents"));
    tools.add(getAction(ActionFactory.SAVE.getId()));
    tools.add(new Separator());
    tools.add(new GroupMarker("edits"));
    tools.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    bar.add(new ToolBarContributionItem(tools, "natrolyte"));
  }

  private void add(MenuManager menu, ActionFactory... actions) {
    for (ActionFactory action : actions) {
      menu.add(getAction(action.getId()));
    }
  }
}
