// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.folders;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.wizards.newresource.BasicNewFolderResourceWizard;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** Makes a folder: in the selected one, or beside the others where none is selected. */
public final class NewFolder extends Action {
  private final IWorkbenchWindow window;
  private final IStructuredSelection selection;

  /**
   * @param window over which its questions are asked
   * @param selection where the folder is made
   */
  public NewFolder(IWorkbenchWindow window, IStructuredSelection selection) {
    super("&Folder\u2026");
    setId("org.natrolyte.workbench.newFolder");
    this.window = window;
    this.selection = selection;
  }

  @Override
  public void run() {
    boolean inside = Adapters.adapt(selection.getFirstElement(), IResource.class) != null;
    BasicNewResourceWizard wizard =
        inside ? new BasicNewFolderResourceWizard() : new BasicNewProjectResourceWizard();
    wizard.init(window.getWorkbench(), inside ? selection : StructuredSelection.EMPTY);
    new WizardDialog(window.getShell(), wizard).open();
  }
}
