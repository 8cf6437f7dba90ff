// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.EditorActionBarContributor;

/**
 * Lets undo, redo, revert, print and the status line speak of the document in front: the editors of
 * all documents share one set of bars.
 */
public final class DocumentActions extends EditorActionBarContributor {
  /** Made by the platform. */
  public DocumentActions() {}

  @Override
  public void setActiveEditor(IEditorPart editor) {
    if (editor instanceof RecipeDocumentEditor document) {
      document.comesToFront();
    }
  }
}
