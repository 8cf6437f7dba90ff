// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** The amounts in the table of ingredients, read and edited as a user does. */
final class Amounts {
  /** Where a cell is clicked: this many pixels above the lower edge of its row. */
  private static final int LOWER_EDGE = 5;

  private Amounts() {}

  static String cell(String title, int row) {
    Table table = Driver.find(Table.class, "ingredients");
    return table.getItem(row).getText(column(table, title));
  }

  /** A double click on an amount, a new one, Enter. */
  static void type(String title, int row, String text) {
    Driver.pump();
    Table table = Driver.find(Table.class, "ingredients");
    table.showColumn(table.getColumn(column(table, title)));
    Rectangle cell = table.getItem(row).getBounds(column(table, title));
    int rowHeight = table.getItem(1).getBounds(0).y - table.getItem(0).getBounds(0).y;
    Event click = new Event();
    click.x = cell.x + cell.width / 2;
    click.y = cell.y + rowHeight - LOWER_EDGE;
    click.button = 1;
    click.count = 1;
    table.setSelection(row);
    table.notifyListeners(SWT.Selection, new Event());
    table.notifyListeners(SWT.MouseDown, click);
    click.count = 2;
    table.notifyListeners(SWT.MouseDoubleClick, click);
    Driver.pump();
    Text editor = Driver.find(Text.class, "ingredients.edit");
    editor.setText(text);
    editor.notifyListeners(SWT.DefaultSelection, new Event());
    Driver.pump();
  }

  private static int column(Table table, String title) {
    for (int i = 0; i < table.getColumnCount(); i++) {
      if (table.getColumn(i).getText().equals(title)) {
        return i;
      }
    }
    throw new AssertionError("no column " + title);
  }
}
