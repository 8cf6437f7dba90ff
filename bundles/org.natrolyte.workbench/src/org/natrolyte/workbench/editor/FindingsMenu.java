// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.natrolyte.workbench.commands.ContextMenu;
import org.natrolyte.workbench.commands.ContextMenu.Entry;
import org.natrolyte.workbench.commands.CopiedText;
import org.natrolyte.workbench.commands.FocusedCommands;
import org.natrolyte.workbench.commands.ShowDetails;
import org.natrolyte.workbench.details.FindingItem;
import org.natrolyte.workbench.details.FindingText;

/** What can be done with the findings: copied for a spreadsheet, looked at in detail. */
final class FindingsMenu {
  private static final String HEAD = "Study\tProperty\tOf\tValue\tUnit\tHow it is known\n";

  private final TreeViewer viewer;

  FindingsMenu(TreeViewer viewer) {
    this.viewer = viewer;
  }

  void install() {
    FocusedCommands.give(
        viewer.getTree(), Map.of(IWorkbenchCommandConstants.EDIT_COPY, this::copySelected));
    ContextMenu.give(
        viewer.getTree(),
        () -> {
          Object selected = viewer.getStructuredSelection().getFirstElement();
          return List.of(
              new Entry("Copy\tCtrl+C", selected != null, this::copySelected),
              new Entry("Copy All", !all().isEmpty(), () -> copy(all())),
              Entry.LINE,
              new Entry("Show Details", selected instanceof FindingItem, ShowDetails::run),
              new Entry("Fold All", !all().isEmpty(), viewer::collapseAll),
              new Entry("Unfold All", !all().isEmpty(), viewer::expandAll));
        });
  }

  /** The selected finding, or all of the selected study. */
  private void copySelected() {
    switch (viewer.getStructuredSelection().getFirstElement()) {
      case FindingItem item -> copy(List.of(item));
      case FindingGroup group -> copy(group.items());
      case null, default -> {
        // nothing is selected: what is on the clipboard stays
      }
    }
  }

  private List<FindingItem> all() {
    return viewer.getInput() instanceof List<?> groups
        ? groups.stream().flatMap(g -> ((FindingGroup) g).items().stream()).toList()
        : List.of();
  }

  private void copy(List<FindingItem> items) {
    String rows = items.stream().map(FindingsMenu::row).collect(Collectors.joining());
    CopiedText.put(viewer.getTree().getDisplay(), rows.isEmpty() ? "" : HEAD + rows);
  }

  private static String row(FindingItem item) {
    return Stream.of(
                item.study(),
                item.finding().property().label(),
                item.finding().subject(),
                FindingText.value(item.finding()),
                FindingText.unit(item.finding()),
                FindingText.basis(item.finding()))
            .map(cell -> cell.replaceAll("[\\t\\r\\n]+", " "))
            .collect(Collectors.joining("\t"))
        + "\n";
  }
}
