// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.ingredients;

import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.Color;
import org.natrolyte.workbench.theme.Palette;

/** The cell that the keyboard is at, in the colours of the theme. */
final class FocusedCell extends FocusCellOwnerDrawHighlighter {
  FocusedCell(ColumnViewer viewer) {
    super(viewer, false);
  }

  @Override
  protected Color getSelectedCellBackgroundColor(ViewerCell cell) {
    return Palette.SELECTION.color();
  }

  @Override
  protected Color getSelectedCellForegroundColor(ViewerCell cell) {
    return Palette.TEXT.color();
  }
}
