// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.ingredients;

import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.natrolyte.workbench.theme.Palette;

/** A frame around the cell that the keyboard is at; pictures and text below it stay as they are. */
final class FocusedCell extends FocusCellHighlighter {
  private final Control control;

  FocusedCell(ColumnViewer viewer) {
    super(viewer);
    control = viewer.getControl();
    control.addListener(SWT.PaintItem, this::frame);
    control.addListener(SWT.FocusIn, e -> control.redraw());
    control.addListener(SWT.FocusOut, e -> control.redraw());
  }

  private void frame(Event event) {
    ViewerCell cell = getFocusCell();
    if (control.isFocusControl()
        && cell != null
        && cell.getItem() == event.item
        && cell.getColumnIndex() == event.index) {
      Rectangle bounds = cell.getBounds();
      event.gc.setForeground(Palette.PAPER.color());
      event.gc.setLineWidth(2);
      event.gc.drawRectangle(bounds.x + 2, bounds.y + 2, bounds.width - 5, bounds.height - 5);
    }
  }

  @Override
  protected void focusCellChanged(ViewerCell newCell, ViewerCell oldCell) {
    control.redraw();
  }
}
