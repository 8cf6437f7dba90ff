// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.natrolyte.workbench.details.DetailsView;
import org.natrolyte.workbench.help.HelpView;
import org.natrolyte.workbench.library.LibraryView;

/** The compound library and the guide in the real window. */
class LibraryTest {
  private Table table;

  @BeforeEach
  void open() throws PartInitException {
    Driver.shell().setSize(1440, 900);
    Driver.page().showView(DetailsView.ID);
    Driver.page().showView(LibraryView.ID);
    table = Driver.find(Table.class, "library.table");
    Driver.waitUntil(() -> table.getItemCount() > 150, () -> table.getItemCount() + " compounds");
  }

  @AfterEach
  void clear() {
    Driver.find(Text.class, "library.search").setText("");
    Driver.find(Combo.class, "library.role").select(0);
    fragment(false);
  }

  private static void fragment(boolean on) {
    Button button = Driver.find(Button.class, "library.fragment");
    if (button.getSelection() != on) {
      button.setSelection(on);
      button.notifyListeners(SWT.Selection, new Event());
    }
  }

  private void await(int count) {
    Driver.waitUntil(
        () -> table.getItemCount() == count,
        () -> table.getItemCount() + " compounds instead of " + count);
  }

  @Test
  void wordsNarrowTheList() {
    Text search = Driver.find(Text.class, "library.search");
    search.setText("111-96-6");
    await(1);
    assertEquals("G2", table.getItem(0).getText(0));
    search.setText("no such compound at all");
    await(0);
  }

  @Test
  void aFragmentIsFoundInTheStructures() {
    fragment(true);
    Driver.find(Text.class, "library.search").setText("O=C1OCCO1");
    Driver.waitUntil(
        () -> table.getItemCount() > 1 && table.getItemCount() < 20,
        () -> table.getItemCount() + " cyclic carbonates");
    boolean some = false;
    for (int i = 0; i < table.getItemCount(); i++) {
      some |= table.getItem(i).getText(0).equals("FEC");
    }
    assertTrue(some, "fluoroethylene carbonate holds ethylene carbonate");
  }

  @Test
  void whatIsSelectedShowsItsCard() {
    Driver.find(Text.class, "library.search").setText("dimethoxyethane 110-71-4");
    await(1);
    table.setSelection(0);
    Event event = new Event();
    event.item = table.getItem(0);
    table.notifyListeners(SWT.Selection, event);
    StyledText card = Driver.find(StyledText.class, "details.card");
    Driver.waitUntil(() -> card.getText().startsWith("DME"), card::getText);
    assertTrue(card.getText().contains("Misprint"), "misprints of the literature are told");
  }

  @Test
  void theGuideShowsThePageThatFits() throws PartInitException {
    Driver.page().showView(HelpView.ID);
    StyledText page = Driver.find(StyledText.class, "help.page");
    PlatformUI.getWorkbench().getHelpSystem().displayHelp("org.natrolyte.workbench.comparison");
    Driver.waitUntil(() -> page.getText().startsWith("Compare recipes"), page::getText);
    Driver.page().showView(LibraryView.ID);
    Driver.waitUntil(() -> page.getText().startsWith("The compound library"), page::getText);
  }
}
