// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.comparison;

import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.swt.graphics.GC;

/**
 * Paints the text of a cell, wrapped at its words, and tells beforehand how many lines it takes.
 */
final class CellTextPainter extends TextPainter {
  CellTextPainter() {
    super(true, false, false, false);
  }

  /**
   * In how many lines a text is painted.
   *
   * @param gc with the font of the text
   * @param text of a cell
   * @param width that it has, in px
   */
  int lines(GC gc, String text, int width) {
    return getNumberOfNewLines(getTextToDisplay(null, gc, width, text));
  }
}
