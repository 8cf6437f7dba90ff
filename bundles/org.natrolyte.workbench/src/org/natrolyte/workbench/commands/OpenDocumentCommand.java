// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.commands;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.natrolyte.document.DocumentFile;
import org.natrolyte.workbench.document.ChosenFolder;
import org.natrolyte.workbench.imports.RecipeFile;

/** Asks for documents and opens them. */
public final class OpenDocumentCommand extends AbstractHandler {
  private static final String TAKEN =
      "*."
          + DocumentFile.EXTENSION
          + RecipeFile.ENDINGS.stream().map(e -> ";*" + e).collect(Collectors.joining());

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
    dialog.setText("Open Recipes");
    dialog.setFilterNames(new String[] {"Documents, lists and tables of recipes", "All files"});
    dialog.setFilterExtensions(new String[] {TAKEN, "*"});
    if (ChosenFolder.ask(dialog).isPresent()) {
      for (String name : dialog.getFileNames()) {
        OpenFiles.open(window, Path.of(dialog.getFilterPath(), name));
      }
    }
    return null;
  }
}
