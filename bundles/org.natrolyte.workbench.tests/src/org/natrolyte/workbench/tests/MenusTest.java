// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.Test;

/** The menus offer what a chemist can use, and nothing that the platform brings for programmers. */
class MenusTest {
  private static final List<String> VIEWS =
      List.of(
          "Compounds",
          "Details",
          "Documents",
          "Error Log",
          "Guide",
          "History",
          "Outline",
          "Problems",
          "Progress",
          "Properties",
          "Step by Step");

  @Test
  void theMenuBarHasFourMenusAndEveryViewByName() {
    Menu bar = Driver.shell().getMenuBar();
    assertEquals(List.of("File", "Edit", "Window", "Help"), entries(bar));
    assertEquals(
        List.of(
            "Show View",
            "Reset Perspective...",
            "Next Editor",
            "Previous Editor",
            "Preferences..."),
        entries(below(bar, "Window")));
    assertEquals(VIEWS, entries(below(below(bar, "Window"), "Show View")));
    assertEquals(
        List.of(
            "Welcome",
            "Guide",
            "Help for This Place",
            "Step by Step",
            "Research Areas",
            "Check for Updates",
            "Install New Software...",
            "About Natrolyte"),
        entries(below(bar, "Help")));
    assertEquals(
        List.of(
            "Undo",
            "Redo",
            "Cut",
            "Copy",
            "Paste",
            "Delete",
            "Select All",
            "Add Recipe",
            "Compute Again",
            "Stop Computing"),
        entries(below(bar, "Edit")));
  }

  @Test
  void aDocumentIsOpenedMovedAndDeleted() throws Exception {
    IFile file = Documents.example("first-comparison.natrolyte");
    assertEquals(
        List.of(
            "New",
            "Open",
            "Show In",
            "Open With",
            "Copy",
            "Paste",
            "Delete\u2026",
            "Move...",
            "Rename...",
            "Refresh",
            "Properties"),
        entries(documents(file)));
    assertEquals(
        List.of("History", "Properties", "System Explorer"),
        entries(below(documents(file), "Show In")).stream().sorted().toList());
    assertEquals(List.of("Document", "Folder\u2026"), entries(below(documents(file), "New")));
  }

  @Test
  void documentsAreNotPatchedAndFoldersAreNotShared() throws Exception {
    IFile one = Documents.example("first-comparison.natrolyte");
    IFile two = Documents.example("dual-salt.natrolyte");
    assertEquals(
        List.of(
            "New",
            "Open",
            "Show In",
            "Copy",
            "Paste",
            "Delete\u2026",
            "Move...",
            "Rename...",
            "Refresh"),
        entries(documents(one, two)));
    assertEquals(
        List.of(
            "New",
            "Show In",
            "Copy",
            "Paste",
            "Delete\u2026",
            "Move...",
            "Rename...",
            "Refresh",
            "Restore from Local History...",
            "Properties"),
        entries(documents(one.getProject())));
  }

  /** The context menu of the view Documents for a selection. */
  private static Menu documents(Object... selected) throws Exception {
    CommonNavigator view =
        (CommonNavigator) Driver.page().showView("org.natrolyte.workbench.navigator");
    Driver.waitUntil(() -> isChosen(view, selected), () -> "chosen: " + chosen(view));
    assertEquals(selected.length, chosen(view).size());
    return view.getCommonViewer().getControl().getMenu();
  }

  /** Tries to, for the view hears of new files in a moment. */
  private static boolean isChosen(CommonNavigator view, Object... selected) {
    view.selectReveal(new StructuredSelection(selected));
    Driver.pump();
    return chosen(view).size() == selected.length;
  }

  private static IStructuredSelection chosen(CommonNavigator view) {
    return view.getCommonViewer().getStructuredSelection();
  }

  private static Menu below(Menu menu, String entry) {
    opened(menu);
    return Stream.of(menu.getItems())
        .filter(item -> entry.equals(label(item)))
        .map(MenuItem::getMenu)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no menu " + entry));
  }

  /** What a menu shows when it is opened, without lines, keys and marks of keys. */
  private static List<String> entries(Menu menu) {
    opened(menu);
    return Stream.of(menu.getItems())
        .filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0)
        .map(MenusTest::label)
        .toList();
  }

  private static void opened(Menu menu) {
    menu.notifyListeners(SWT.Show, new Event());
  }

  private static String label(MenuItem item) {
    // what there is to undo depends on what was done before
    return item.getText()
        .replaceFirst("\t.*", "")
        .replace("&", "")
        .replaceFirst("^(Undo|Redo) .*", "$1");
  }
}
