// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.natrolyte.document.DocumentException;
import org.natrolyte.document.DocumentFile;
import org.natrolyte.model.document.RecipeEntry;

/** Recipes that are dragged: out of a list, into a document. A drop is one step of undo. */
public final class RecipeDrop {
  private static final long LARGEST_TEXT = 1_000_000;

  private RecipeDrop() {}

  /** Lets recipes be dropped on a control: as text, as documents, as text files. */
  public static void accept(Control control, OpenDocument open) {
    DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_MOVE);
    target.setTransfer(TextTransfer.getInstance(), FileTransfer.getInstance());
    target.addDropListener(
        new DropTargetAdapter() {
          @Override
          public void dragEnter(DropTargetEvent event) {
            event.detail = DND.DROP_COPY;
          }

          @Override
          public void dragOperationChanged(DropTargetEvent event) {
            event.detail = DND.DROP_COPY;
          }

          @Override
          public void drop(DropTargetEvent event) {
            new RecipeEdits(open).addAll("Drop Recipes", entries(event.data));
          }
        });
  }

  /** Lets the recipe looked at be dragged out of a control. */
  public static void offer(Control control, OpenDocument open) {
    DragSource source = new DragSource(control, DND.DROP_COPY);
    source.setTransfer(new Transfer[] {TextTransfer.getInstance()});
    source.addDragListener(
        new DragSourceAdapter() {
          @Override
          public void dragStart(DragSourceEvent event) {
            event.doit = open.selected() >= 0;
          }

          @Override
          public void dragSetData(DragSourceEvent event) {
            event.data =
                DroppedRecipes.write(List.of(open.document().recipes().get(open.selected())));
          }
        });
  }

  private static List<RecipeEntry> entries(Object data) {
    if (data instanceof String text) {
      return DroppedRecipes.read(text);
    }
    List<RecipeEntry> entries = new ArrayList<>();
    if (data instanceof String[] files) {
      for (String file : files) {
        entries.addAll(entries(Path.of(file)));
      }
    }
    return entries;
  }

  private static List<RecipeEntry> entries(Path file) {
    try {
      if (file.toString().endsWith("." + DocumentFile.EXTENSION)) {
        return DocumentFile.read(file).recipes();
      }
      return Files.size(file) > LARGEST_TEXT
          ? List.of()
          : DroppedRecipes.read(Files.readString(file));
    } catch (IOException | DocumentException e) {
      ILog.of(RecipeDrop.class).warn("No recipes can be read from " + file, e);
      return List.of();
    }
  }
}
