// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.workbench.commands.ContextMenu;
import org.natrolyte.workbench.commands.ContextMenu.Entry;
import org.natrolyte.workbench.commands.CopiedText;
import org.natrolyte.workbench.commands.FocusedCommands;
import org.natrolyte.workbench.document.DroppedRecipes;
import org.natrolyte.workbench.document.OpenDocument;
import org.natrolyte.workbench.document.RecipeDrop;
import org.natrolyte.workbench.document.RecipeEdits;

/** What can be done to the selected recipes: by buttons, keys and the context menu. */
final class RecipeListActions {
  private final OpenDocument open;
  private final RecipeEdits edits;
  private final Control area;
  private final Supplier<TreeSet<Integer>> chosen;
  private final Consumer<TreeSet<Integer>> select;

  /**
   * @param open the document
   * @param area what messages open over
   * @param chosen the places of the selected recipes
   * @param select selects others
   */
  RecipeListActions(
      OpenDocument open,
      Control area,
      Supplier<TreeSet<Integer>> chosen,
      Consumer<TreeSet<Integer>> select) {
    this.open = open;
    this.edits = new RecipeEdits(open);
    this.area = area;
    this.chosen = chosen;
    this.select = select;
  }

  /** Puts keys and menu on the list. */
  void install(Table table) {
    table.addListener(SWT.KeyDown, this::key);
    FocusedCommands.give(
        table,
        Map.of(
            IWorkbenchCommandConstants.EDIT_CUT, this::cut,
            IWorkbenchCommandConstants.EDIT_COPY, this::copy,
            IWorkbenchCommandConstants.EDIT_PASTE, this::paste,
            IWorkbenchCommandConstants.EDIT_DELETE, this::remove));
    ContextMenu.give(table, this::menu);
  }

  void add() {
    edits.add("");
  }

  void duplicate() {
    edits.duplicate(chosen.get());
  }

  void remove() {
    edits.remove(chosen.get());
  }

  /** Moves the selected recipes by one place. */
  void move(int by) {
    TreeSet<Integer> places = chosen.get();
    boolean room =
        !places.isEmpty()
            && (by < 0 ? places.first() > 0 : places.last() < open.states().size() - 1);
    if (room) {
      edits.move(places, by < 0 ? places.first() - 1 : places.last() + 2);
      TreeSet<Integer> moved = new TreeSet<>();
      for (int i = 0; i < places.size(); i++) {
        moved.add(open.selected() + i);
      }
      select.accept(moved);
    }
  }

  private void copy() {
    List<RecipeEntry> recipes =
        chosen.get().stream().map(i -> open.document().recipes().get(i)).toList();
    if (!recipes.isEmpty()) {
      CopiedText.put(area.getDisplay(), DroppedRecipes.write(recipes));
    }
  }

  private void cut() {
    copy();
    remove();
  }

  private void paste() {
    Clipboard clipboard = new Clipboard(area.getDisplay());
    Object files = clipboard.getContents(FileTransfer.getInstance());
    Object data = files == null ? clipboard.getContents(TextTransfer.getInstance()) : files;
    clipboard.dispose();
    TreeSet<Integer> places = chosen.get();
    int at = places.isEmpty() ? open.states().size() : places.last() + 1;
    RecipeDrop.take(area, open, "Paste Recipes", data, at);
  }

  private void temperature() {
    TreeSet<Integer> places = chosen.get();
    if (places.isEmpty()) {
      return;
    }
    double now = open.document().recipes().get(places.first()).conditions().temperatureC();
    InputDialog dialog =
        new InputDialog(
            area.getShell(),
            "Set Temperature",
            "Temperature in °C of the "
                + (places.size() == 1 ? "selected recipe" : places.size() + " selected recipes"),
            TemperatureField.text(now),
            TemperatureField::problem);
    if (dialog.open() == Window.OK) {
      edits.temperature(places, TemperatureField.celsius(dialog.getValue()));
    }
  }

  private void key(Event event) {
    boolean up = event.keyCode == SWT.ARROW_UP;
    if (event.stateMask == SWT.ALT && (up || event.keyCode == SWT.ARROW_DOWN)) {
      move(up ? -1 : 1);
      event.doit = false;
    }
  }

  private List<Entry> menu() {
    boolean any = !chosen.get().isEmpty();
    return List.of(
        new Entry("Cut\tCtrl+X", any, this::cut),
        new Entry("Copy\tCtrl+C", any, this::copy),
        new Entry("Paste\tCtrl+V", true, this::paste),
        Entry.LINE,
        new Entry("Add Recipe\tCtrl+Shift+N", true, this::add),
        new Entry("Duplicate", any, this::duplicate),
        new Entry("Set Temperature\u2026", any, this::temperature),
        new Entry("Remove\tDelete", any, this::remove));
  }
}
