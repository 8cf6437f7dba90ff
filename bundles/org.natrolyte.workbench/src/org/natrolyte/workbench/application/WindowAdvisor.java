// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.application;

import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.part.EditorInputTransfer;

/** Sets a window up: its size, its bars, what can be dropped into it. */
final class WindowAdvisor extends WorkbenchWindowAdvisor {
  WindowAdvisor(IWorkbenchWindowConfigurer configurer) {
    super(configurer);
  }

  @Override
  public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
    return new Bars(configurer);
  }

  @Override
  public void preWindowOpen() {
    IWorkbenchWindowConfigurer window = getWindowConfigurer();
    window.setInitialSize(WindowSize.first());
    window.setShowMenuBar(true);
    window.setShowCoolBar(true);
    window.setShowStatusLine(true);
    window.setShowProgressIndicator(true);
    window.setShowPerspectiveBar(false);
    window.setTitle("Natrolyte");
    window.addEditorAreaTransfer(FileTransfer.getInstance());
    window.addEditorAreaTransfer(EditorInputTransfer.getInstance());
    window.configureEditorAreaDropListener(FileDrop.into(window.getWindow()));
  }

  @Override
  public void postWindowOpen() {
    new WindowTitle(getWindowConfigurer()).follow();
    ForeignMenus.hide(getWindowConfigurer());
    EmptyEditors.follow(getWindowConfigurer().getWindow());
    RoomForEditors.keep(getWindowConfigurer().getWindow());
  }
}
