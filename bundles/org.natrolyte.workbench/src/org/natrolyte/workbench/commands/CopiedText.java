// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.commands;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Texts on the clipboard. */
public final class CopiedText {
  private CopiedText() {}

  /** Puts a text onto the clipboard; an empty one leaves what is there. */
  public static void put(Display display, String text) {
    if (text.isEmpty()) {
      return;
    }
    Clipboard clipboard = new Clipboard(display);
    try {
      clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
    } finally {
      clipboard.dispose();
    }
  }
}
