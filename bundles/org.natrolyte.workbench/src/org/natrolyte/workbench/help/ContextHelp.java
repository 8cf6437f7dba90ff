// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.help;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** F1: opens the page of the guide that is about the place where the keyboard is. */
public final class ContextHelp extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    Optional<String> place = HelpPlace.around(Display.getCurrent().getFocusControl());
    String page = place.orElseGet(() -> HelpTopic.of(HandlerUtil.getActivePart(event), null));
    HelpView.show(window.getActivePage(), page.isEmpty() ? HelpBook.CONTENTS : page);
    return null;
  }
}
