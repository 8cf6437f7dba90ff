// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.commands;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MenuAdapter;
import org.eclipse.swt.events.MenuEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.natrolyte.workbench.theme.Words;

/** Gives controls a context menu that opens with the mouse and, at what is selected, with keys. */
public final class ContextMenu {
  /**
   * An entry.
   *
   * @param text what it says, with its key after a tab
   * @param enabled whether it can be chosen now
   * @param action what it does
   */
  public record Entry(String text, boolean enabled, Runnable action) {
    /** A line between entries. */
    public static final Entry LINE = new Entry("", false, () -> {});
  }

  private ContextMenu() {}

  /** Gives a table its menu. */
  public static void give(Table table, Supplier<List<Entry>> entries) {
    give(
        table,
        () ->
            table.getSelectionCount() == 0
                ? Optional.empty()
                : Optional.of(table.getSelection()[0].getBounds()),
        entries);
  }

  /** Gives a tree its menu. */
  public static void give(Tree tree, Supplier<List<Entry>> entries) {
    give(
        tree,
        () ->
            tree.getSelectionCount() == 0
                ? Optional.empty()
                : Optional.of(tree.getSelection()[0].getBounds()),
        entries);
  }

  /**
   * Gives a control its menu.
   *
   * @param selected where in the control that is which is selected
   * @param entries what the menu holds, asked each time that it opens
   */
  public static void give(
      Control control, Supplier<Optional<Rectangle>> selected, Supplier<List<Entry>> entries) {
    Menu menu = new Menu(control);
    menu.addMenuListener(
        new MenuAdapter() {
          @Override
          public void menuShown(MenuEvent event) {
            fill(menu, entries.get());
          }
        });
    control.setMenu(menu);
    control.addListener(SWT.MenuDetect, event -> place(control, selected, event));
  }

  /** With keys it opens below what is selected, wherever the pointer happens to be. */
  private static void place(Control control, Supplier<Optional<Rectangle>> selected, Event event) {
    if (event.detail == SWT.MENU_KEYBOARD) {
      Rectangle cell = selected.get().orElse(new Rectangle(0, 0, 0, 0));
      Point size = control.getSize();
      Point place =
          control.toDisplay(
              Math.clamp(cell.x + 8, 0, Math.max(0, size.x - 1)),
              Math.clamp(cell.y + cell.height, 0, Math.max(0, size.y - 1)));
      event.x = place.x;
      event.y = place.y;
    }
  }

  private static void fill(Menu menu, List<Entry> entries) {
    for (MenuItem item : menu.getItems()) {
      item.dispose();
    }
    for (Entry entry : entries) {
      if (entry == Entry.LINE) {
        new MenuItem(menu, SWT.SEPARATOR);
      } else {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(Words.literal(entry.text()));
        item.setEnabled(entry.enabled());
        item.addListener(SWT.Selection, e -> entry.action().run());
      }
    }
  }
}
