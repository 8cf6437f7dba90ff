// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;
import org.natrolyte.workbench.theme.Ids;

/** Real keys open the menus, and Tab goes over a page in the order in which it is read. */
class KeyboardTest {
  private final Display display = Display.getCurrent();
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
  void f10OpensTheMenuOfTheWindow() {
    Driver.find(Table.class, "recipes").forceFocus();
    List<String> entries = menuOf(() -> press(SWT.F10, false), Driver.shell().getMenuBar());
    assertTrue(entries.contains("New"), entries.toString());
  }

  @Test
  void f1OpensThePageOfTheGuideAboutThePlaceOfTheKeyboard() {
    assertHelp("Write a recipe", Driver.find(StyledText.class, "recipe.line"));
    assertHelp("Ingredients", Driver.find(Table.class, "ingredients"));
    editor.turnTo(RecipeDocumentEditor.Page.WEIGH_OUT);
    Driver.pump();
    assertHelp("The weigh-out sheet", Driver.find(Table.class, "bench.portions"));
    editor.turnTo(RecipeDocumentEditor.Page.COMPARISON);
    Driver.pump();
    assertHelp("Compare recipes", Driver.find(NatTable.class, "comparison"));
    Driver.page().activate(editor);
    editor.turnTo(RecipeDocumentEditor.Page.FINDINGS);
    StyledText page = Driver.find(StyledText.class, "help.page");
    Driver.waitUntil(() -> page.getText().startsWith("Findings"), page::getText);
  }

  private void assertHelp(String title, Control place) {
    Driver.page().activate(editor);
    place.forceFocus();
    Driver.pump();
    press(SWT.F1, false);
    Driver.waitUntil(
        () ->
            Driver.isVisible("help.page")
                && Driver.find(StyledText.class, "help.page").getText().startsWith(title),
        () -> "F1 does not open the page " + title);
  }

  @Test
  void noEntryOfTheMenusLacksItsPicture() {
    List<String> red = new ArrayList<>();
    for (MenuItem menu : Driver.shell().getMenuBar().getItems()) {
      menu.getMenu().notifyListeners(SWT.Show, new Event());
      Driver.pump();
      for (MenuItem item : menu.getMenu().getItems()) {
        if (item.getImage() != null) {
          ImageData data = item.getImage().getImageData();
          RGB middle = data.palette.getRGB(data.getPixel(data.width / 2 + 1, data.height / 2));
          if (middle.equals(new RGB(255, 0, 0))) {
            red.add(item.getText());
          }
        }
      }
      menu.getMenu().notifyListeners(SWT.Hide, new Event());
      Driver.pump();
    }
    assertEquals(List.of(), red, "what JFace draws where it finds no picture");
  }

  @Test
  void shiftF10OpensTheMenuOfTheRecipes() {
    assertTrue(menuOf(Driver.find(Table.class, "recipes")).contains("Set Temperature\u2026"));
  }

  @Test
  void shiftF10OpensTheMenuOfTheIngredients() {
    Table ingredients = Driver.find(Table.class, "ingredients");
    ingredients.setSelection(1);
    assertTrue(menuOf(ingredients).contains("Edit Amount"));
  }

  @Test
  void shiftF10OpensTheMenuOfTheFindings() {
    editor.turnTo(RecipeDocumentEditor.Page.FINDINGS);
    Driver.pump();
    Tree findings = Driver.find(Tree.class, "findings");
    findings.setSelection(findings.getItem(0).getItem(0));
    assertTrue(menuOf(findings).contains("Show Details"));
    choose(findings.getMenu(), "Copy");
    List<String> copied = clipboard().lines().toList();
    assertEquals(2, copied.size(), copied.toString());
    String[] cells = copied.get(1).split("\t");
    assertEquals(findings.getItem(0).getItem(0).getText(0), cells[1] + ", " + cells[2]);
  }

  @Test
  void shiftF10OpensTheMenuOfTheComparisonWhichPinsTheReference() {
    editor.turnTo(RecipeDocumentEditor.Page.COMPARISON);
    Driver.pump();
    NatTable table = Driver.find(NatTable.class, "comparison");
    table.doCommand(new SelectCellCommand(table, 3, 3, false, false));
    assertTrue(menuOf(table).contains("Sort by This Property"));
    choose(table.getMenu(), "Compare with This Recipe");
    assertEquals(1, editor.document().document().comparison().reference().orElseThrow());
  }

  @Test
  void tabGoesOverTheRecipesPageInTheOrderOfReading() {
    Table recipes = Driver.find(Table.class, "recipes");
    recipes.forceFocus();
    List<String> order = new ArrayList<>();
    Control focus = display.getFocusControl();
    for (int step = 0; step < 40 && focus != null; step++) {
      if (focus.getData(Ids.KEY) instanceof String id) {
        order.add(id);
      }
      focus.traverse(SWT.TRAVERSE_TAB_NEXT);
      focus = display.getFocusControl();
      if (focus == recipes) {
        break;
      }
    }
    assertEquals(
        List.of(
            "recipes",
            "document.parameters",
            "recipe.name",
            "recipe.temperature",
            "recipe.line",
            "ingredients.tools",
            "ingredients",
            "findings"),
        order.subList(0, 8),
        order.toString());
    assertEquals("recipes.tools", order.getLast(), "what stands above the list comes before it");
  }

  private List<String> menuOf(Control control) {
    control.forceFocus();
    Driver.pump();
    return menuOf(() -> press(SWT.F10, true), control.getMenu());
  }

  /** What a menu holds that keys open; it is closed again. */
  private List<String> menuOf(Runnable keys, Menu expected) {
    List<String> entries = new ArrayList<>();
    Menu[] shown = new Menu[1];
    Listener listener =
        event -> {
          if (event.widget instanceof Menu menu && belongs(menu, expected)) {
            shown[0] = menu;
          }
        };
    display.addFilter(SWT.Show, listener);
    try {
      keys.run();
      Driver.waitUntil(() -> shown[0] != null, () -> "the keys opened no menu");
      for (MenuItem item : shown[0].getItems()) {
        entries.add(item.getText().replace("&", "").split("\t")[0]);
      }
    } finally {
      display.removeFilter(SWT.Show, listener);
    }
    press(SWT.ESC, false);
    press(SWT.ESC, false);
    return entries;
  }

  private static boolean belongs(Menu menu, Menu expected) {
    return menu == expected || menu.getParentMenu() == expected;
  }

  private static void choose(Menu menu, String entry) {
    for (MenuItem item : menu.getItems()) {
      if (item.getText().split("\t")[0].equals(entry)) {
        item.notifyListeners(SWT.Selection, new Event());
        Driver.pump();
        return;
      }
    }
    throw new AssertionError("no entry " + entry);
  }

  private String clipboard() {
    Clipboard clipboard = new Clipboard(display);
    try {
      return (String) clipboard.getContents(TextTransfer.getInstance());
    } finally {
      clipboard.dispose();
    }
  }

  private void press(int key, boolean shift) {
    if (shift) {
      post(SWT.KeyDown, SWT.SHIFT);
    }
    post(SWT.KeyDown, key);
    post(SWT.KeyUp, key);
    if (shift) {
      post(SWT.KeyUp, SWT.SHIFT);
    }
    Driver.pump();
  }

  private void post(int type, int key) {
    Event event = new Event();
    event.type = type;
    event.keyCode = key;
    assertTrue(display.post(event), "the display takes no key");
    Driver.pump();
  }
}
