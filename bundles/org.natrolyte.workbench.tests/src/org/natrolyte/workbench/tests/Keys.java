// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** Real keys, hit on the display: they come in their order, a moment later. */
final class Keys {
  private Keys() {}

  /** Letters, digits, blanks and the sign of per cent. */
  static void type(String text) {
    for (char c : text.toCharArray()) {
      boolean shift = Character.isUpperCase(c) || c == '%';
      hit(shift, 0, c == '%' ? '5' : Character.toLowerCase(c));
    }
  }

  /** A key that writes nothing, such as {@link SWT#F2}, {@link SWT#CR} or {@link SWT#TAB}. */
  static void press(int code) {
    hit(false, code, (char) 0);
  }

  static void pressWithShift(int code) {
    hit(true, code, (char) 0);
  }

  /** Down and up without a pause: a key that is held while something is computed repeats itself. */
  private static void hit(boolean shift, int code, char character) {
    if (shift) {
      post(SWT.KeyDown, SWT.SHIFT, (char) 0);
    }
    post(SWT.KeyDown, code, character);
    post(SWT.KeyUp, code, character);
    if (shift) {
      post(SWT.KeyUp, SWT.SHIFT, (char) 0);
    }
    Driver.pump();
  }

  private static void post(int type, int code, char character) {
    Event event = new Event();
    event.type = type;
    event.keyCode = code;
    event.character = character;
    assertTrue(Display.getCurrent().post(event), "the display takes no key");
  }
}
