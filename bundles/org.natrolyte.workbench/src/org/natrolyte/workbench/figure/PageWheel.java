// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.figure;

import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Lets the wheel go on with the page that a control stands on. */
public final class PageWheel {
  private static final int STEP = 24;

  private PageWheel() {}

  /**
   * Scrolls the page; does nothing for a control that stands on none.
   *
   * @param from the control under the pointer
   * @param wheel how far the wheel was turned; taken away from the control
   */
  public static void scroll(Control from, Event wheel) {
    for (Composite at = from.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrolledComposite page) {
        Point origin = page.getOrigin();
        page.setOrigin(origin.x, origin.y - wheel.count * STEP);
        wheel.doit = false;
        return;
      }
    }
  }
}
