// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.exports;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.natrolyte.document.DocumentException;
import org.natrolyte.document.SafeFile;
import org.natrolyte.report.ReportFile;
import org.natrolyte.workbench.document.ChosenFolder;
import org.natrolyte.workbench.document.Places;

/**
 * Writes a file in the background of its own dialog: all of it, or nothing, and then it says why.
 *
 * @param <T> what is written
 */
abstract class ExportWizard<T> extends Wizard implements IExportWizard {
  private IWorkbench workbench;
  private ExportPage<T> page;

  @Override
  public void init(IWorkbench of, IStructuredSelection selection) {
    workbench = of;
    setNeedsProgressMonitor(true);
  }

  @Override
  public void addPages() {
    page = page(workbench);
    addPage(page);
  }

  /** The page that asks what is written. */
  abstract ExportPage<T> page(IWorkbench of);

  /**
   * What is written.
   *
   * @throws IOException when it cannot be, in words for the user
   */
  abstract SafeFile.Content content(Path file, List<T> chosen) throws IOException;

  @Override
  public boolean performFinish() {
    Path file = page.file();
    if (Files.exists(file) && !mayReplace(file)) {
      return false;
    }
    List<T> chosen = page.chosen();
    try {
      getContainer().run(true, false, monitor -> write(file, chosen, monitor));
      ChosenFolder.keep(file);
      return true;
    } catch (InvocationTargetException e) {
      ILog.of(ExportWizard.class).error("An export has failed.", e.getCause());
      page.setErrorMessage("Nothing was written: " + e.getCause().getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return false;
  }

  private boolean mayReplace(Path file) {
    return MessageDialog.openQuestion(
        getShell(), "Replace the file?", file + " is there already. Is it to be replaced?");
  }

  private void write(Path file, List<T> chosen, IProgressMonitor monitor)
      throws InvocationTargetException {
    monitor.beginTask("Writing " + file.getFileName(), IProgressMonitor.UNKNOWN);
    try {
      ReportFile.write(file, content(file, chosen));
    } catch (DocumentException | IOException e) {
      throw new InvocationTargetException(e);
    }
    for (IFile seen :
        ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri())) {
      Places.refresh(seen);
    }
  }
}
