// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.exports;

import java.util.Optional;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;

/** The document that the user is looking at. */
final class DocumentInFront {
  /** What to do where there is none. */
  static final String NONE =
      "No document is open. Open the one that is to be written, then export.";

  private DocumentInFront() {}

  /** Its editor; empty when none is open, or the document in front is broken. */
  static Optional<RecipeDocumentEditor> of(IWorkbench workbench) {
    return Optional.ofNullable(workbench.getActiveWorkbenchWindow())
        .map(IWorkbenchWindow::getActivePage)
        .map(IWorkbenchPage::getActiveEditor)
        .filter(RecipeDocumentEditor.class::isInstance)
        .map(RecipeDocumentEditor.class::cast);
  }
}
