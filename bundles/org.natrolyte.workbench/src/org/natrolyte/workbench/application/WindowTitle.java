// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.application;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;

/** Keeps the name of the document in the title of the window. */
final class WindowTitle implements IPartListener2 {
  private final IWorkbenchWindowConfigurer configurer;
  private final IPropertyListener renamed = (source, id) -> update();
  private IEditorPart followed;

  WindowTitle(IWorkbenchWindowConfigurer configurer) {
    this.configurer = configurer;
  }

  void follow() {
    configurer.getWindow().getPartService().addPartListener(this);
    update();
  }

  @Override
  public void partActivated(IWorkbenchPartReference part) {
    update();
  }

  @Override
  public void partBroughtToTop(IWorkbenchPartReference part) {
    update();
  }

  @Override
  public void partClosed(IWorkbenchPartReference part) {
    update();
  }

  private void update() {
    IWorkbenchPage page = configurer.getWindow().getActivePage();
    IEditorPart editor = page == null ? null : page.getActiveEditor();
    if (editor != followed) {
      if (followed != null) {
        followed.removePropertyListener(renamed);
      }
      followed = editor;
      if (editor != null) {
        editor.addPropertyListener(renamed);
      }
    }
    configurer.setTitle(
        editor == null
            ? "Natrolyte"
            : (editor.isDirty() ? "*" : "") + editor.getTitle() + " — Natrolyte");
  }
}
