// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.ingredients;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.natrolyte.workbench.structure.StructureImages;
import org.natrolyte.workbench.theme.Palette;

/**
 * Draws the rows: the structure beside the name, the selected row on a ground on which structures
 * can be read, a frame around the cell of the keyboard.
 */
final class IngredientPainter {
  /** Size of a structure picture, in px at a zoom of 100 %. */
  static final int WIDTH = 88;

  static final int HEIGHT = 44;
  private static final int GAP = 6;

  private final Table table;
  private final StructureImages structures;
  private final FocusedCell focused;

  private IngredientPainter(Table table, StructureImages structures, FocusedCell focused) {
    this.table = table;
    this.structures = structures;
    this.focused = focused;
  }

  static void install(Table table, StructureImages structures, FocusedCell focused) {
    IngredientPainter painter = new IngredientPainter(table, structures, focused);
    table.addListener(SWT.EraseItem, painter::erase);
    table.addListener(SWT.PaintItem, painter::paint);
    table.addListener(SWT.FocusIn, e -> table.redraw());
    table.addListener(SWT.FocusOut, e -> table.redraw());
  }

  private void erase(Event event) {
    event.detail &= ~SWT.HOT;
    if ((event.detail & SWT.SELECTED) != 0) {
      event.gc.setBackground(Palette.SELECTION.color());
      event.gc.fillRectangle(event.x, event.y, event.width, event.height);
      event.gc.setForeground(Palette.TEXT.color());
      event.detail &= ~SWT.SELECTED;
    }
    if (event.index == 0) {
      event.detail &= ~SWT.FOREGROUND;
    }
  }

  private void paint(Event event) {
    if (!(event.item instanceof TableItem item && item.getData() instanceof IngredientRow row)) {
      return;
    }
    Rectangle cell = item.getBounds(event.index);
    if (event.index == 0) {
      ingredient(event.gc, item, row, cell);
    }
    if (table.isFocusControl() && focused.is(row, event.index)) {
      event.gc.setForeground(Palette.ACCENT.color());
      event.gc.setLineWidth(2);
      event.gc.drawRectangle(cell.x + 1, cell.y + 1, cell.width - 3, cell.height - 3);
    }
  }

  private void ingredient(GC gc, TableItem item, IngredientRow row, Rectangle cell) {
    structures
        .of(row.component().compound())
        .ifPresent(
            picture -> gc.drawImage(picture, cell.x + 2, cell.y + (cell.height - HEIGHT) / 2));
    gc.setForeground(row.old() ? Palette.MUTED.color() : Palette.TEXT.color());
    String name = item.getText(0);
    int y = cell.y + (cell.height - gc.textExtent(name).y) / 2;
    gc.drawText(name, cell.x + 2 + WIDTH + GAP, y, true);
  }
}
