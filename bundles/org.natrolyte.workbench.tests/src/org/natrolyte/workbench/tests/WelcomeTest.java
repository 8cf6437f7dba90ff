// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.natrolyte.workbench.welcome.WelcomePage;

/** The welcome page names the documents that there are now. */
class WelcomeTest {
  private IEditorPart page;

  @AfterEach
  void close() {
    Driver.page().closeEditor(page, false);
    Driver.pump();
  }

  @Test
  void aDocumentComesAndGoesWithItsFile() throws Exception {
    IFile older = Documents.example("dual-salt.natrolyte");
    older.setLocalTimeStamp(System.currentTimeMillis() - 60_000);
    WelcomePage.show(Driver.page());
    page = Driver.page().getActiveEditor();
    IFile file = older.getParent().getFile(IPath.fromOSString("new &.natrolyte"));
    older.copy(file.getFullPath(), true, null);
    file.setLocalTimeStamp(System.currentTimeMillis() + 60_000);
    Driver.waitUntil(() -> newest().contains("new &"), () -> "the newest is " + newest());
    file.delete(true, null);
    Driver.waitUntil(() -> !newest().contains("new &"), () -> "still there: " + newest());
  }

  private static String newest() {
    return Driver.find(Link.class, "welcome.document").getText();
  }
}
