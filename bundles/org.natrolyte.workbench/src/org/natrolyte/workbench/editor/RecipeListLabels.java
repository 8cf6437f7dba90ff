// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.natrolyte.workbench.editor.RecipeListPart.RecipeRow;
import org.natrolyte.workbench.engine.RecipeState;
import org.natrolyte.workbench.theme.Fonts;
import org.natrolyte.workbench.theme.Icons;

/** Draws a recipe of the list in two lines: its name, and what is written. */
final class RecipeListLabels extends OwnerDrawLabelProvider {
  private static final int MARGIN = 6;
  private static final int ICON = 16;

  private final Table table;
  private final Icons icons;
  private final Font bold;

  private RecipeListLabels(Table table, Icons icons) {
    this.table = table;
    this.icons = icons;
    this.bold = new Fonts(table).bold();
  }

  static void install(TableViewer viewer, Icons icons) {
    TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
    column.setLabelProvider(new RecipeListLabels(viewer.getTable(), icons));
    Table table = viewer.getTable();
    table.addListener(
        SWT.Resize, e -> column.getColumn().setWidth(Math.max(80, table.getClientArea().width)));
    ColumnViewerToolTipSupport.enableFor(viewer);
  }

  @Override
  public String getToolTipText(Object element) {
    return ((RecipeRow) element).state().entry().recipe();
  }

  @Override
  protected void measure(Event event, Object element) {
    event.height = 2 * event.gc.getFontMetrics().getHeight() + 2 * MARGIN + 2;
  }

  @Override
  protected void erase(Event event, Object element) {
    event.detail &= ~SWT.FOREGROUND;
  }

  @Override
  protected void paint(Event event, Object element) {
    RecipeRow row = (RecipeRow) element;
    GC gc = event.gc;
    int lineHeight = gc.getFontMetrics().getHeight();
    int x = event.x + MARGIN;
    int y = event.y + MARGIN;
    int width = table.getClientArea().width - event.x - 2 * MARGIN - ICON - 4;
    gc.drawImage(icons.get(icon(row.state().status())), x, y + (lineHeight - ICON) / 2);
    Font normal = gc.getFont();
    gc.setFont(bold);
    gc.drawText(shorten(gc, row.title(), width), x + ICON + 6, y, true);
    gc.setFont(normal);
    Color foreground = gc.getForeground();
    if ((event.detail & SWT.SELECTED) == 0) {
      gc.setForeground(between(foreground, gc.getBackground()));
    }
    String recipe = row.state().entry().recipe();
    String second = recipe.isBlank() ? "nothing written yet" : recipe;
    gc.drawText(shorten(gc, second, width), x + ICON + 6, y + lineHeight + 2, true);
    gc.setForeground(foreground);
  }

  private static Color between(Color front, Color back) {
    return new Color(
        new RGB(
            (front.getRed() * 2 + back.getRed()) / 3,
            (front.getGreen() * 2 + back.getGreen()) / 3,
            (front.getBlue() * 2 + back.getBlue()) / 3));
  }

  /** The picture of a state. */
  static String icon(RecipeState.Status status) {
    return switch (status) {
      case EMPTY -> "hint";
      case EDITED, COMPUTING -> "busy";
      case WRONG -> "error";
      case CURRENT -> "good";
      case CANCELLED -> "warning";
    };
  }

  private static String shorten(GC gc, String text, int width) {
    if (gc.textExtent(text).x <= width) {
      return text;
    }
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (gc.textExtent(text.substring(0, middle) + "…").x <= width) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return text.substring(0, low).stripTrailing() + "…";
  }
}
