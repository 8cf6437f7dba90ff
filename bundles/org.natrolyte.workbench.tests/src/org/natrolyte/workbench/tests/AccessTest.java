// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.natrolyte.workbench.areas.AreasPage;
import org.natrolyte.workbench.details.DetailsView;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;
import org.natrolyte.workbench.help.HelpView;
import org.natrolyte.workbench.library.LibraryView;
import org.natrolyte.workbench.welcome.WelcomePage;

/** Every control has a name that a screen reader can say, and Tab comes to it. */
class AccessTest {
  private RecipeDocumentEditor editor;

  @BeforeEach
  void open() throws Exception {
    editor = Documents.openFirstExample();
  }

  @AfterEach
  void close() {
    Documents.close(editor);
  }

  @Test
  void inEveryPageOfADocument() {
    for (RecipeDocumentEditor.Page page : RecipeDocumentEditor.Page.values()) {
      editor.turnTo(page);
      Driver.pump();
      check(page.name(), pageWith(anyOf(page)));
    }
  }

  @Test
  void inEveryViewOfOurs() throws Exception {
    for (String[] view :
        new String[][] {
          {LibraryView.ID, "library.table"},
          {DetailsView.ID, "details.card"},
          {HelpView.ID, "help.page"}
        }) {
      Driver.page().showView(view[0]);
      Driver.pump();
      check(view[0], pageWith(view[1]));
    }
  }

  @Test
  void inThePageOfTheResearchAreas() throws Exception {
    AreasPage.show(Driver.page());
    Driver.waitUntil(() -> Driver.isVisible("areas.more"), () -> "no page of the areas");
    check("areas", pageWith("areas.more"));
    Driver.page().closeEditor(Driver.page().getActiveEditor(), false);
  }

  @Test
  void inTheWelcomePageWhichOpensDocuments() throws Exception {
    WelcomePage.show(Driver.page());
    Driver.pump();
    check("welcome", pageWith("welcome.new"));
    Driver.find(Link.class, "welcome.recipe").notifyListeners(SWT.Selection, new Event());
    RecipeDocumentEditor fresh = (RecipeDocumentEditor) Driver.page().getActiveEditor();
    Documents.awaitCurrent(fresh.document());
    assertEquals("1 M NaPF6 in G2", fresh.document().document().recipes().getFirst().recipe());
    Documents.close(fresh);
    Driver.page().closeEditor(Driver.page().getActiveEditor(), false);
  }

  @Test
  void inThePreferences() {
    for (String page :
        List.of(
            "org.natrolyte.workbench.preferences",
            "org.natrolyte.workbench.preferences.parameters")) {
      PreferenceDialog dialog =
          PreferencesUtil.createPreferenceDialogOn(Driver.shell(), page, new String[] {page}, null);
      dialog.setBlockOnOpen(false);
      dialog.open();
      Driver.pump();
      Composite own = (Composite) ((IPreferencePage) dialog.getSelectedPage()).getControl();
      List<String> nameless = Reach.nameless(Reach.operable(own));
      dialog.close();
      assertEquals(List.of(), nameless, page);
    }
  }

  @Test
  void inTheImports() throws Exception {
    for (String id :
        List.of(
            "org.natrolyte.workbench.importRecipes", "org.natrolyte.workbench.importCompounds")) {
      IWizardDescriptor found = PlatformUI.getWorkbench().getImportWizardRegistry().findWizard(id);
      org.eclipse.ui.IWorkbenchWizard wizard = found.createWizard();
      wizard.init(PlatformUI.getWorkbench(), org.eclipse.jface.viewers.StructuredSelection.EMPTY);
      WizardDialog dialog = new WizardDialog(Driver.shell(), (IWizard) wizard);
      dialog.setBlockOnOpen(false);
      dialog.open();
      Driver.pump();
      Composite page = (Composite) dialog.getCurrentPage().getControl();
      assertEquals(List.of(), Reach.nameless(Reach.operable(page)), id);
      dialog.close();
    }
  }

  private static void check(String where, Composite root) {
    List<Control> controls = Reach.operable(root);
    assertTrue(!controls.isEmpty(), where + " is empty");
    List<String> wrong = new ArrayList<>();
    Reach.nameless(controls).forEach(c -> wrong.add("has no name: " + c));
    Reach.unreached(controls).forEach(c -> wrong.add("Tab does not come to it: " + c));
    assertEquals("", String.join("\n", wrong), where);
  }

  private static String anyOf(RecipeDocumentEditor.Page page) {
    return switch (page) {
      case RECIPES -> "recipes";
      case FINDINGS -> "findings";
      case WEIGH_OUT -> "bench.portions";
      case COMPARISON -> "comparison";
      case FIGURES -> "gallery.recipe";
    };
  }

  /** The page of a folder that a control is on. */
  private static Composite pageWith(String id) {
    Control control = Driver.find(Control.class, id);
    while (!(control.getParent() instanceof CTabFolder)) {
      control = control.getParent();
    }
    return (Composite) control;
  }
}
