// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.imports;

import java.io.IOException;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbench;
import org.natrolyte.workbench.library.LibraryView;
import org.natrolyte.workbench.library.OwnCompounds;

/** Takes the structures of a structure-data file into the user's compounds. */
public final class CompoundImportWizard extends Wizard implements IImportWizard {
  private final CompoundImportPage page = new CompoundImportPage();
  private IWorkbench workbench;

  @Override
  public void init(IWorkbench of, IStructuredSelection selection) {
    workbench = of;
    setWindowTitle("Import Compounds");
  }

  @Override
  public void addPages() {
    addPage(page);
  }

  @Override
  public boolean performFinish() {
    List<OwnCompounds.Row> rows = page.rows();
    try {
      OwnCompounds.add(rows);
    } catch (IOException e) {
      ILog.of(CompoundImportWizard.class).error("The own compounds cannot be written.", e);
      page.setErrorMessage("Nothing was added: " + e.getMessage());
      return false;
    }
    IViewPart view = workbench.getActiveWorkbenchWindow().getActivePage().findView(LibraryView.ID);
    if (view instanceof LibraryView library) {
      library.changed();
    }
    return true;
  }
}
