// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.help;

import java.io.IOException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;

/** Answers F1 and the help menu with pages of the guide. */
public final class GuideHelp extends AbstractHelpUI {
  @Override
  public void displayHelp() {
    show(HelpBook.CONTENTS);
  }

  @Override
  public void displayContext(IContext context, int x, int y) {
    IHelpResource[] topics = context == null ? new IHelpResource[0] : context.getRelatedTopics();
    if (topics.length == 0) {
      show(HelpBook.CONTENTS);
    } else {
      displayHelpResource(topics[0].getHref());
    }
  }

  @Override
  public void displayHelpResource(String href) {
    String file = href.substring(href.lastIndexOf('/') + 1);
    show(file.replaceFirst("\\.md$", ""));
  }

  /** Find Actions offers to look for what was typed. */
  @Override
  public void search(String words) {
    try {
      show(HelpBook.ofBundle().find(words));
    } catch (IOException e) {
      ILog.of(GuideHelp.class).error("The guide cannot be read.", e);
    }
  }

  @Override
  public boolean isContextHelpDisplayed() {
    return false;
  }

  private static void show(String page) {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    if (window != null && window.getActivePage() != null) {
      HelpView.show(window.getActivePage(), page);
    }
  }
}
