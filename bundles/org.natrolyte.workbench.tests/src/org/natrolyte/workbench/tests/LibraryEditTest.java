// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.natrolyte.workbench.commands.Commands;
import org.natrolyte.workbench.engine.Engine;
import org.natrolyte.workbench.library.LibraryView;

/** Compounds of one's own: added, edited, several at once, removed, imported; each one undone. */
class LibraryEditTest {
  private static final String USER = "natrolyte.user";

  @TempDir Path user;
  private LibraryView view;
  private Table table;

  @BeforeEach
  void ownFolder() throws Exception {
    System.setProperty(USER, user.toString());
    Engine.get().dispose();
    Driver.shell().setSize(1440, 900);
    view = (LibraryView) Driver.page().showView(LibraryView.ID);
    view.changed();
    table = Driver.find(Table.class, "library.table");
    Driver.waitUntil(() -> table.getItemCount() > 150, () -> table.getItemCount() + " compounds");
    Driver.find(Text.class, "library.search").setText("my-ether");
    awaitRows(0);
  }

  @AfterEach
  void usualFolder() {
    Driver.find(Text.class, "library.search").setText("");
    System.clearProperty(USER);
    view.changed();
    Driver.pump();
  }

  private void awaitRows(int count) {
    Driver.waitUntil(
        () -> table.getItemCount() == count,
        () -> table.getItemCount() + " compounds instead of " + count);
  }

  private void add(String id, String smiles) {
    Dialogs dialog =
        Dialogs.answer(
            "New Compound",
            "Add",
            shell -> {
              field(shell, "compound.id").setText(id);
              field(shell, "compound.smiles").setText(smiles);
            });
    runAdd();
    dialog.await();
  }

  private void runAdd() {
    ActionContributionItem item =
        (ActionContributionItem)
            ((IViewPart) view)
                .getViewSite()
                .getActionBars()
                .getToolBarManager()
                .find("library.add");
    item.getAction().run();
  }

  private static Text field(Shell shell, String id) {
    return Driver.find(shell, Text.class, id);
  }

  private void select(int... rows) {
    table.setFocus();
    table.setSelection(rows);
    Event event = new Event();
    event.item = table.getItem(rows[0]);
    table.notifyListeners(SWT.Selection, event);
    Driver.pump();
  }

  /** What a double click does. */
  private void edit() {
    Event event = new Event();
    event.item = table.getItem(table.getSelectionIndex());
    table.notifyListeners(SWT.DefaultSelection, event);
    Driver.pump();
  }

  private List<String> lines() throws Exception {
    Path file = user.resolve("library/own-compounds.csv");
    return Files.exists(file)
        ? Files.readAllLines(file).stream().filter(l -> l.startsWith("my-ether")).toList()
        : List.of();
  }

  @Test
  void compoundsAreAddedEditedTogetherRemovedAndComeBack() throws Exception {
    add("my-ether-1", "CCOCCOC");
    awaitRows(1);
    add("my-ether-2", "CCOCCOCC");
    awaitRows(2);
    assertEquals("C5H12O2", table.getItem(0).getText(2), "the formula follows the structure");

    select(0, 1);
    Dialogs bulk =
        Dialogs.answer(
            "Set a Value",
            "OK",
            shell -> {
              Combo what = Driver.find(shell, Combo.class, "bulk.column");
              what.setText("density [g/cm3]");
              what.notifyListeners(SWT.Selection, new Event());
              field(shell, "bulk.value").setText("0.85");
            });
    edit();
    bulk.await();
    Driver.waitUntil(
        () -> table.getItemCount() == 2 && table.getItem(1).getText(4).equals("0.85"),
        () -> "the density was not set");
    assertEquals("0.85", table.getItem(0).getText(4));

    select(0);
    Dialogs one =
        Dialogs.answer(
            "Edit my-ether-1", "Change", shell -> field(shell, "compound.density").setText("0.86"));
    edit();
    one.await();
    Driver.waitUntil(
        () -> table.getItemCount() == 2 && table.getItem(0).getText(4).equals("0.86"),
        () -> "the density was not edited");

    select(0, 1);
    Commands.run(IWorkbenchCommandConstants.EDIT_DELETE);
    awaitRows(0);
    assertEquals(List.of(), lines());
    Driver.page().activate(view);
    Commands.run(IWorkbenchCommandConstants.EDIT_UNDO);
    awaitRows(2);
    assertTrue(lines().getFirst().contains("0.86") && lines().getLast().contains("0.85"));
    for (int i = 0; i < 4; i++) {
      Commands.run(IWorkbenchCommandConstants.EDIT_UNDO);
      Driver.pump();
    }
    awaitRows(0);
  }

  @Test
  void aBrokenStructureIsToldBeforeItIsAddedAndTheNewCompoundIsSelected() throws Exception {
    Dialogs dialog =
        Dialogs.answer(
            "New Compound",
            "Add",
            shell -> {
              refused(shell, "my-ether-3", "C1CC((", "SMILES: ");
              refused(shell, "???", "CCOCCOC", "'???' cannot stand in a recipe");
              Driver.find(Text.class, "library.search").setText("diglyme");
              field(shell, "compound.id").setText("my-ether-3");
            });
    runAdd();
    dialog.await();
    Driver.waitUntil(
        () ->
            table.getSelectionCount() == 1
                && table.getSelection()[0].getText(0).equals("my-ether-3"),
        () -> "selected is " + List.of(table.getSelection()));
    assertEquals("", Driver.find(Text.class, "library.search").getText(), "what hides it");
    Driver.find(Text.class, "library.search").setText("my-ether");
    awaitRows(1);
    Driver.page().activate(view);
    Commands.run(IWorkbenchCommandConstants.EDIT_UNDO);
    awaitRows(0);
  }

  private static void refused(Shell shell, String id, String smiles, String reason) {
    field(shell, "compound.smiles").setText(smiles);
    field(shell, "compound.id").setText(id);
    Driver.waitUntil(
        () -> says(shell, reason) && !shell.getDefaultButton().isEnabled(),
        () -> "it is not refused with: " + reason);
  }

  /** Whether a label or a text below a control shows a text. */
  private static boolean says(Control in, String text) {
    return switch (in) {
      case Label label -> label.getText().contains(text);
      case Text shown -> !shown.getEditable() && shown.getText().contains(text);
      case Composite parent ->
          Arrays.stream(parent.getChildren()).anyMatch(child -> says(child, text));
      default -> false;
    };
  }

  @Test
  void eachLabelStandsLeftOfItsField() {
    Dialogs dialog =
        Dialogs.answer(
            "New Compound",
            "Cancel",
            shell -> {
              Control[] all = field(shell, "compound.id").getParent().getChildren();
              int left = all[0].getBounds().x;
              int leftField = all[1].getBounds().x;
              for (int i = 0; i < all.length; i += 2) {
                Rectangle label = all[i].getBounds();
                Rectangle field = all[i + 1].getBounds();
                String what = ((Label) all[i]).getText() + " " + label + " " + field;
                assertTrue(label.x + label.width <= field.x, what);
                assertTrue(field.contains(field.x, label.y + label.height / 2), what);
                assertEquals(label.x == left, field.x == leftField, what);
              }
            });
    runAdd();
    dialog.await();
  }

  @Test
  void structuresOfAFileBecomeCompoundsOfOnesOwnWhereTheyAreTicked() throws Exception {
    Path file = user.resolve("ethers.sdf");
    Files.writeString(
        file, structure("my-ether-a", "O") + structure("my-ether-b", "S") + "broken\nno\n$$$$\n");
    IWorkbenchWizard wizard =
        PlatformUI.getWorkbench()
            .getImportWizardRegistry()
            .findWizard("org.natrolyte.workbench.importCompounds")
            .createWizard();
    wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
    WizardDialog dialog = new WizardDialog(Driver.shell(), (IWizard) wizard);
    dialog.setBlockOnOpen(false);
    dialog.open();
    Driver.pump();
    field(dialog.getShell(), "importCompounds.file").setText(file.toString());
    Table found = Driver.find(dialog.getShell(), Table.class, "importCompounds.table");
    Driver.waitUntil(() -> found.getItemCount() == 3, () -> "the file is not read");
    TableItem broken = found.getItem(2);
    assertTrue(!broken.getChecked() && !broken.getText(2).isEmpty(), "no reason for " + broken);
    found.getItem(1).setChecked(false);
    Dialogs.press(dialog.getShell(), "Finish");
    awaitRows(1);
    assertEquals("my-ether-a", table.getItem(0).getText(0));
    assertTrue(lines().getFirst().contains("imported from ethers.sdf"), lines().getFirst());
  }

  /** Dimethyl ether, or its sulphur relative. */
  private static String structure(String name, String middle) {
    return """
    %s
      test

      3  2  0  0  0  0  0  0  0  0999 V2000
        0.0000    0.0000    0.0000 C   0  0
        1.4000    0.0000    0.0000 %s   0  0
        2.1000    1.2000    0.0000 C   0  0
      1  2  1  0
      2  3  1  0
    M  END
    $$$$
    """
        .formatted(name, middle);
  }
}
