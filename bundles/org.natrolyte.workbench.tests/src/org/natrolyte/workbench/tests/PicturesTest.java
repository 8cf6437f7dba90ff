// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.natrolyte.workbench.areas.AreasPage;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;
import org.natrolyte.workbench.engine.RecipeState;
import org.natrolyte.workbench.welcome.WelcomePage;

/** Photographs each page in both themes; the pictures are artefacts of the build. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PicturesTest {
  private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
  private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
  private static final int LEAST_COLORS = 50;

  private RecipeDocumentEditor editor;

  @AfterEach
  void light() {
    theme(LIGHT);
    if (editor != null) {
      Documents.close(editor);
    }
    size(1440, 900);
  }

  @Test
  @Order(1)
  void inTheLight() throws Exception {
    theme(LIGHT);
    photograph("light", false);
  }

  @Test
  @Order(2)
  void inTheDark() throws Exception {
    theme(DARK);
    photograph("dark", true);
  }

  private void photograph(String theme, boolean dark) throws Exception {
    size(1440, 900);
    Driver.page().closeAllEditors(false);
    editor = Documents.open(Documents.firstStart("first-comparison.natrolyte"));
    editor.document().select(2);
    Driver.pump();
    Table ingredients = Driver.find(Table.class, "ingredients");
    ingredients.setSelection(1);
    ingredients.notifyListeners(SWT.Selection, new Event());
    check("recipes-" + theme, dark);
    editor.turnTo(RecipeDocumentEditor.Page.FINDINGS);
    Gallery.awaitDrawn();
    check("findings-" + theme, dark);
    editor.turnTo(RecipeDocumentEditor.Page.WEIGH_OUT);
    Driver.pump();
    check("weigh-out-" + theme, dark);
    editor.turnTo(RecipeDocumentEditor.Page.COMPARISON);
    Driver.pump();
    Combo reference = Driver.find(Combo.class, "comparison.reference");
    reference.select(1);
    reference.notifyListeners(SWT.Selection, new Event());
    Driver.pump();
    check("comparison-" + theme, dark);
    editor.turnTo(RecipeDocumentEditor.Page.FIGURES);
    Gallery.turnTo("solvation");
    check("figures-" + theme, dark);
    editor.turnTo(RecipeDocumentEditor.Page.RECIPES);
    Driver.find(StyledText.class, "recipe.line").setText("2.1 M NaFSI in DME/BTFF (1:2 by mole)");
    Documents.await(editor.document(), 2, RecipeState.Status.WRONG);
    Driver.pump();
    check("mistake-" + theme, dark);
    Documents.close(editor);
    AreasPage.show(Driver.page());
    Driver.waitUntil(() -> Driver.isVisible("areas.more"), () -> "no page of the areas");
    check("areas-" + theme, dark);
    Driver.page().closeEditor(Driver.page().getActiveEditor(), false);
    WelcomePage.show(Driver.page());
    Driver.pump();
    check("welcome-" + theme, dark);
    Driver.page().closeEditor(Driver.page().getActiveEditor(), false);
    size(1024, 700);
    editor = Documents.open(Documents.firstStart("first-comparison.natrolyte"));
    editor.document().select(3);
    Driver.pump();
    check("small-" + theme, dark);
    editor.turnTo(RecipeDocumentEditor.Page.FIGURES);
    Gallery.turnTo("solvation");
    check("figures-small-" + theme, dark);
  }

  /** The views are placed for the size, as at the first start in a window of it. */
  private static void size(int width, int height) {
    Driver.shell().setSize(width, height);
    Driver.pump();
    Driver.page().resetPerspective();
    Driver.pump();
  }

  private static void check(String name, boolean dark) throws Exception {
    Pictures.Look look = Pictures.take(name);
    assertTrue(look.colors() > LEAST_COLORS, name + " is blank: " + look);
    assertTrue(dark ? look.brightness() < 0.4 : look.brightness() > 0.8, name + ": " + look);
  }

  private static void theme(String id) {
    IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
    engine.getThemes().stream()
        .filter(t -> t.getId().startsWith(id))
        .findFirst()
        .ifPresent(t -> engine.setTheme(t, false));
    Driver.pump();
  }
}
