// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.natrolyte.workbench.document.CompoundDrop;
import org.natrolyte.workbench.document.DroppedRecipes;
import org.natrolyte.workbench.document.OpenDocument;
import org.natrolyte.workbench.document.RecipeDrop;
import org.natrolyte.workbench.document.RecipeEdits;
import org.natrolyte.workbench.document.RecipeTransfers;

/**
 * Recipes are dragged out of the list as text, into it from anywhere, and within it to another
 * place.
 */
final class RecipeListDrag {
  private final Table table;
  private final OpenDocument open;
  private TreeSet<Integer> dragged = new TreeSet<>();

  /**
   * @param table the list
   * @param open the document
   * @param chosen the places of the selected recipes
   */
  RecipeListDrag(Table table, OpenDocument open, Supplier<TreeSet<Integer>> chosen) {
    this.table = table;
    this.open = open;
    DragSource source = new DragSource(table, DND.DROP_COPY | DND.DROP_MOVE);
    source.setTransfer(TextTransfer.getInstance());
    source.addDragListener(new Out(chosen));
    DropTarget target = new DropTarget(table, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
    target.setTransfer(RecipeTransfers.all());
    target.addDropListener(new In());
  }

  private final class Out extends DragSourceAdapter {
    private final Supplier<TreeSet<Integer>> chosen;

    Out(Supplier<TreeSet<Integer>> chosen) {
      this.chosen = chosen;
    }

    @Override
    public void dragStart(DragSourceEvent event) {
      dragged = chosen.get();
      event.doit = !dragged.isEmpty();
    }

    @Override
    public void dragSetData(DragSourceEvent event) {
      event.data =
          DroppedRecipes.write(
              List.copyOf(dragged.stream().map(i -> open.document().recipes().get(i)).toList()));
    }

    @Override
    public void dragFinished(DragSourceEvent event) {
      dragged = new TreeSet<>();
    }
  }

  private final class In extends DropTargetAdapter {
    @Override
    public void dragEnter(DropTargetEvent event) {
      event.detail = dragged.isEmpty() ? DND.DROP_COPY : DND.DROP_MOVE;
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
      dragEnter(event);
    }

    @Override
    public void dragOver(DropTargetEvent event) {
      event.feedback =
          DND.FEEDBACK_SCROLL
              | (isLowerHalf(event) ? DND.FEEDBACK_INSERT_AFTER : DND.FEEDBACK_INSERT_BEFORE);
    }

    @Override
    public void drop(DropTargetEvent event) {
      int at =
          event.item instanceof TableItem item
              ? table.indexOf(item) + (isLowerHalf(event) ? 1 : 0)
              : open.states().size();
      if (!dragged.isEmpty()) {
        new RecipeEdits(open).move(dragged, at);
      } else if (!CompoundDrop.take(open, event.data, recipe(event))) {
        RecipeDrop.take(table, open, "Drop Recipes", event.data, at);
      }
    }

    /** The recipe that a compound is dropped on; below the last one, the recipe looked at. */
    private int recipe(DropTargetEvent event) {
      return event.item instanceof TableItem item ? table.indexOf(item) : open.selected();
    }

    private boolean isLowerHalf(DropTargetEvent event) {
      if (!(event.item instanceof TableItem item)) {
        return false;
      }
      Point place = table.toControl(event.x, event.y);
      Rectangle bounds = item.getBounds();
      return place.y > bounds.y + bounds.height / 2;
    }
  }
}
