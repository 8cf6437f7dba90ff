// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.help;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.natrolyte.workbench.areas.AreasPage;
import org.natrolyte.workbench.details.CompoundItem;
import org.natrolyte.workbench.details.FindingItem;
import org.natrolyte.workbench.details.IngredientItem;
import org.natrolyte.workbench.library.LibraryView;
import org.natrolyte.workbench.welcome.WelcomePage;

/** Which page of the guide fits what is being done. */
final class HelpTopic {
  private HelpTopic() {}

  /** The page's id; empty when what is shown should stay. */
  static String of(IWorkbenchPart part, ISelection selection) {
    if (selection instanceof IStructuredSelection structured) {
      String topic = of(structured.getFirstElement());
      if (!topic.isEmpty()) {
        return topic;
      }
    }
    return switch (part) {
      case LibraryView library -> "library";
      case AreasPage areas -> "areas";
      case WelcomePage welcome -> "start";
      case MultiPageEditorPart editor when editor.getSelectedPage() instanceof Control page ->
          HelpPlace.within(page).orElse("");
      case null, default ->
          part == null ? "" : viewTopic(part.getSite() == null ? "" : part.getSite().getId());
    };
  }

  private static String of(Object selected) {
    return switch (selected) {
      case IngredientItem item -> "recipes";
      case FindingItem item -> "findings";
      case CompoundItem item -> "library";
      case null, default -> "";
    };
  }

  private static String viewTopic(String id) {
    return switch (id) {
      case "org.natrolyte.workbench.navigator" -> "documents";
      case "org.eclipse.ui.views.ProblemView" -> "problems";
      default -> "";
    };
  }
}
