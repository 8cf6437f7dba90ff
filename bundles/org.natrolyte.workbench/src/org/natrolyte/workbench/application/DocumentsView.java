// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.application;

import java.util.List;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.navigator.CommonNavigator;
import org.natrolyte.workbench.editor.EmptyState;
import org.natrolyte.workbench.folders.FolderActions;
import org.natrolyte.workbench.folders.NewFolder;

/** The user's folders, or, when the last of them has been deleted, what to do then. */
public final class DocumentsView extends CommonNavigator {
  private final StackLayout stack = new StackLayout();
  private final IResourceChangeListener listener = this::changed;
  private Composite area;
  private Composite folders;
  private Control empty;

  @Override
  public void createPartControl(Composite parent) {
    area = new Composite(parent, 0);
    area.setLayout(stack);
    folders = new Composite(area, 0);
    folders.setLayout(new FillLayout());
    super.createPartControl(folders);
    // after those that fill it, which were told of the menu first
    if (getCommonViewer().getControl().getMenu().getData(MenuManager.MANAGER_KEY)
        instanceof MenuManager menu) {
      menu.addMenuListener(FolderActions::prune);
    }
    // on the first start the folder is about to be made: nothing is said before it could be there
    stack.topControl = folders;
    ResourcesPlugin.getWorkspace()
        .addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
    area.getDisplay().asyncExec(this::open);
  }

  /** Shows the documents of the folders: the platform starts with folders that are closed. */
  private void open() {
    if (!area.isDisposed()) {
      getCommonViewer().expandToLevel(2);
    }
  }

  private void changed(IResourceChangeEvent event) {
    IResourceDelta delta = event.getDelta();
    int comeOrGone = IResourceDelta.ADDED | IResourceDelta.REMOVED;
    if (delta != null && delta.getAffectedChildren(comeOrGone).length > 0) {
      area.getDisplay().asyncExec(this::show);
    }
  }

  private void show() {
    if (area.isDisposed()) {
      return;
    }
    boolean none = root().getProjects().length == 0;
    if (none && empty == null) {
      empty = emptyState().control();
    }
    stack.topControl = none ? empty : folders;
    area.layout();
  }

  private EmptyState emptyState() {
    return new EmptyState(
        area,
        "empty.documents",
        "No folders",
        "Your documents are kept in folders. Make one, or open documents from anywhere with the"
            + " menu File.",
        List.of(
            new EmptyState.Offer("A folder with the examples", this::examples),
            new EmptyState.Offer("A new folder\u2026", this::newFolder)));
  }

  private void examples() {
    new FirstStart(getSite().getWorkbenchWindow(), true).schedule();
  }

  private void newFolder() {
    new NewFolder(getSite().getWorkbenchWindow(), StructuredSelection.EMPTY).run();
  }

  @Override
  public void setFocus() {
    if (stack.topControl == folders) {
      super.setFocus();
    } else {
      empty.setFocus();
    }
  }

  private static IWorkspaceRoot root() {
    return ResourcesPlugin.getWorkspace().getRoot();
  }

  @Override
  public void dispose() {
    ResourcesPlugin.getWorkspace().removeResourceChangeListener(listener);
    super.dispose();
  }
}
