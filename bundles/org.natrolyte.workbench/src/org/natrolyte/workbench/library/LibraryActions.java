// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.library;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewSite;
import org.natrolyte.model.compound.Compound;
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
  }

  void contribute(IViewSite site) {
    site.getActionBars().getToolBarManager().add(add);
    MenuManager menu = new MenuManager();
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(this::fill);
    table.viewer().getTable().setMenu(menu.createContextMenu(table.viewer().getTable()));
    table.viewer().addDoubleClickListener(e -> edit());
  }

  private void fill(IMenuManager menu) {
    boolean some = view.selected().isPresent();
    boolean own = selectedRow().isPresent();
    copyName.setEnabled(some);
    copySmiles.setEnabled(some);
    edit.setEnabled(own);
    remove.setEnabled(own);
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

  private Optional<OwnCompound> selectedRow() {
    Optional<Compound> compound = view.selected();
    if (compound.isEmpty()) {
      return Optional.empty();
    }
    try {
      return file().read().stream().filter(o -> o.id().equals(compound.get().id())).findFirst();
    } catch (IOException e) {
      LibraryView.log("The own compounds cannot be read.", e);
      return Optional.empty();
    }
  }

  private void add() {
    enter(new OwnCompound(Map.of()));
  }

  private void edit() {
    selectedRow().ifPresent(this::enter);
  }

  private void enter(OwnCompound before) {
    OwnCompoundDialog dialog = new OwnCompoundDialog(shell(), before);
    if (dialog.open() == Window.OK) {
      change(() -> file().put(dialog.compound()));
    }
  }

  private void remove() {
    selectedRow()
        .filter(o ->
            MessageDialog.openQuestion(
                shell(), "Remove " + o.id(), "Take " + o.id() + " out of your library?"))
        .ifPresent(o -> change(() -> file().remove(o.id())));
  }

  /** A change of the file. */
  private interface Change {
    void run() throws IOException;
  }

  private void change(Change change) {
    try {
      change.run();
      view.changed();
    } catch (IOException e) {
      LibraryView.log("The own compounds cannot be written.", e);
      MessageDialog.openError(
          shell(),
          "Not changed",
          file().path() + " cannot be written: " + e.getMessage() + ". Nothing was changed.");
    }
  }

  private void copy(Function<Compound, String> text) {
    view.selected()
        .map(text)
        .filter(t -> !t.isEmpty())
        .ifPresent(t -> {
          Clipboard clipboard = new Clipboard(shell().getDisplay());
          clipboard.setContents(new Object[] {t}, new Transfer[] {TextTransfer.getInstance()});
          clipboard.dispose();
        });
  }

  private Shell shell() {
    return view.getSite().getShell();
  }
}
