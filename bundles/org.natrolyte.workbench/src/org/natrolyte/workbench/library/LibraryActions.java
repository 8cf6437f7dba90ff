// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.library;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.workbench.commands.CopiedText;
import org.natrolyte.workbench.commands.FocusedCommands;
import org.natrolyte.workbench.engine.Engine;
import org.natrolyte.workbench.theme.Icons;

/** What can be done with compounds, in the toolbar and the context menu of the library. */
final class LibraryActions {
  private final LibraryView view;
  private final LibraryTable table;
  private final Action add = action("New Compound…", this::add);
  private final Action edit = action("Edit Own Compound…", this::edit);
  private final Action remove = action("Remove Own Compound", this::remove);
  private final Action copyName = action("Copy Name", () -> copy(Compound::id));
  private final Action copySmiles = action("Copy SMILES", () -> copy(Compound::smiles));

  LibraryActions(LibraryView view, LibraryTable table) {
    this.view = view;
    this.table = table;
    add.setImageDescriptor(Icons.descriptor("add"));
    add.setToolTipText("Add a compound of your own");
    add.setId("library.add");
  }

  void contribute(IViewSite site) {
    site.getActionBars().getToolBarManager().add(add);
    MenuManager menu = new MenuManager();
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(this::fill);
    table.viewer().getTable().setMenu(menu.createContextMenu(table.viewer().getTable()));
    table.viewer().addDoubleClickListener(e -> edit());
    FocusedCommands.give(
        table.viewer().getTable(),
        Map.of(
            IWorkbenchCommandConstants.EDIT_COPY,
            () -> copy(Compound::id),
            IWorkbenchCommandConstants.EDIT_DELETE,
            this::remove));
  }

  private void fill(IMenuManager menu) {
    boolean some = !table.selected().isEmpty();
    int own = own().size();
    copyName.setEnabled(some);
    copySmiles.setEnabled(some);
    edit.setText(own > 1 ? "Set a Value of " + own + " Compounds…" : "Edit Own Compound…");
    edit.setEnabled(own > 0);
    remove.setText(own > 1 ? "Remove " + own + " Own Compounds" : "Remove Own Compound");
    remove.setEnabled(own > 0);
    menu.add(copyName);
    menu.add(copySmiles);
    menu.add(new Separator());
    menu.add(add);
    menu.add(edit);
    menu.add(remove);
  }

  private static Action action(String text, Runnable run) {
    return new Action(text) {
      @Override
      public void run() {
        run.run();
      }
    };
  }

  private static OwnCompoundFile file() {
    return new OwnCompoundFile(Engine.get().session().userFolder().library());
  }

  /** Those of the selected compounds that are the user's own. */
  private List<OwnCompound> own() {
    List<String> ids = table.selected().stream().map(Compound::id).toList();
    if (ids.isEmpty()) {
      return List.of();
    }
    try {
      return file().read().stream().filter(o -> ids.contains(o.id())).toList();
    } catch (IOException e) {
      LibraryView.log("The own compounds cannot be read.", e);
      return List.of();
    }
  }

  private void add() {
    enter("Add Compound", new OwnCompound(Map.of()));
  }

  private void edit() {
    List<OwnCompound> own = own();
    if (own.size() == 1) {
      enter("Edit Compound", own.getFirst());
    } else if (own.size() > 1) {
      BulkValueDialog dialog = new BulkValueDialog(shell(), own);
      if (dialog.open() == Window.OK) {
        change("Set a Value of " + own.size() + " Compounds", f -> f.putAll(dialog.edited()));
      }
    }
  }

  private void enter(String label, OwnCompound before) {
    OwnCompoundDialog dialog = new OwnCompoundDialog(shell(), before);
    if (dialog.open() == Window.OK) {
      String id = dialog.compound().id();
      change(label, f -> f.put(dialog.compound()), () -> view.changed(id));
    }
  }

  /** Removes at once: undo brings them back. */
  private void remove() {
    List<String> ids = own().stream().map(OwnCompound::id).toList();
    if (!ids.isEmpty()) {
      change(
          ids.size() == 1 ? "Remove " + ids.getFirst() : "Remove " + ids.size() + " Compounds",
          f -> f.remove(ids));
    }
  }

  private void change(String label, OwnCompoundEdit.Change change) {
    change(label, change, view::changed);
  }

  private void change(String label, OwnCompoundEdit.Change change, Runnable changed) {
    OwnCompoundEdit edit = new OwnCompoundEdit(label, file(), change, changed);
    edit.addContext(view.undoContext());
    try {
      IStatus status =
          PlatformUI.getWorkbench()
              .getOperationSupport()
              .getOperationHistory()
              .execute(edit, null, null);
      if (!status.isOK()) {
        LibraryView.log(status.getMessage(), status.getException());
        MessageDialog.openError(shell(), "Not changed", status.getMessage());
      }
    } catch (ExecutionException e) {
      LibraryView.log("The own compounds cannot be changed.", e);
    }
  }

  private void copy(Function<Compound, String> text) {
    String all =
        table.selected().stream()
            .map(text)
            .filter(t -> !t.isEmpty())
            .collect(Collectors.joining("\n"));
    CopiedText.put(shell().getDisplay(), all);
  }

  private Shell shell() {
    return view.getSite().getShell();
  }
}
