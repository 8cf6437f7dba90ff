// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Finds the other editors, in any window, that are open on the same file. */
final class SameDocument {
  private SameDocument() {}

  /** Says so when the document of an editor has unsaved edits in another window, too. */
  static void tellOfOthers(RecipeDocumentEditor editor) {
    if (editor.isDirty() && others(editor).stream().anyMatch(RecipeDocumentEditor::isDirty)) {
      editor.keeper().say(editor.getPartName() + " has unsaved edits in another window, too.");
    }
  }

  static List<RecipeDocumentEditor> others(RecipeDocumentEditor editor) {
    List<RecipeDocumentEditor> others = new ArrayList<>();
    if (editor.path().isEmpty()) {
      return others;
    }
    for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
      for (IWorkbenchPage page : window.getPages()) {
        for (IEditorReference reference : page.getEditorReferences()) {
          if (reference.getEditor(false) instanceof RecipeDocumentEditor other
              && other != editor
              && other.path().equals(editor.path())) {
            others.add(other);
          }
        }
      }
    }
    return others;
  }
}
