// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.util.Optional;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.natrolyte.document.DocumentFile;
import org.natrolyte.workbench.document.FileNames;

/** The document that the user is looking at. */
public final class DocumentInFront {
  /** What to do where there is none. */
  public static final String NONE =
      "No document is open. Open the one that is to be written, then export.";

  private DocumentInFront() {}

  /** Its editor; empty when none is open, or the document in front is broken. */
  public static Optional<RecipeDocumentEditor> of(IWorkbench workbench) {
    return Optional.ofNullable(workbench.getActiveWorkbenchWindow())
        .map(IWorkbenchWindow::getActivePage)
        .map(IWorkbenchPage::getActiveEditor)
        .filter(RecipeDocumentEditor.class::isInstance)
        .map(RecipeDocumentEditor.class::cast);
  }

  /** A name for a file that is written of it, without an ending; "recipes" when none is open. */
  public static String fileName(IWorkbench workbench) {
    return FileNames.of(
        of(workbench)
            .map(e -> e.getPartName().replaceFirst("\\." + DocumentFile.EXTENSION + "$", ""))
            .orElse(""));
  }
}
