// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.application;

import java.util.Set;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;

/** Hides what bundles of the platform add to the menus for programmers. */
final class ForeignMenus {
  private static final Set<String> ACTION_SETS =
      Set.of(
          "org.eclipse.ui.edit.text.actionSet.annotationNavigation",
          "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo",
          "org.eclipse.ui.edit.text.actionSet.navigation",
          "org.eclipse.ui.edit.text.actionSet.openExternalFile",
          "org.eclipse.ui.actionSet.openFiles",
          "org.eclipse.ui.actionSet.keyBindings",
          "org.eclipse.ui.externaltools.ExternalToolsSet",
          "org.eclipse.team.ui.actionSet");

  private ForeignMenus() {}

  /** Hides them now, and again when the perspective is reset. */
  static void hide(IWorkbenchWindowConfigurer configurer) {
    IWorkbenchWindow window = configurer.getWindow();
    if (window.getActivePage() != null) {
      hide(window.getActivePage());
    }
    window.addPerspectiveListener(
        new PerspectiveAdapter() {
          @Override
          public void perspectiveChanged(
              IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
            if (IWorkbenchPage.CHANGE_RESET_COMPLETE.equals(change)) {
              hide(page);
            }
          }
        });
  }

  private static void hide(IWorkbenchPage page) {
    ACTION_SETS.forEach(page::hideActionSet);
  }
}
