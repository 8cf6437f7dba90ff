// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.workbench.details.IngredientItem;
import org.natrolyte.workbench.document.OpenDocument;
import org.natrolyte.workbench.editor.OutlineContent.Ingredient;
import org.natrolyte.workbench.editor.RecipeListPart.RecipeRow;
import org.natrolyte.workbench.engine.RecipeState;
import org.natrolyte.workbench.theme.Icons;
import org.natrolyte.workbench.theme.Ids;

/** The view Outline of a document: its recipes, each with its ingredients; a click goes there. */
public final class DocumentOutline extends ContentOutlinePage {
  private final OpenDocument open;
  private final Consumer<Object> details;
  private final OutlineContent content;
  private List<RecipeState> shown = List.of();
  private boolean following;

  /**
   * @param details shows an ingredient
   */
  DocumentOutline(OpenDocument open, Consumer<Object> details) {
    this.open = open;
    this.details = details;
    this.content = new OutlineContent(open);
  }

  @Override
  public void createControl(Composite parent) {
    super.createControl(parent);
    TreeViewer tree = getTreeViewer();
    Ids.name(tree.getTree(), "outline", "Recipes and their ingredients");
    tree.setUseHashlookup(true);
    tree.setContentProvider(content);
    tree.setLabelProvider(new Labels(new Icons(tree.getTree())));
    tree.setInput(open);
    shown = open.states();
    follow();
  }

  /** Shows what the document holds now, and which recipe is looked at. */
  void show() {
    if (getControl() == null || getControl().isDisposed()) {
      return;
    }
    if (shown != open.states()) {
      shown = open.states();
      boolean[] opened = opened();
      getTreeViewer().refresh();
      List<RecipeRow> rows = content.recipes();
      for (int i = 0; i < Math.min(opened.length, rows.size()); i++) {
        getTreeViewer().setExpandedState(rows.get(i), opened[i]);
      }
    }
    follow();
  }

  private boolean[] opened() {
    boolean[] opened = new boolean[getTreeViewer().getTree().getItemCount()];
    Arrays.stream(getTreeViewer().getExpandedElements())
        .filter(RecipeRow.class::isInstance)
        .map(row -> ((RecipeRow) row).index())
        .filter(index -> index < opened.length)
        .forEach(index -> opened[index] = true);
    return opened;
  }

  private void follow() {
    List<RecipeRow> rows = content.recipes();
    if (open.selected() >= 0 && open.selected() < rows.size() && selected() != open.selected()) {
      following = true;
      getTreeViewer().setSelection(new StructuredSelection(rows.get(open.selected())), true);
      following = false;
    }
  }

  /** The recipe that is chosen here, or of which an ingredient is; -1 where there is none. */
  private int selected() {
    return switch (getTreeViewer().getStructuredSelection().getFirstElement()) {
      case RecipeRow row -> row.index();
      case Ingredient ingredient -> ingredient.recipe();
      case null, default -> -1;
    };
  }

  @Override
  public void selectionChanged(SelectionChangedEvent event) {
    super.selectionChanged(event);
    int recipe = selected();
    if (!following && recipe >= 0 && recipe != open.selected()) {
      open.select(recipe);
    }
    if (!following
        && getTreeViewer().getStructuredSelection().getFirstElement()
            instanceof Ingredient(int of, Component component)) {
      open.states()
          .get(of)
          .result()
          .ifPresent(r -> details.accept(new IngredientItem(component, r.findings())));
    }
  }

  private static final class Labels extends ColumnLabelProvider {
    private final Icons icons;

    Labels(Icons icons) {
      this.icons = icons;
    }

    @Override
    public String getText(Object element) {
      if (element instanceof RecipeRow row) {
        return row.title();
      }
      Ingredient ingredient = (Ingredient) element;
      return ingredient.component().name() + "  \u2013  " + ingredient.component().amount().words();
    }

    @Override
    public Image getImage(Object element) {
      return element instanceof RecipeRow row
          ? icons.get(RecipeListLabels.icon(row.state().status()))
          : icons.role(((Ingredient) element).component().role());
    }
  }
}
