// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.application;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.views.IViewDescriptor;
import org.eclipse.ui.views.IViewRegistry;

/** The views that there are, by their names; all of them, so that nothing else is asked for. */
final class ViewsMenu extends CompoundContributionItem {
  private static final String SHOW = "org.eclipse.ui.views.showView";
  private static final String WHICH = "org.eclipse.ui.views.showView.viewId";

  private final IWorkbenchWindow window;

  ViewsMenu(IWorkbenchWindow window) {
    super("org.natrolyte.workbench.views");
    this.window = window;
  }

  @Override
  protected IContributionItem[] getContributionItems() {
    IWorkbenchPage page = window.getActivePage();
    if (page == null) {
      return new IContributionItem[0];
    }
    IViewRegistry views = window.getWorkbench().getViewRegistry();
    return Arrays.stream(page.getShowViewShortcuts())
        .map(views::find)
        .filter(Objects::nonNull)
        .sorted(Comparator.comparing(IViewDescriptor::getLabel))
        .map(this::item)
        .toArray(IContributionItem[]::new);
  }

  private IContributionItem item(IViewDescriptor view) {
    CommandContributionItemParameter item =
        new CommandContributionItemParameter(
            window, view.getId(), SHOW, CommandContributionItem.STYLE_PUSH);
    item.parameters = Map.of(WHICH, view.getId());
    item.label = view.getLabel();
    item.icon = view.getImageDescriptor();
    return new CommandContributionItem(item);
  }
}
