// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.ingredients;

import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.ViewerCell;

/** The cell that the keyboard is at; {@link IngredientPainter} draws a frame around it. */
final class FocusedCell extends FocusCellHighlighter {
  private final ColumnViewer viewer;

  FocusedCell(ColumnViewer viewer) {
    super(viewer);
    this.viewer = viewer;
  }

  /** Whether it is the cell of a column in the row of an element. */
  boolean is(Object element, int column) {
    ViewerCell cell = getFocusCell();
    return cell != null && cell.getElement() == element && cell.getColumnIndex() == column;
  }

  /** The column of the cell; -1 when the keyboard is at none. */
  int column() {
    ViewerCell cell = getFocusCell();
    return cell == null ? -1 : cell.getColumnIndex();
  }

  @Override
  protected void focusCellChanged(ViewerCell now, ViewerCell before) {
    super.focusCellChanged(now, before);
    viewer.getControl().redraw();
  }
}
