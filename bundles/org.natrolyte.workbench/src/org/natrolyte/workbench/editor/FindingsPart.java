// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.natrolyte.workbench.details.FindingItem;
import org.natrolyte.workbench.details.FindingText;
import org.natrolyte.workbench.engine.RecipeState;
import org.natrolyte.workbench.theme.Ids;
import org.natrolyte.workbench.theme.Palette;

/** The findings of the recipe looked at, grouped by study. */
final class FindingsPart {
  private final Composite area;
  private final TreeViewer viewer;
  private final FindingsLabels labels;

  FindingsPart(Composite parent, Consumer<Object> selected) {
    area = new Composite(parent, SWT.NONE);
    TreeColumnLayout layout = new TreeColumnLayout();
    area.setLayout(layout);
    viewer =
        new TreeViewer(
            area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
    Tree tree = Ids.name(viewer.getTree(), "findings", "Findings by study");
    tree.setHeaderVisible(true);
    labels = new FindingsLabels(tree);
    column(layout, "Property", 42, 208, FindingItem::label);
    column(layout, "Value (range)", 30, 164, f -> FindingText.value(f.finding()));
    column(layout, "Unit", 8, 58, f -> FindingText.unit(f.finding()));
    column(layout, "How it is known", 28, 64, f -> FindingText.basis(f.finding()));
    viewer.setContentProvider(new FindingsContent());
    ColumnViewerToolTipSupport.enableFor(viewer);
    viewer.addSelectionChangedListener(e -> {
      if (e.getStructuredSelection().getFirstElement() instanceof FindingItem item) {
        selected.accept(item);
      }
    });
    viewer.addDoubleClickListener(e -> {
      Object element = viewer.getStructuredSelection().getFirstElement();
      if (viewer.isExpandable(element)) {
        viewer.setExpandedState(element, !viewer.getExpandedState(element));
      }
    });
    new FindingsMenu(viewer).install();
    Palette.follow(tree, viewer::refresh);
  }

  Composite control() {
    return area;
  }

  void show(RecipeState state) {
    List<FindingGroup> groups = FindingGroup.of(state);
    if (groups.equals(viewer.getInput())) {
      return;
    }
    labels.show(groups);
    List<String> folded = folded();
    ISelection selection = viewer.getSelection();
    String top = key(viewer.getTree().getTopItem());
    viewer.getTree().setRedraw(false);
    try {
      viewer.setInput(groups);
      groups.forEach(g -> viewer.setExpandedState(g, !folded.contains(g.id())));
      viewer.setSelection(selection);
      scroll(top);
    } finally {
      viewer.getTree().setRedraw(true);
    }
  }

  /** Findings that arrive above what is read must not push it away. */
  private void scroll(String top) {
    for (TreeItem group : viewer.getTree().getItems()) {
      for (TreeItem item : group.getItems()) {
        if (key(item).equals(top)) {
          viewer.getTree().setTopItem(item);
          return;
        }
      }
    }
  }

  /** Tells a row from the others, whatever its value is. */
  private static String key(TreeItem row) {
    return row != null && row.getData() instanceof FindingItem item
        ? item.finding().studyId()
            + "|"
            + item.finding().property().id()
            + "|"
            + item.finding().subject()
        : "";
  }

  /** Shows only findings whose property, ingredient or study holds a text. */
  void filter(String text) {
    String words = text.strip().toLowerCase(Locale.ROOT);
    viewer.setFilters(
        new ViewerFilter() {
          @Override
          public boolean select(Viewer where, Object parent, Object element) {
            return element instanceof FindingGroup group
                ? group.items().stream().anyMatch(i -> holds(i, words))
                : holds((FindingItem) element, words);
          }
        });
    viewer.expandAll();
  }

  private static boolean holds(FindingItem item, String words) {
    return words.isEmpty()
        || item.label().toLowerCase(Locale.ROOT).contains(words)
        || item.study().toLowerCase(Locale.ROOT).contains(words);
  }

  private List<String> folded() {
    return viewer.getInput() instanceof List<?> before
        ? before.stream()
            .map(FindingGroup.class::cast)
            // a study that is still to come cannot be unfolded
            .filter(g -> !g.items().isEmpty() && !viewer.getExpandedState(g))
            .map(FindingGroup::id)
            .toList()
        : List.of();
  }

  private void column(
      TreeColumnLayout layout,
      String title,
      int weight,
      int least,
      Function<FindingItem, String> text) {
    TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
    column.getColumn().setText(title);
    column.getColumn().setMoveable(viewer.getTree().getColumnCount() > 1);
    layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, least, true));
    column.setLabelProvider(labels.column(viewer.getTree().getColumnCount() - 1, text));
  }
}
