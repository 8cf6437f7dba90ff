// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.theme;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/**
 * The mark at the corner of a field whose text cannot be read. Its picture is our own: the
 * platform's registry decodes all of its pictures when it is asked for one, a twentieth of a second
 * of each start.
 */
public final class MistakeMark {
  private final ControlDecoration mark;

  /** A mark that is not shown yet. */
  public MistakeMark(Control field) {
    mark = new ControlDecoration(field, SWT.TOP | SWT.LEFT);
    mark.setImage(new Icons(field).get("mistake"));
    mark.hide();
  }

  /** Shows it; the text comes when the pointer is over it. */
  public void show(String problem) {
    mark.setDescriptionText(problem);
    mark.show();
  }

  /** Takes it away. */
  public void hide() {
    mark.hide();
  }
}
