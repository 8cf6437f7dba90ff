// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import org.eclipse.jface.action.SubStatusLineManager;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;

/** What the status line of the window says. */
final class StatusLine {
  private StatusLine() {}

  static String text(IEditorPart editor) {
    SubStatusLineManager manager =
        (SubStatusLineManager) editor.getEditorSite().getActionBars().getStatusLineManager();
    if (!manager.isVisible()) {
      return "";
    }
    return text(Driver.shell());
  }

  private static String text(Composite in) {
    for (Control child : in.getChildren()) {
      if (child instanceof CLabel label
          && in.getClass().getSimpleName().equals("StatusLine")
          && label.getText() != null
          && !label.getText().isEmpty()) {
        return label.getText();
      }
      if (child instanceof Composite composite) {
        String found = text(composite);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return "";
  }
}
