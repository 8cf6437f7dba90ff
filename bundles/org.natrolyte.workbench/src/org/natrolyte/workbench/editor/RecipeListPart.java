// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.natrolyte.workbench.document.OpenDocument;
import org.natrolyte.workbench.engine.RecipeState;
import org.natrolyte.workbench.theme.Fonts;
import org.natrolyte.workbench.theme.Icons;
import org.natrolyte.workbench.theme.Ids;

/** The recipes of the document, with what can be done to the list. */
final class RecipeListPart {
  private final OpenDocument open;
  private final RecipeListActions actions;
  private final Composite area;
  private final TableViewer viewer;
  private final Icons icons;
  private ToolItem copy;
  private ToolItem remove;
  private ToolItem up;
  private ToolItem down;
  private List<String> shown = List.of();
  private final DocumentParameters parameters;
  private boolean showing;

  RecipeListPart(Composite parent, OpenDocument open) {
    this.open = open;
    area = new Composite(parent, SWT.NONE);
    icons = new Icons(area);
    actions = new RecipeListActions(open, area, this::chosen, this::select);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 10).spacing(0, 6).applyTo(area);
    Label title = new Label(area, SWT.NONE);
    title.setText("Recipes");
    title.setFont(new Fonts(area).bold());
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
    createTools();
    viewer = new TableViewer(area, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
    Table table = Ids.name(viewer.getTable(), "recipes", "Recipes of the document");
    GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(160, 100).applyTo(table);
    RecipeListLabels.install(viewer, icons);
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    viewer.addSelectionChangedListener(e -> userSelected());
    actions.install(table);
    parameters = new DocumentParameters(area, open);
    GridDataFactory.fillDefaults().span(2, 1).applyTo(parameters.control());
    new RecipeListDrag(table, open, this::chosen);
  }

  Composite control() {
    return area;
  }

  private void createTools() {
    ToolBar bar = new ToolBar(area, SWT.FLAT | SWT.HORIZONTAL);
    Ids.name(bar, "recipes.tools", "Edit the list of recipes");
    tool(bar, "add", "Add a recipe", actions::add);
    copy = tool(bar, "copy", "Duplicate the selected recipes", actions::duplicate);
    up = tool(bar, "up", "Move the selected recipes up (Alt+Up)", () -> actions.move(-1));
    down = tool(bar, "down", "Move the selected recipes down (Alt+Down)", () -> actions.move(1));
    remove = tool(bar, "remove", "Remove the selected recipes (Delete)", actions::remove);
  }

  private ToolItem tool(ToolBar bar, String name, String tip, Runnable action) {
    ToolItem item = new ToolItem(bar, SWT.PUSH);
    item.setImage(icons.get(name));
    item.setToolTipText(tip);
    item.setData(Ids.KEY, "recipes." + name);
    item.addListener(SWT.Selection, e -> action.run());
    return item;
  }

  /** Shows the document's recipes and which of them are selected. */
  void show() {
    showing = true;
    try {
      TreeSet<Integer> before = chosen();
      List<RecipeRow> rows =
          IntStream.range(0, open.states().size())
              .mapToObj(i -> new RecipeRow(i, open.states().get(i)))
              .toList();
      List<String> texts = rows.stream().map(r -> r.state().entry().recipe()).toList();
      boolean samePlaces = texts.equals(shown);
      shown = texts;
      viewer.setInput(rows);
      boolean keep = samePlaces && before.size() > 1 && before.contains(open.selected());
      select(keep ? before : new TreeSet<>(List.of(open.selected())));
    } finally {
      showing = false;
    }
    parameters.show();
  }

  /** Selects recipes; the one looked at is among them. */
  private void select(TreeSet<Integer> places) {
    if (open.selected() >= 0) {
      viewer.getTable().setSelection(places.stream().mapToInt(i -> i).toArray());
      viewer.getTable().showSelection();
    }
    enable();
  }

  private void enable() {
    TreeSet<Integer> chosen = chosen();
    boolean any = !chosen.isEmpty();
    copy.setEnabled(any);
    remove.setEnabled(any);
    up.setEnabled(any && chosen.first() > 0);
    down.setEnabled(any && chosen.last() < open.states().size() - 1);
  }

  /** The places of the selected recipes. */
  private TreeSet<Integer> chosen() {
    return viewer == null
        ? new TreeSet<>()
        : Arrays.stream(viewer.getTable().getSelectionIndices())
            .filter(i -> i < open.states().size())
            .boxed()
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private void userSelected() {
    if (!showing) {
      TreeSet<Integer> chosen = chosen();
      if (!chosen.isEmpty() && !chosen.contains(open.selected())) {
        open.select(chosen.first());
      }
      enable();
    }
  }

  /** A row: the place in the document and what is known. */
  record RecipeRow(int index, RecipeState state) {
    /** The name, or "Recipe 3" where there is none. */
    String title() {
      String name = state.entry().name();
      return name.isBlank() ? "Recipe " + (index + 1) : name;
    }
  }
}
