// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.imports;

import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.natrolyte.model.document.RecipeDocument;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.workbench.document.NewDocumentInput;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;

/** Takes the recipes of a table, a workbook or a list into a new document. */
public final class RecipeImportWizard extends Wizard implements IImportWizard {
  private final RecipeImportPage page = new RecipeImportPage();
  private IWorkbench workbench;

  @Override
  public void init(IWorkbench of, IStructuredSelection selection) {
    workbench = of;
    setWindowTitle("Import Recipes");
    setNeedsProgressMonitor(false);
  }

  @Override
  public void addPages() {
    addPage(page);
  }

  @Override
  public boolean performFinish() {
    List<RecipeEntry> entries = page.entries();
    RecipeDocument document = RecipeDocument.EMPTY;
    for (RecipeEntry entry : entries) {
      document = document.plus(entry);
    }
    try {
      workbench
          .getActiveWorkbenchWindow()
          .getActivePage()
          .openEditor(new NewDocumentInput(page.documentName(), document), RecipeDocumentEditor.ID);
      return true;
    } catch (PartInitException e) {
      ILog.of(RecipeImportWizard.class).error("The imported recipes cannot be shown.", e);
      page.setErrorMessage("The document cannot be opened: " + e.getMessage());
      return false;
    }
  }
}
