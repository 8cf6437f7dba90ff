// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.util.List;
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
import org.natrolyte.workbench.document.RecipeDrop;
import org.natrolyte.workbench.document.RecipeEdits;
import org.natrolyte.workbench.theme.Fonts;
import org.natrolyte.workbench.theme.Icons;
import org.natrolyte.workbench.theme.Ids;

/** The recipes of the document, with what can be done to the list. */
final class RecipeListPart {
  private final OpenDocument open;
  private final RecipeEdits edits;
  private final Composite area;
  private final TableViewer viewer;
  private final Icons icons;
  private ToolItem remove;
  private ToolItem up;
  private ToolItem down;
  private boolean showing;

  RecipeListPart(Composite parent, OpenDocument open) {
    this.open = open;
    this.edits = new RecipeEdits(open);
    area = new Composite(parent, SWT.NONE);
    icons = new Icons(area);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 10).spacing(0, 6).applyTo(area);
    Label title = new Label(area, SWT.NONE);
    title.setText("Recipes");
    title.setFont(new Fonts(area).bold());
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
    createTools();
    viewer = new TableViewer(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
    Table table = Ids.name(viewer.getTable(), "recipes", "Recipes of the document");
    GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(160, 100).applyTo(table);
    RecipeListLabels.install(viewer, icons);
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    viewer.addSelectionChangedListener(e -> userSelected());
    table.addListener(SWT.KeyDown, e -> key(e.keyCode, e.stateMask));
    RecipeDrop.offer(table, open);
    RecipeDrop.accept(table, open);
  }

  Composite control() {
    return area;
  }

  private void createTools() {
    ToolBar bar = new ToolBar(area, SWT.FLAT | SWT.HORIZONTAL);
    Ids.name(bar, "recipes.tools", "Edit the list of recipes");
    tool(bar, "add", "Add a recipe", () -> edits.add(""));
    tool(bar, "copy", "Duplicate the recipe", edits::duplicate);
    up = tool(bar, "up", "Move the recipe up (Alt+Up)", () -> edits.move(-1));
    down = tool(bar, "down", "Move the recipe down (Alt+Down)", () -> edits.move(1));
    remove = tool(bar, "remove", "Remove the recipe (Delete)", edits::remove);
  }

  private ToolItem tool(ToolBar bar, String name, String tip, Runnable action) {
    ToolItem item = new ToolItem(bar, SWT.PUSH);
    item.setImage(icons.get(name));
    item.setToolTipText(tip);
    item.setData(Ids.KEY, "recipes." + name);
    item.addListener(SWT.Selection, e -> action.run());
    return item;
  }

  /** Shows the document's recipes and which one is looked at. */
  void show() {
    showing = true;
    try {
      List<RecipeRow> rows =
          java.util.stream.IntStream.range(0, open.states().size())
              .mapToObj(i -> new RecipeRow(i, open.states().get(i)))
              .toList();
      viewer.setInput(rows);
      if (open.selected() >= 0) {
        viewer.getTable().setSelection(open.selected());
        viewer.getTable().showSelection();
      }
    } finally {
      showing = false;
    }
    remove.setEnabled(open.selected() >= 0);
    up.setEnabled(open.selected() > 0);
    down.setEnabled(open.selected() >= 0 && open.selected() < open.states().size() - 1);
  }

  private void userSelected() {
    if (!showing) {
      open.select(viewer.getTable().getSelectionIndex());
    }
  }

  private void key(int code, int mask) {
    if (code == SWT.DEL && mask == 0) {
      edits.remove();
    } else if (code == SWT.ARROW_UP && mask == SWT.ALT) {
      edits.move(-1);
    } else if (code == SWT.ARROW_DOWN && mask == SWT.ALT) {
      edits.move(1);
    }
  }

  /** A row: the place in the document and what is known. */
  record RecipeRow(int index, org.natrolyte.workbench.engine.RecipeState state) {
    /** The name, or "Recipe 3" where there is none. */
    String title() {
      String name = state.entry().name();
      return name.isBlank() ? "Recipe " + (index + 1) : name;
    }
  }
}
