// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.natrolyte.document.DocumentFile;
import org.natrolyte.model.document.RecipeDocument;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.workbench.document.NewDocumentInput;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;

/** Opens an empty document; it gets its file when it is saved. */
public final class NewDocument extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
    try {
      page.openEditor(
          new NewDocumentInput(freeName(page), RecipeDocument.EMPTY.plus(RecipeEntry.of(""))),
          RecipeDocumentEditor.ID);
    } catch (PartInitException e) {
      throw new ExecutionException("A new document cannot be opened.", e);
    }
    return null;
  }

  private static String freeName(IWorkbenchPage page) {
    for (int i = 1; ; i++) {
      String name = "recipes" + (i == 1 ? "" : "-" + i) + "." + DocumentFile.EXTENSION;
      boolean taken = false;
      for (IEditorReference open : page.getEditorReferences()) {
        taken |= name.equals(open.getPartName());
      }
      if (!taken) {
        return name;
      }
    }
  }
}
