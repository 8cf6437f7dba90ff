// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.natrolyte.document.DocumentException;

/** What the editor shows of a file that is no document: why, and what can be done. */
final class BrokenDocument {
  private static final String TEXT_EDITOR = "org.eclipse.ui.DefaultTextEditor";

  private BrokenDocument() {}

  static Control create(Composite parent, RecipeDocumentEditor editor, DocumentException problem) {
    return new EmptyState(
            parent,
            "empty.broken",
            "This document cannot be opened",
            problem.getMessage(),
            List.of(
                new EmptyState.Offer("Try again", () -> reopen(editor, RecipeDocumentEditor.ID)),
                new EmptyState.Offer("Open it as text", () -> reopen(editor, TEXT_EDITOR)),
                new EmptyState.Offer("Close", () -> close(editor))))
        .control();
  }

  private static void close(RecipeDocumentEditor editor) {
    editor.getSite().getPage().closeEditor(editor, false);
  }

  private static void reopen(RecipeDocumentEditor editor, String id) {
    IWorkbenchPage page = editor.getSite().getPage();
    IEditorInput input = editor.getEditorInput();
    close(editor);
    try {
      page.openEditor(input, id);
    } catch (PartInitException e) {
      ILog.of(BrokenDocument.class).error("Cannot open " + input.getName(), e);
    }
  }
}
