// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import org.eclipse.jface.fieldassist.IControlContentAdapter;
import org.eclipse.jface.fieldassist.IControlContentAdapter2;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** Lets proposals be shown at the caret of a styled text. */
final class StyledTextContent implements IControlContentAdapter, IControlContentAdapter2 {
  private static StyledText text(Control control) {
    return (StyledText) control;
  }

  @Override
  public String getControlContents(Control control) {
    return text(control).getText();
  }

  @Override
  public int getCursorPosition(Control control) {
    return text(control).getCaretOffset();
  }

  @Override
  public Rectangle getInsertionBounds(Control control) {
    StyledText text = text(control);
    Point at = text.getLocationAtOffset(text.getCaretOffset());
    return new Rectangle(at.x, at.y, 1, text.getLineHeight(text.getCaretOffset()) + 4);
  }

  @Override
  public void insertControlContents(Control control, String contents, int cursor) {
    text(control).insert(contents);
  }

  @Override
  public void setControlContents(Control control, String contents, int cursor) {
    text(control).setText(contents);
    text(control).setCaretOffset(cursor);
  }

  @Override
  public void setCursorPosition(Control control, int index) {
    text(control).setCaretOffset(index);
  }

  @Override
  public Point getSelection(Control control) {
    return text(control).getSelection();
  }

  @Override
  public void setSelection(Control control, Point range) {
    text(control).setSelection(range);
  }
}
