// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import org.eclipse.ui.IViewPart;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;

/**
 * A view that follows the document in front, beside the first example.
 *
 * @param editor the example, in front
 * @param view which follows it
 */
record FollowingView(RecipeDocumentEditor editor, IViewPart view) {
  /** Opens both. */
  static FollowingView open(String viewId) throws Exception {
    RecipeDocumentEditor editor = Documents.openFirstExample();
    IViewPart view = Driver.page().showView(viewId);
    Driver.page().activate(editor);
    Driver.pump();
    return new FollowingView(editor, view);
  }

  void close() {
    Driver.page().hideView(view);
    Documents.close(editor);
  }
}
